import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, checkText, LOOKED_AT } from '@/lib/compose/checks/all'
import type { CheckContext } from '@/lib/compose/checks/finding'
import { found, mended } from './found'

const CONTEXT: CheckContext = {
  language: 'en',
  programmeHashtags: ['BrightwellVoices'],
  itemHashtags: ['GoodToLearn'],
  challenge: { hashtag: 'GoodToThank' },
  pictures: [{ alt: 'IMG_1234.jpg' }],
  disclosure: ['I work at Brightwell.'],
}

const pieces = fc.constantFrom(
  ...[
    '#',
    '#Tag',
    '#a-b',
    '@[Ola]',
    '[name]',
    '\n',
    ' ',
    'WORD ',
    '😀',
    '👩‍👩‍👧',
    '\u200b',
    '\u202e',
    'https://a.example/?utm_source=x',
  ],
  ...[
    '𝐛𝐨𝐥𝐝',
    'pаypal',
    'שלום',
    '123 456 789',
    '+48 600 100 200',
    'a@b.example',
    'ABC-123',
    '5 mln zł',
    'klient',
    '__proto__',
    '\ud800',
    'é',
    'e\u0301',
    '1,000.00',
    '{x}',
    '<a>',
    '%AB%',
    '...',
  ],
)
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('all checks together', () => {
  it('say nothing of a good post', () => {
    const text =
      'Three people asked me the same question this week.\n\nSo I wrote the answer down, in the order in which they needed it. It took an hour, and nobody has asked since.\n\nWhat do you explain again and again? I work at Brightwell.\n\n#BrightwellVoices #GoodToThank'
    expect(found(text, { ...CONTEXT, pictures: [{ alt: 'A desk with three notes on it' }] })).toEqual([])
  })

  it('say nothing of an empty draft', () => {
    expect(found('', CONTEXT)).toEqual([])
    expect(found(' \n\n ', CONTEXT)).toEqual([])
  })

  it('put the heaviest first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const weights = checkText(text, CONTEXT).map(({ weight }) => weight)
        expect(weights).toEqual([...weights].sort((a, b) => b - a))
      }),
    )
  })

  it('point into the text, mend within it, and find the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = checkText(text, CONTEXT)
        expect(checkText(text, CONTEXT)).toEqual(findings)
        for (const { from, to, mend } of findings) {
          expect(0 <= from && from <= to && to <= text.length).toBe(true)
          if (mend) expect(0 <= mend.from && mend.from <= mend.to && mend.to <= text.length).toBe(true)
        }
      }),
    )
  })

  it('are done with a finding once it is mended', () => {
    fc.assert(
      fc.property(texts, (start) => {
        let text = start
        for (let turn = 0; turn < 200; turn++) {
          const mend = checkText(text, CONTEXT).find((finding) => finding.mend)?.mend
          if (!mend) return
          text = text.slice(0, mend.from) + mend.put + text.slice(mend.to)
        }
        expect(checkText(text, CONTEXT).filter((finding) => finding.mend)).toEqual([])
      }),
    )
  })

  it.each([
    ['one line of 100,000 letters', 'a'.repeat(100_000)],
    ['one line of words', 'word '.repeat(20_000)],
    ['digits', '1 '.repeat(50_000)],
    ['hashtags', '#tag '.repeat(20_000)],
    ['signs', '#@[{<%_\\-.'.repeat(10_000)],
    ['capitals and hyphens', 'AB-12-'.repeat(16_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['emoji', '😀'.repeat(50_000)],
    ['addresses', 'https://a.example/?utm_source=x '.repeat(3_000)],
    ['styled letters', '𝐚 '.repeat(33_000)],
    ['marks', `a${'\u0336'.repeat(99_999)}`],
    ['invisible', '\u200b'.repeat(100_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['brackets', '[a'.repeat(50_000)],
  ])('take no longer than a blink over %s', (_, text) => {
    const start = performance.now()
    checkText(text, CONTEXT)
    // What grows with the square of the length would take minutes.
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  it('look at the beginning of a text that LinkedIn never takes, but for what may stand anywhere', () => {
    const long = `Hello [name].\n\n${'😀 word '.repeat(1_000)}`
    const of = (text: string) =>
      checkText(text, { challenge: { hashtag: 'TheTheme' } }).map(({ check }) => check)
    expect(of(long)).toContain('placeholder')
    expect(of(`${long} [company]`).filter((check) => check === 'placeholder')).toHaveLength(1)
    expect(of(long)).toContain('challenge-missing')
    expect(of(`${long} #TheTheme`)).not.toContain('challenge-missing')
    for (const end of [LOOKED_AT - 1, LOOKED_AT]) {
      expect(beginningOf(`${'x'.repeat(end)}😀`)).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('take right-to-left text with Latin hashtags as it is', () => {
    const text = 'למדתי השבוע משהו חדש על העבודה שלי, והנה הסיפור.\n\n#GoodToLearn #AcmeVoices'
    expect(checkText(text, { language: 'he', challenge: { hashtag: 'GoodToLearn' } })).toEqual([])
  })

  it('mend by the number of units that the text area counts', () => {
    expect(mended('😀😀 #good-to-learn', 'hashtag-broken')).toBe('😀😀 #GoodToLearn')
  })
})
