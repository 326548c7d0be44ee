import { matchRanges, type Range } from '@/lib/hub/search/fold'

/** A piece of a text with the places to highlight in it; `before` and `after` say that text was cut off there. */
export type Snippet = { text: string; ranges: Range[]; before: boolean; after: boolean }

/**
 * The piece of a text, about `length` UTF-16 units long, in which a query first matches; its beginning
 * where it matches nowhere. Cut between words where there are any, never inside a letter.
 */
export function snippet(text: string, query: string, length = 120): Snippet {
  if (text.length <= length) return { text, ranges: matchRanges(text, query), before: false, after: false }
  const ranges = matchRanges(text, query)
  const first = ranges[0]?.start ?? 0
  const room = Math.floor(length / 4)
  const start = first <= room ? 0 : wordStart(text, first - room, first)
  const end = start + length >= text.length ? text.length : wordEnd(text, start, start + length)
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }))
  return { text: text.slice(start, end), ranges: inside, before: start > 0, after: end < text.length }
}

/** The first word's start at or behind `from`, at most `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (isSpace(text, at - 1) && !isSpace(text, at)) return at
  return limit
}

/** The last word's end at or before `to`; a cut between letters where there is but one long word. */
function wordEnd(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isSpace(text, at) && !isSpace(text, at - 1)) return at
  let at = to
  while (at > from + 1 && continuesLetter(text, at)) at--
  return at
}

/** Whether the unit at `at` belongs to the letter before it: a mark, or the second half of a pair. */
function continuesLetter(text: string, at: number): boolean {
  return /[\p{M}\p{Surrogate}]/u.test(text.charAt(at)) && !/[\uD800-\uDBFF]/.test(text.charAt(at))
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
