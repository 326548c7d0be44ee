import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchRanges, rememberingTokens, tokens } from '@/lib/hub/search/fold'
import { fold } from '@/lib/parse/fold'

describe('the words of a text', () => {
  test.each([
    ['Święta w Łodzi!', ['swieta', 'w', 'lodzi']],
    ['#GoodToLearn – 500+ ludzi', ['goodtolearn', '500', 'ludzi']],
    ["don't, l’été", ['don', 't', 'l', 'ete']],
    ['שָׁלוֹם עולם', ['שלום', 'עולם']],
    ['Straße œuvre Ægir', ['strasse', 'oeuvre', 'aegir']],
    ['e\u0301te\u0301 -\u0301a', ['ete', 'a']],
    ['🎉 … -', []],
  ])('%j', (text, words) => {
    expect(tokens(text)).toEqual(words)
  })

  test('are the words of the folded text, and folding them again changes nothing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Łódź', 'ß', 'İ', 'ﬁ', 'Σ', '\u0301', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        expect(tokens(text)).toEqual(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
        expect(tokens(tokens(text).join(' '))).toEqual(tokens(text))
        expect(rememberingTokens()(`${text} ${text}`)).toEqual(tokens(`${text} ${text}`))
      }),
    )
  })
})

describe('what to highlight', () => {
  const marked = (text: string, query: string) =>
    matchRanges(text, query).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['Łódź świętuje święta', 'swiet', ['święt', 'święt']],
    ['Łódź', 'lo lodz', ['Łódź']],
    ['Ło\u0301dz\u0301', 'lo', ['Ło\u0301']],
    ['Straße', 's str', ['Str']],
    ['Straße', 'stras', ['Straß']],
    ['שָׁלוֹם', 'של', ['שָׁל']],
    ['Art for artists, smart', 'art', ['Art', 'art']],
    ['Nothing', 'x', []],
    ['Nothing', '', []],
    ['Nothing', '#', []],
  ])('%j for %j', (text, query, parts) => {
    expect(marked(text, query)).toEqual(parts)
  })

  test('each marked part begins with a word of the query, and lies apart from the others', () => {
    const word = fc.constantFrom('Łódź', 'łodzie', 'Art', 'ärtig', 'שָׁלוֹם', 'ßa', 'e\u0301t')
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(fc.constantFrom('l', 'lo', 'art', 'ar', 'ש', 's', 'et')),
        (text, query) => {
          const joined = text.join(' – ')
          let behind = 0
          for (const { start, end } of matchRanges(joined, query.join(' '))) {
            expect(start).toBeGreaterThanOrEqual(behind)
            expect(query.some((wanted) => fold(joined.slice(start, end)).startsWith(wanted))).toBe(true)
            behind = end
          }
        },
      ),
    )
  })
})
