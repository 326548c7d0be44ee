import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Difference, difference, shortened } from '@/lib/drafts/difference'

const without = (parts: readonly Difference[], kind: Difference['kind']) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('the difference of two texts', () => {
  it('is told by words', () => {
    expect(difference('We moved five hundred boxes.', 'We moved six hundred heavy boxes.')).toEqual([
      { kind: 'same', text: 'We moved ' },
      { kind: 'removed', text: 'five' },
      { kind: 'added', text: 'six' },
      { kind: 'same', text: ' hundred ' },
      { kind: 'added', text: 'heavy ' },
      { kind: 'same', text: 'boxes.' },
    ])
  })

  it('is nothing where they are equal, and one stretch where one is empty', () => {
    expect(difference('Zażółć', 'Zażółć')).toEqual([{ kind: 'same', text: 'Zażółć' }])
    expect(difference('', 'new')).toEqual([{ kind: 'added', text: 'new' }])
    expect(difference('old', '')).toEqual([{ kind: 'removed', text: 'old' }])
    expect(difference('', '')).toEqual([])
  })

  it('holds both texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('a', 'b', ' ', '\n', '#Tag', 'ż', 'שלום', '👩‍🚀'))
        .map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = difference(before, after)
        expect(without(parts, 'added')).toBe(before)
        expect(without(parts, 'removed')).toBe(after)
      }),
    )
  })

  it('gives two texts with nothing in common whole, and soon', () => {
    const words = (letter: string) => Array.from({ length: 4_000 }, (_, at) => `${letter}${at}`).join(' ')
    expect(difference(words('a'), words('b').replaceAll(' ', '\n'))).toHaveLength(2)
  })
})

describe('shortening', () => {
  const long = 'word '.repeat(100)
  it('leaves out what is far from any change, and nothing else', () => {
    const parts = shortened([
      { kind: 'same', text: long },
      { kind: 'removed', text: long },
      { kind: 'same', text: long },
      { kind: 'added', text: 'x' },
      { kind: 'same', text: long },
    ])
    expect(parts[0]?.text).toMatch(/^… (word ){17}$/)
    expect(parts[1]?.text).toBe(long)
    expect(parts[2]?.text).toMatch(/^(word ){18}… (word ){17}$/)
    expect(parts[4]?.text).toMatch(/^(word ){18}…$/)
  })
})
