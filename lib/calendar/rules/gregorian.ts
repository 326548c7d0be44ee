import {
  type DayNumber,
  dayNumber,
  daysInMonth,
  isLeapYear,
  modulo,
  WEEKDAYS,
  weekdayIndex,
} from '@/lib/calendar/plain-date'
import type { FixedRule, NthWeekdayRule, YearDayRule } from '@/lib/calendar/rule'

/** The day of a month and day in a year; none for a day that the month does not have. */
export function fixed(rule: FixedRule, year: number): DayNumber[] {
  return rule.day <= daysInMonth(year, rule.month) ? [dayNumber(year, rule.month, rule.day)] : []
}

/** The n-th weekday of a month, from its end for a negative n; none where the month has no fifth. */
export function nthWeekday(rule: NthWeekdayRule, year: number): DayNumber[] {
  const length = daysInMonth(year, rule.month)
  const weekday = WEEKDAYS.indexOf(rule.weekday)
  const start = dayNumber(year, rule.month, 1)
  const end = start + length - 1
  const day =
    rule.n > 0
      ? start + modulo(weekday - weekdayIndex(start), 7) + (rule.n - 1) * 7
      : end - modulo(weekdayIndex(end) - weekday, 7) + (rule.n + 1) * 7
  return day >= start && day <= end ? [day] : []
}

/** The n-th day of a year; none for the 366th of a year with 365. */
export function yearDay(rule: YearDayRule, year: number): DayNumber[] {
  return rule.day <= (isLeapYear(year) ? 366 : 365) ? [dayNumber(year, 1, 1) + rule.day - 1] : []
}
