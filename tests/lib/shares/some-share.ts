import fc from 'fast-check'
import type { Share } from '@/lib/shares/share'

/** A share for examples; what matters to a test is given by the test. */
export function someShare(given: Partial<Share> = {}): Share {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    publishedAt: Date.UTC(2026, 9, 9, 8, 30, 0, 125),
    timeFrom: 'link',
    text: 'What I learned this week.',
    hashtags: [],
    how: 'link',
    createdAt: Date.UTC(2026, 9, 9, 8, 31),
    updatedAt: Date.UTC(2026, 9, 9, 8, 31),
    ...given,
  }
}

/** A row id that differs with the number. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** The URN of a post minted at a moment (Unix ms). */
export function urnAt(ms: number, kind = 'activity', low = 0): string {
  return `urn:li:${kind}:${(BigInt(ms) << 22n) + BigInt(low)}`
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      '\t',
      "'",
      '=',
      '+',
      '-',
      '@',
      ';',
      ' ',
      '＝',
      '＠',
      '\uFEFF',
      '\0',
      'a',
    ),
  }),
  fc.string({ unit: 'grapheme' }),
)

const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) })
const filled = anyText.filter((text) => text !== '')
const label = fc.stringMatching(/^[\p{L}\p{N}\p{M}_]{1,12}$/u)

/** Any share that the schema allows, without unknown fields. */
export const anyShare: fc.Arbitrary<Share> = fc.record(
  {
    id: fc.uuid({ version: 4 }),
    publishedAt: time,
    timeFrom: fc.constantFrom('link' as const, 'noticed' as const, 'typed' as const),
    text: anyText,
    hashtags: fc.array(label, { maxLength: 4 }),
    urn: fc.bigInt({ min: 1n, max: 10n ** 20n - 1n }).map((id) => `urn:li:share:${id}`),
    url: fc.webUrl({ validSchemes: ['https'] }).filter((url) => URL.canParse(url)),
    hubId: filled,
    itemId: filled,
    itemTitle: filled,
    draftId: filled,
    dayKey: filled,
    dayTitle: filled,
    dayDate: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    scheduled: fc.boolean(),
    how: fc.constantFrom('link' as const, 'noticed' as const, 'typed' as const, 'import' as const),
    note: filled,
    createdAt: time,
    updatedAt: time,
  },
  { requiredKeys: ['id', 'publishedAt', 'timeFrom', 'text', 'hashtags', 'how', 'createdAt', 'updatedAt'] },
)

/** Shares with an id each. */
export const anyShares = fc.uniqueArray(anyShare, { selector: ({ id }) => id, maxLength: 6 })
