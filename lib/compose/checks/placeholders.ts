import { type Finding, MOST_OF_A_KIND } from './finding'

// Written so that this file's own notes are no such word; every part is bounded, so the time is linear.
const PLACEHOLDER = new RegExp(
  [
    String.raw`(?<!@)\[(?=[^\][\n]{0,60}\p{L})[^\][\n]{1,60}\](?!\()`,
    String.raw`\{\{?[^{}\n]{1,60}\}\}?`,
    String.raw`<\p{L}[^<>\n]{0,40}>`,
    '%[A-Z_]{2,30}%',
    '_{3,}',
    String.raw`\b(?:TO[D]O|TB[ACD]|X{3,}|[Ll]orem ipsum)\b`,
    String.raw`(?<!\p{L})(?:(?:DO )?UZUPEŁNI(?:J|Ć|ENIA)|WSTAW(?:IĆ)?)(?!\p{L})`,
  ].join('|'),
  'gu',
)

/** Brackets that quote rather than wait for words. */
const QUOTES = /^\[(?:sic!?|…|\.\.\.|tłum\.[^\]]*|red\.[^\]]*)\]$/iu

/** Places still to be filled: `[company]`, `{name}`, `<link>`, `___` and words that say so. */
export function checkPlaceholders(text: string): Finding[] {
  return [...text.matchAll(PLACEHOLDER)]
    .filter(([whole]) => !QUOTES.test(whole))
    .slice(0, MOST_OF_A_KIND)
    .map(({ 0: whole, index }) => ({
      check: 'placeholder',
      from: index,
      to: index + whole.length,
      weight: 85,
      values: { part: whole.slice(0, 60) },
    }))
}
