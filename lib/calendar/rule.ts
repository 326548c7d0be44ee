import type { PlainDate, Weekday } from '@/lib/calendar/plain-date'

/** From the new year on. `Adar` is Adar II in a leap year, where `Adar I` comes before it. */
export const HEBREW_MONTHS = [
  'Tishri',
  'Heshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar I',
  'Adar',
  'Nisan',
  'Iyar',
  'Sivan',
  'Tammuz',
  'Av',
  'Elul',
] as const
export type HebrewMonth = (typeof HEBREW_MONTHS)[number]

/** A month and day of the Gregorian calendar; one that a year lacks (29 or 30 February) does not fall. */
export type FixedRule = { type: 'fixed'; month: number; day: number }
/** The n-th weekday of a month; −1 is the last. A fifth that a month lacks does not fall. */
export type NthWeekdayRule = { type: 'nth-weekday'; month: number; weekday: Weekday; n: number }
/** The n-th day of the year, from 1. */
export type YearDayRule = { type: 'year-day'; day: number }
/** Days from Easter Sunday of the Western churches. */
type EasterRule = { type: 'easter'; offset: number }
/** A Hebrew date; `shift` moves it by so many days when it falls on that weekday. */
export type HebrewRule = {
  type: 'hebrew'
  month: HebrewMonth
  day: number
  shift?: Partial<Record<Weekday, number>> | undefined
}
/** A date of the Umm al-Qura calendar, months from 1 (Muharram). */
export type IslamicRule = { type: 'islamic'; month: number; day: number }
/** Dates as announced; `last` is the last year for which they are known. */
export type DatesRule = { type: 'dates'; dates: PlainDate[]; last: number }

type PlainRule = FixedRule | NthWeekdayRule | YearDayRule | EasterRule | HebrewRule | IslamicRule | DatesRule

/** Days from another rule. */
type RelativeRule<Named = never> = { type: 'relative'; to: Named | Rule<Named>; offset: number }
/** A weekday nearest before or after another rule. */
export type WeekdayRule<Named = never> = {
  type: 'weekday'
  weekday: Weekday
  when: 'before' | 'on-or-before' | 'on-or-after' | 'after'
  to: Named | Rule<Named>
}

/** When an observance starts. In a file (`Rule<string>`) a rule may lean on another observance's id. */
export type Rule<Named = never> = PlainRule | RelativeRule<Named> | WeekdayRule<Named>

/** How long an observance lasts, its first day counted; `month`: to the end of the month of its own calendar. */
export type Span = 'month' | { days: number } | { weeks: number }

/** How many rules may lean on one another in a chain; each step may cost two evaluations of the next. */
export const MOST_STEPS = 5
