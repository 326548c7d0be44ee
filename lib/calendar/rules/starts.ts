import { type DayNumber, dayNumber, daysInMonth, partsOf, toDayNumber } from '@/lib/calendar/plain-date'
import type { DatesRule, FixedRule, NthWeekdayRule, Rule, YearDayRule } from '@/lib/calendar/rule'
import { easterSunday } from '@/lib/calendar/rules/easter'
import { fixed, nthWeekday, yearDay } from '@/lib/calendar/rules/gregorian'
import { hebrew, hebrewMonthEnd } from '@/lib/calendar/rules/hebrew'
import { islamic, islamicMonthEnd } from '@/lib/calendar/rules/islamic'
import { nearestWeekday, reach } from '@/lib/calendar/rules/relative'

/** The days of a Gregorian year on which a rule falls, in order, each once. The year may be any. */
export function startsIn(rule: Rule, year: number): DayNumber[] {
  switch (rule.type) {
    // These cannot leave their year.
    case 'fixed':
      return fixed(rule, year)
    case 'nth-weekday':
      return nthWeekday(rule, year)
    case 'year-day':
      return yearDay(rule, year)
    default:
      return within(year, candidates(rule, year))
  }
}

/** Those of some days that are in a year, in order, each once. */
function within(year: number, days: DayNumber[]): DayNumber[] {
  const first = dayNumber(year, 1, 1)
  const last = dayNumber(year, 12, 31)
  const inside = days.filter((day) => day >= first && day <= last)
  return inside.length < 2 ? inside : [...new Set(inside)].sort((a, b) => a - b)
}

type Wandering = Exclude<Rule, FixedRule | NthWeekdayRule | YearDayRule>

/** All days of the rule in the year, and perhaps some outside. */
function candidates(rule: Wandering, year: number): DayNumber[] {
  switch (rule.type) {
    case 'dates':
      return announced(rule, year)
    case 'hebrew':
      return hebrew(rule, year)
    case 'islamic':
      return islamic(rule, year)
    case 'easter':
      return yearsOfBase(year, rule.offset).map((of) => easterSunday(of) + rule.offset)
    case 'relative':
      return bases(rule.to, year, rule.offset).map((base) => base + rule.offset)
    case 'weekday':
      return bases(rule.to, year, reach(rule.when)).map((base) => nearestWeekday(base, rule))
  }
}

/** The days of a base rule that may come into a year when moved so many days at most. */
function bases(rule: Rule, year: number, moved: number): DayNumber[] {
  return yearsOfBase(year, moved).flatMap((of) => startsIn(rule, of))
}

/** What moves forward comes from this year or the one before, what moves back from this or the next. */
function yearsOfBase(year: number, moved: number): number[] {
  if (moved === 0) return [year]
  return moved > 0 ? [year - 1, year] : [year, year + 1]
}

function announced(rule: DatesRule, year: number): DayNumber[] {
  if (year > rule.last) return []
  return rule.dates.filter((date) => Number(date.slice(0, 4)) === year).map(toDayNumber)
}

/** The last day of the month that a day is in, by the rule's own calendar. */
export function monthEnd(rule: Rule, day: DayNumber): DayNumber {
  if (rule.type === 'hebrew') return hebrewMonthEnd(day)
  if (rule.type === 'islamic') return islamicMonthEnd(day)
  const { year, month } = partsOf(day)
  return dayNumber(year, month, daysInMonth(year, month))
}
