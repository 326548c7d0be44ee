import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAt } from '@/lib/compose/fold'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
const before = (text: string, width: 'desktop' | 'mobile') => text.slice(0, foldAt(text, width))

describe('the fold', () => {
  it.each(['', 'Short.', 'One\nTwo\nThree', 'One\n\nThree', words(41), 'One\nTwo\nThree\n\n\n'])(
    'does not touch %j on desktop',
    (text) => expect(foldAt(text, 'desktop')).toBeUndefined(),
  )

  it('comes near 210 characters on desktop and 140 on mobile, between words', () => {
    const text = words(100)
    expect(before(text, 'desktop').length).toBeGreaterThan(195)
    expect(before(text, 'desktop').length).toBeLessThanOrEqual(210)
    expect(before(text, 'mobile').length).toBeGreaterThan(125)
    expect(before(text, 'mobile').length).toBeLessThanOrEqual(141)
    expect(before(text, 'mobile')).toMatch(/word$/)
  })

  it('comes after three lines, of which a blank one counts', () => {
    expect(before('One\nTwo\nThree\nFour', 'desktop')).toBe('One\nTwo\nThree')
    expect(before('One\n\nThree\n\nFive', 'mobile')).toBe('One\n\nThree')
    expect(before('One\r\n\r\nThree\r\nFour', 'mobile')).toBe('One\r\n\r\nThree')
  })

  it('lets a long line take two', () => {
    expect(before(`${words(15)}\nSecond\nThird`, 'desktop')).toBe(`${words(15)}\nSecond`)
  })

  it('cuts a word without end where it must, and no emoji or letter in two', () => {
    const family = '👨‍👩‍👧‍👦'
    const shown = before(family.repeat(60), 'mobile')
    expect(shown.length % family.length).toBe(0)
    expect(shown.length).toBeGreaterThan(0)
    const marked = 'z\u0307'.repeat(200)
    expect(before(marked, 'desktop').length % 2).toBe(0)
  })

  it('is found soon in one line of 100,000 characters', () => {
    expect(before('x'.repeat(100_000), 'desktop')).toHaveLength(210)
  })

  it('never shows more than three lines nor more than there is, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.boolean(), (text, wide) => {
        const at = foldAt(text, wide ? 'desktop' : 'mobile')
        if (at === undefined) return
        expect(at).toBeLessThan(text.length)
        expect(text.slice(0, at).split(/\r\n|\n|\r/).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
