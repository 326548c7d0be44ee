import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TITLE_LENGTH, titleOf } from '@/lib/drafts/title'

const graphemes = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length

describe('the title of a draft', () => {
  it.each([
    ['\n  \r\n  Hello,\tworld  \nmore', 'Hello, world'],
    ['#Herald #Team\n\nThe story', 'The story'],
    ['#Herald #Team\n#Two', '#Herald #Team'],
    ['#1 reason to write', '#1 reason to write'],
    ['', 'Untitled'],
    [' \n\t', 'Untitled'],
    ['word '.repeat(30), `${'word '.repeat(15)}word…`],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['👩‍👩‍👧‍👦'.repeat(80), '👩‍👩‍👧‍👦'.repeat(80)],
    ['👩‍👩‍👧‍👦'.repeat(81), `${'👩‍👩‍👧‍👦'.repeat(79)}…`],
    [`x${'\u0301'.repeat(5_000)}`, `x${'\u0301'.repeat(3_999)}…`],
  ])('of %.40j is %j', (text, expected) => {
    expect(titleOf(text, 'Untitled')).toBe(expected)
  })

  it('is one line of at most 80 graphemes that begins the line it names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 4 }), (lines) => {
        const title = titleOf(lines.join('\n'), 'Untitled')
        expect(title).not.toBe('')
        expect(title).not.toMatch(/[\r\n]/)
        expect(graphemes(title)).toBeLessThanOrEqual(TITLE_LENGTH)
        const whole = lines.join('\n').replace(/\s+/g, ' ')
        expect(title === 'Untitled' || whole.includes(title.replace(/…$/, ''))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
