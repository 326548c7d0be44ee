import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesPost } from '@/lib/linkedin/post-text'
import { canonical, sameText, toLines } from '@/lib/linkedin/text'

describe('toLines', () => {
  it.each([
    ['', ['']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['a\u2028b\u2029c\vd\fe', ['a', 'b', 'c', 'd', 'e']],
    ['a\n\nb\n', ['a', '', 'b', '']],
    ['tab\there', ['tab\there']],
    ['nul\0 bell\u0007 del\u007F', ['nul bell del']],
    ['lone \uD83D and \uDE00, pair \u{1F600}', ['lone \uFFFD and \uFFFD, pair \u{1F600}']],
    ['\u{1F468}\u200D\u{1F469}', ['\u{1F468}\u200D\u{1F469}']],
  ])('splits %j', (text, lines) => {
    expect(toLines(text)).toEqual(lines)
  })

  it('gives well-formed lines without line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of toLines(text)) {
          expect(line).not.toMatch(/[\r\n\0\p{Surrogate}]/u)
        }
      }),
    )
  })
})

describe('canonical', () => {
  it.each([
    ['a\u00A0b', 'a b'],
    ['\uFEFFa\u200B', 'a'],
    ['a  \nb\t\n\n\n', 'a\nb'],
    ['  indented', '  indented'],
    ['z\u0301', '\u017A'],
    ['\u0645\u06CC\u200C\u062E', '\u0645\u06CC\u200C\u062E'],
  ])('makes %j %j', (text, wanted) => {
    expect(canonical(text)).toBe(wanted)
  })

  it('changes nothing the second time, and sees a missing line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonical(canonical(text))).toBe(canonical(text))
      }),
    )
    expect(sameText('a\n\nb', 'a\nb')).toBe(false)
  })
})

describe('matchesPost', () => {
  const text =
    'We are hiring engineers in Kraków\u00A0!\n\nApply: https://example.com/jobs/123?x=1\n#Hiring #Cloud'
  it.each([
    ['the text itself', text],
    ['white space laid out otherwise', text.replace(/\n/g, ' ')],
    ['a shortened link', text.replace(/https\S+/, 'https://lnkd.in/dAbC')],
    ['hashtags read out', text.replace(/#/g, 'hashtag#')],
    ['another Unicode form', text.normalize('NFD')],
    ['a folded card', 'We are hiring engineers in Kraków ! Apply: …'],
  ])('knows %s', (_, card) => {
    expect(matchesPost(text, card)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['too short a beginning', 'We are hiring…'],
    ['another text', 'We are hiring engineers in Warszawa ! Apply soon, all of you'],
    ['a longer text', `${text} and more`],
  ])('does not know %s', (_, card) => {
    expect(matchesPost(text, card)).toBe(false)
  })

  it('matches nothing to an empty composer', () => {
    expect(matchesPost('', '')).toBe(false)
    expect(matchesPost(' \u200B', 'x')).toBe(false)
  })
})
