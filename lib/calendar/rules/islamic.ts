import { CalendarDate, IslamicUmalquraCalendar } from '@internationalized/date'
import type { DayNumber } from '@/lib/calendar/plain-date'
import type { IslamicRule } from '@/lib/calendar/rule'

/** The Julian day of 1 January 1970, as calendars count it: whole days. */
const JULIAN_DAY_OF_1970 = 2_440_588

const umAlQura = new IslamicUmalquraCalendar()

/** The Islamic years that can have days in a Gregorian year: 33 of theirs are 32 of ours. */
function islamicYears(year: number): number[] {
  const first = Math.floor(((year - 622) * 33) / 32)
  return [first - 1, first, first + 1, first + 2]
}

type Month = { start: DayNumber; length: number }
const months = new Map<number, Month>()

/**
 * A month of the Umm al-Qura calendar, by its published table. Tables are known for the years
 * 1300–1600 (1882–2174); what local sight of the moon decides may differ by a day, and so do programs with a table
 * of before its years from 1451 (2029) on were revised.
 */
function islamicMonth(year: number, month: number): Month {
  const key = year * 12 + month
  const known = months.get(key)
  if (known) return known
  const first = new CalendarDate(umAlQura, year, month, 1)
  const made = {
    start: umAlQura.toJulianDay(first) - JULIAN_DAY_OF_1970,
    length: umAlQura.getDaysInMonth(first),
  }
  months.set(key, made)
  return made
}

/**
 * The days of an Islamic date near a Gregorian year: none, one or two are in the year itself, the others
 * lie outside. A month of 29 days has no 30th.
 */
export function islamic(rule: IslamicRule, year: number): DayNumber[] {
  return islamicYears(year).flatMap((one) => {
    const { start, length } = islamicMonth(one, rule.month)
    return rule.day <= length ? [start + rule.day - 1] : []
  })
}

/** The last day of the Islamic month that a day is in. */
export function islamicMonthEnd(day: DayNumber): DayNumber {
  const { year, month } = umAlQura.fromJulianDay(day + JULIAN_DAY_OF_1970)
  const { start, length } = islamicMonth(year, month)
  return start + length - 1
}
