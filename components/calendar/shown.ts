import type { DayEntry } from '@/lib/calendar/entries'
import { FIRST_YEAR, LAST_YEAR } from '@/lib/calendar/occurrences'
import { addDays, type PlainDate } from '@/lib/calendar/plain-date'
import type { Observance } from '@/lib/calendar/schema'
import { pick } from '@/lib/hub/localized'

export type Filter = 'marked' | 'tag' | 'country' | 'kind'

/** The values chosen in each filter of the calendar; none chosen lets everything through. */
export type Chosen = Readonly<Record<string, string[]>>

/** The one value of the filter of marked days. */
export const MARKED = 'yes'

/** Whether an observance has one of the values chosen in every filter; `marked` are the ids of those marked. */
export function passes(
  { id, tags, countries, kind }: Observance,
  chosen: Chosen,
  marked: readonly string[],
): boolean {
  const one = (filter: Filter, values: readonly string[]) => {
    const wanted = chosen[filter]
    return !wanted?.length || values.some((value) => wanted.includes(value))
  }
  return (
    one('tag', tags) &&
    one('country', countries) &&
    one('kind', [kind]) &&
    one('marked', marked.includes(id) ? [MARKED] : [])
  )
}

/** Whether anything is chosen in a filter. */
export function isFiltered(chosen: Chosen): boolean {
  return Object.values(chosen).some((values) => values.length > 0)
}

/** Whether an entry passes the filters: they are of observances, so that all else is shown only without them. */
export function entryPasses(entry: DayEntry, chosen: Chosen, marked: readonly string[]): boolean {
  return entry.kind === 'observance' ? passes(entry.observance, chosen, marked) : !isFiltered(chosen)
}

/** The name of an entry in the reader's language. */
export function nameOf(entry: DayEntry, locale: string): string {
  if (entry.kind === 'observance') return pick(entry.observance.names, [locale])
  return entry.kind === 'share' ? entry.share.title : entry.day.title
}

const FIRST_DAY: PlainDate = `${FIRST_YEAR}-01-01`
const LAST_DAY: PlainDate = `${LAST_YEAR}-12-31`

/** The day itself where the calendar knows its year, else the nearest that it knows. */
export function knownDay(day: PlainDate): PlainDate {
  if (day < FIRST_DAY) return FIRST_DAY
  return day > LAST_DAY ? LAST_DAY : day
}

/** The last day of the month that begins a day's text. */
export function monthEndOf(month: string): PlainDate {
  const first = `${month}-01`
  for (let length = 27; ; length++) {
    const next = addDays(first, length + 1)
    if (!next.startsWith(month)) return addDays(first, length)
  }
}

/** A plain date as the moment that formatters take with the zone UTC. */
export function atNoon(day: PlainDate): number {
  return Date.parse(`${day}T12:00:00Z`)
}
