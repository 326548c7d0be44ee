import { type DayNumber, fromDayNumber, type PlainDate } from '@/lib/calendar/plain-date'
import type { Rule, Span } from '@/lib/calendar/rule'
import { monthEnd, startsIn } from '@/lib/calendar/rules/starts'

/** The years for which rules are trusted. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2100

/** An observance on its dates, first and last day included; the same day twice for a single one. */
export type Occurrence = { from: PlainDate; to: PlainDate }

/** What of an observance decides its dates; ambassadors' own days have this too. */
export type Dated = { rule: Rule; span?: Span | undefined; since?: number | undefined }

/**
 * When an observance falls: its occurrences that start in a year, in order. A span may end in the next
 * year (Hanukkah), so who shows January asks for the year before too. Most rules give one; an Islamic or
 * Hebrew date may give none or two. None for a year outside 2000–2100, or before `since`, or in which
 * the rule does not fall.
 */
export function occurrences({ rule, span, since }: Dated, year: number): Occurrence[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return []
  if (since !== undefined && year < since) return []
  return startsIn(rule, year).map((day) => {
    const from = fromDayNumber(day)
    const last = lastDay(rule, day, span)
    return { from, to: last === day ? from : fromDayNumber(last) }
  })
}

function lastDay(rule: Rule, day: DayNumber, span: Span | undefined): DayNumber {
  if (span === undefined) return day
  if (span === 'month') return monthEnd(rule, day)
  return day + ('days' in span ? span.days : span.weeks * 7) - 1
}
