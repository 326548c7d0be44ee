import { type Dated, FIRST_YEAR, LAST_YEAR, occurrences } from '@/lib/calendar/occurrences'
import type { PlainDate } from '@/lib/calendar/plain-date'

/** A day as it goes into a calendar file, its words in the language chosen. `id` is its own for good. */
export type FileDay = Dated & {
  id: string
  name: string
  categories: string[]
  /** What stands below the name; may have several lines. */
  note?: string
  /** An https address. */
  link?: string
}

/** One day of one year in a calendar file; `from` and `to` both included. */
export type FileEvent = Pick<FileDay, 'name' | 'categories' | 'note' | 'link'> & {
  uid: string
  from: PlainDate
  to: PlainDate
}

/** Two years, both included. */
export type Years = { first: number; last: number }

/** Whether years can be asked for: whole, in order, and those for which the rules are trusted (2000–2100). */
export function areYears({ first, last }: Years): boolean {
  return [first, last].every(Number.isInteger) && FIRST_YEAR <= first && first <= last && last <= LAST_YEAR
}

/**
 * The events of days in some years, in order of time; none where the years cannot be asked for. The UID is
 * made of the day's id and the year in which it starts (and a number where it starts twice in one), so that a
 * later file updates a calendar rather than doubling it.
 */
export function fileEvents(days: readonly FileDay[], years: Years): FileEvent[] {
  if (!areYears(years)) return []
  const events: FileEvent[] = []
  for (const { id, rule, span, since, ...words } of days) {
    for (let year = years.first; year <= years.last; year++) {
      occurrences({ rule, span, since }, year).forEach(({ from, to }, at) => {
        events.push({ ...words, uid: uidOf(id, year, at), from, to })
      })
    }
  }
  return events.sort((a, b) => (a.from === b.from ? compare(a.uid, b.uid) : compare(a.from, b.from)))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Whatever an id holds, its UID is one word of ASCII; two ids never share one. */
function uidOf(id: string, year: number, at: number): string {
  const safe = encodeURIComponent(id.replace(/\p{Cs}/gu, '\u{FFFD}'))
  return `${safe}-${year}${at === 0 ? '' : `-${at + 1}`}@herald`
}
