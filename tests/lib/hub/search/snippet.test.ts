import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippet } from '@/lib/hub/search/snippet'

const long = `${'begin '.repeat(30)}Łódź ${'ends '.repeat(30)}here`

test('a short text is given whole, with its ranges', () => {
  expect(snippet('Święta w Łodzi', 'lodz')).toEqual({
    text: 'Święta w Łodzi',
    ranges: [{ start: 9, end: 13 }],
    before: false,
    after: false,
  })
})

test('a long one is cut between words around the first match', () => {
  const piece = snippet(long, 'lodz', 40)
  expect(piece.text).toBe('begin Łódź ends ends ends ends ends ends')
  expect(piece).toMatchObject({ before: true, after: true })
  expect(piece.ranges.map(({ start, end }) => piece.text.slice(start, end))).toEqual(['Łódź'])
})

test('without a match it is the beginning', () => {
  expect(snippet(long, 'nowhere', 20)).toMatchObject({
    text: 'begin begin begin',
    before: false,
    after: true,
    ranges: [],
  })
})

test('a text of one long word is cut, but not inside a letter', () => {
  expect(snippet('😀'.repeat(50), '', 9).text).toBe('😀'.repeat(4))
  expect(snippet(`${'e\u0301'.repeat(50)}`, '', 9).text).toBe('e\u0301'.repeat(4))
})

test('it is a piece of the text, no longer than asked, and its ranges lie in it', () => {
  const word = fc.constantFrom('Łódź', 'ab', 'a', '😀', ' ', '\n', 'verylongwordindeed')
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.constantFrom('lo', 'a', 'very', 'x'),
      fc.integer({ min: 8, max: 60 }),
      (words, query, length) => {
        const text = words.join(' ')
        const piece = snippet(text, query, length)
        expect(text).toContain(piece.text)
        expect(piece.text.length).toBeLessThanOrEqual(length)
        expect(piece.before || piece.after).toBe(piece.text.length < text.length)
        for (const { start, end } of piece.ranges)
          expect(start >= 0 && start < end && end <= piece.text.length).toBe(true)
      },
    ),
  )
})
