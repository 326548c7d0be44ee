import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '@/lib/compose/length'

describe('the length of a text', () => {
  it.each([
    ['', { units: 0, left: 3000, state: 'fine' }],
    ['a\r\nb\n\rc', { units: 6, left: 2994, state: 'fine' }],
    ['🎉é', { units: 3, left: 2997, state: 'fine' }],
    ['x'.repeat(2949), { units: 2949, left: 51, state: 'fine' }],
    ['x'.repeat(2950), { units: 2950, left: 50, state: 'near' }],
    ['x'.repeat(3000), { units: 3000, left: 0, state: 'near' }],
    ['x'.repeat(3001), { units: 3001, left: -1, state: 'over' }],
  ])('%.20j', (text, expected) => {
    expect(lengthOf(text)).toEqual(expected)
  })

  it('does not depend on how lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.string().filter((line) => !line.includes('\r'))), (lines) => {
        expect(lengthOf(lines.join('\r\n'))).toEqual(lengthOf(lines.join('\n')))
      }),
    )
  })
})
