import { FIRST_YEAR, LAST_YEAR, type Occurrence, occurrences } from '@/lib/calendar/occurrences'
import type { PlainDate } from '@/lib/calendar/plain-date'
import type { Observance } from '@/lib/calendar/schema'
import { fold } from '@/lib/parse/fold'

/** Longer than any rule lets wait: 29 February is eight years apart about 2100. */
const MOST_YEARS = 9

/** The occurrence that is on or comes next after a day, or undefined where none is known. */
export function nextOccurrence(observance: Observance, day: PlainDate): Occurrence | undefined {
  const year = Math.max(FIRST_YEAR, Number(day.slice(0, 4)))
  for (let at = year - 1; at <= Math.min(LAST_YEAR, year + MOST_YEARS); at++) {
    const found = occurrences(observance, at).find(({ to }) => to >= day)
    if (found) return found
  }
  return undefined
}

/** The last occurrence that ended before a day, or undefined where none is known. */
export function lastOccurrence(observance: Observance, day: PlainDate): Occurrence | undefined {
  const year = Math.min(LAST_YEAR, Number(day.slice(0, 4)))
  for (let at = year; at >= Math.max(FIRST_YEAR, year - MOST_YEARS); at--) {
    const found = occurrences(observance, at).findLast(({ to }) => to < day)
    if (found) return found
  }
  return undefined
}

/**
 * Finds observances by their names in any language, by hashtag and by who made them; blind to case and
 * diacritics. Every word of the query must begin a word there. In the order of the list; none for an empty query.
 */
export function observanceSearch(observances: readonly Observance[]): (query: string) => Observance[] {
  // A space before every word, so that the beginning of one is easily found.
  const words = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  const texts = observances.map(({ names, hashtag, by }) =>
    words([...Object.values(names), hashtag ?? '', by ?? ''].join(' ')),
  )
  return (query) => {
    const asked = words(query)
      .split(' ')
      .filter((word) => word !== '')
    if (asked.length === 0) return []
    return observances.filter((_, at) => asked.every((word) => texts[at]?.includes(` ${word}`)))
  }
}
