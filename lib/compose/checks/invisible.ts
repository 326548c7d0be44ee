import { type Finding, MOST_OF_A_KIND } from './finding'

// A flag such as Scotland's is spelt with tags behind its emoji; those, and joiners within emoji, are none of ours.
const INVISIBLE =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|(?:[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u2060-\u2064\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\u{E0001}\u{E0020}-\u{E007F}]|\u200D)+/gu
const JOINERS = /^(?:\u200C|\u200D)+$/
const EMOJI_PART = /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F/u
/** Scripts in which joiners carry meaning. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}]/u

/** Characters nobody sees, which break words for search and screen readers. Emoji, flags and scripts that need joiners pass. */
export function checkInvisible(text: string): Finding[] {
  const found: Finding[] = []
  for (const { 0: part, index: from } of text.matchAll(INVISIBLE)) {
    const to = from + part.length
    if (part.startsWith('\u{1F3F4}')) continue
    if (JOINERS.test(part) && isMeant(text.slice(Math.max(0, from - 2), from), text.slice(to, to + 2)))
      continue
    found.push({
      check: 'invisible',
      from,
      to,
      weight: 66,
      values: { count: [...part].length },
      mend: { from, to, put: '' },
    })
  }
  return found.slice(0, MOST_OF_A_KIND)
}

function isMeant(before: string, after: string): boolean {
  const [last, next] = [[...before].at(-1) ?? '', [...after][0] ?? '']
  return (EMOJI_PART.test(last) && EMOJI_PART.test(next)) || JOINING.test(last)
}

const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu
const OVERRIDE = /[\u202D\u202E]/
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Characters that turn the direction of the text: overrides always, marks and isolates where the paragraph
 * holds no letter that runs from right to left. In Hebrew and Arabic they belong to good writing.
 */
export function checkDirection(text: string): Finding[] {
  const found: Finding[] = []
  for (const { 0: part, index: from } of text.matchAll(DIRECTION)) {
    if (found.length === MOST_OF_A_KIND) break
    const to = from + part.length
    if (!OVERRIDE.test(part) && RIGHT_TO_LEFT.test(around(text, from, to))) continue
    found.push({ check: 'direction', from, to, weight: 72, mend: { from, to, put: '' } })
  }
  return found
}

/** As much around a place as tells the direction of its paragraph, without reading a whole book. */
function around(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 500), from)
  const after = text.slice(to, to + 500)
  return `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0]}`
}
