import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasHashtag, toggleHashtag } from '@/lib/compose/hashtags'
import { hashtagKey, labelsIn } from '@/lib/parse/hashtags'

describe('toggling a hashtag', () => {
  it.each([
    ['', '#TeamDay'],
    ['Hello.', 'Hello.\n\n#TeamDay'],
    ['Hello.\n', 'Hello.\n\n#TeamDay\n'],
    ['Hello.\n\n#One #Two', 'Hello.\n\n#One #Two #TeamDay'],
    ['Hello.\n#One ', 'Hello.\n#One #TeamDay '],
    ['#One', '#One #TeamDay'],
    ['Hello #One', 'Hello #One\n\n#TeamDay'],
    ['See #TeamDays', 'See #TeamDays\n\n#TeamDay'],
    ['https://example.org/#TeamDay', 'https://example.org/#TeamDay\n\n#TeamDay'],
  ])('puts it into %j', (text, expected) => {
    expect(hasHashtag(text, 'TeamDay')).toBe(false)
    expect(toggleHashtag(text, 'TeamDay')).toBe(expected)
    expect(hasHashtag(expected, 'TeamDay')).toBe(true)
  })

  it.each([
    ['#TeamDay', ''],
    ['Hello.\n\n#TeamDay', 'Hello.'],
    ['Hello.\n\n#One #TEAMDAY #Two', 'Hello.\n\n#One #Two'],
    ['Hello.\n\n#teamday #One', 'Hello.\n\n#One'],
    ['Our #TeamDay was fun', 'Our was fun'],
    ['We love #TeamDay, really', 'We love, really'],
    ['We love (#TeamDay)', 'We love ()'],
    ['(#TeamDay and more)', '(and more)'],
    ['fun #TeamDay(2026)', 'fun (2026)'],
    ['one\n\n#TeamDay\n\ntwo', 'one\n\ntwo'],
    ['one\n#TeamDay\n\ntwo', 'one\n\ntwo'],
    ['one\n#TeamDay\ntwo', 'one\ntwo'],
    ['one #TeamDay\ntwo', 'one\ntwo'],
    ['one\n#TeamDay two', 'one\ntwo'],
    ['#TeamDay\n\none', 'one'],
    ['#TeamDay one #TeamDay\n\n#TeamDay #TeamDay', 'one'],
    ['＃TeamDay one', 'one'],
    ['#TeamDay#TeamDay', ''],
    ['one\r\n\r\n#TeamDay\r\n\r\ntwo', 'one\r\n\r\ntwo'],
  ])('takes it out of %j', (text, expected) => {
    expect(toggleHashtag(text, 'TeamDay')).toBe(expected)
  })

  it('knows a hashtag in another case and composition, and one of digits', () => {
    expect(hasHashtag('#e\u0301TE\u0301', 'Été')).toBe(true)
    expect(toggleHashtag(toggleHashtag('a', '2026'), '2026')).toBe('a')
  })

  const anyTag = fc.constantFrom('TeamDay', 'a', 'B', 'É', '1', 'שלום')
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '#',
        '＃',
        '#a',
        '#B',
        'a',
        'e\u0301',
        '1',
        ' ',
        '\t',
        '\n',
        '\r\n',
        '.',
        '(',
        ')',
        'https://',
        '\u2028',
        '\uFEFF',
      ),
    }),
  )

  it('in and out again gives the text exactly as it was', () => {
    fc.assert(
      fc.property(anyText, anyTag, (text, tag) => {
        fc.pre(!hasHashtag(text, tag))
        const withTag = toggleHashtag(text, tag)
        expect(hasHashtag(withTag, tag)).toBe(true)
        expect(toggleHashtag(withTag, tag)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes out every occurrence, nothing but it and space, and leaves no longer gap', () => {
    const bare = (text: string) => text.replace(/\s+/g, '')
    const gap = (text: string) =>
      Math.max(0, ...(text.match(/\s+/g) ?? []).map((space) => space.split('\n').length))
    fc.assert(
      fc.property(anyText, anyText, anyTag, (before, after, tag) => {
        const text = `${before} #${tag} ${after}`
        fc.pre(hasHashtag(text, tag))
        const without = toggleHashtag(text, tag)
        expect(hasHashtag(without, tag)).toBe(false)
        expect(bare(without)).toBe(bare(blanked(text, tag)))
        expect(gap(without)).toBeLessThanOrEqual(gap(text))
      }),
      { numRuns: 1000 },
    )
  })
})

/** The text with a space for every occurrence of the hashtag. */
function blanked(text: string, tag: string): string {
  const found = labelsIn(text).find((label) => hashtagKey(label.tag) === hashtagKey(tag))
  return found ? blanked(`${text.slice(0, found.start)} ${text.slice(found.end)}`, tag) : text
}
