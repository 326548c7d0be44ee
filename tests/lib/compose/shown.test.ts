import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn, shownParts } from '@/lib/compose/shown'

const links = (text: string) => linksIn(text).map((link) => link.text)

describe('what LinkedIn links', () => {
  it('is hashtags and addresses; a mention is still to be typed', () => {
    expect(
      shownParts('Thanks @[Ada Nowak]: https://example.org/a#b. #Teamwork').map(({ kind, text }) => [
        kind,
        text,
      ]),
    ).toEqual([
      ['plain', 'Thanks '],
      ['mention', '@[Ada Nowak]'],
      ['plain', ': '],
      ['link', 'https://example.org/a#b'],
      ['plain', '. '],
      ['hashtag', '#Teamwork'],
    ])
  })

  it.each([
    ['See https://example.org/a.', ['https://example.org/a']],
    ['(https://example.org/a_(b))', ['https://example.org/a_(b)']],
    ['(see www.example.org)', ['www.example.org']],
    ['„https://example.org/ż”', ['https://example.org/ż']],
    ['mailto:a@example.org javascript:alert(1)', []],
    ['http://a http://b', ['http://a', 'http://b']],
  ])('in %j', (text, wanted) => expect(links(text)).toEqual(wanted))

  it('joined is the text again, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('#a', '@[', ']', 'https://x.y', ' ', '\n', '(', ')', 'שלום'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (whole) => {
        const parts = shownParts(whole)
        expect(parts.map((part) => part.text).join('')).toBe(whole)
        expect(parts.every(({ start, text }) => whole.startsWith(text, start))).toBe(true)
      }),
    )
  })
})
