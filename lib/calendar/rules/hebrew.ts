import { type DayNumber, modulo, partsOf, WEEKDAYS, weekdayIndex } from '@/lib/calendar/plain-date'
import { HEBREW_MONTHS, type HebrewMonth, type HebrewRule } from '@/lib/calendar/rule'

// The arithmetic of the fixed Hebrew calendar after Reingold and Dershowitz, Calendrical Calculations
// (4th edition, 2018, chapter 8): from the mean conjunction (molad) of Tishri and its postponements.

/** The day before 1 Tishri of the year 1 (7 October 3761 BCE, Julian). */
const EPOCH: DayNumber = -2_092_590
/** A day has 24 hours of 1,080 parts; a month 29 days, 12 hours and 793 parts. */
const PARTS_IN_DAY = 25_920
const PARTS_OVER_29_DAYS = 13_753
const FIRST_MOLAD = 12_084
/** The Hebrew year in which a Gregorian year begins, less that year. */
const YEARS_AHEAD = 3760

type HebrewYear = { start: DayNumber; months: Map<HebrewMonth, { start: DayNumber; length: number }> }

/** Whether a Hebrew year has an Adar I: seven of nineteen do. */
function isLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7
}

/** Days from the epoch to the molad's new year, kept from Sunday, Wednesday and Friday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const day = 29 * months + Math.floor((FIRST_MOLAD + PARTS_OVER_29_DAYS * months) / PARTS_IN_DAY)
  return modulo(3 * (day + 1), 7) < 3 ? day + 1 : day
}

/** 1 Tishri, with the two postponements that keep years from being too long or too short. */
function newYear(year: number): DayNumber {
  const [before, own, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)]
  const correction = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return EPOCH + own + correction
}

/** Months have 30 and 29 days by turns; the length of the year decides over Heshvan and Kislev. */
function monthLength(month: HebrewMonth, year: number, yearLength: number): number {
  if (month === 'Adar I') return isLeap(year) ? 30 : 0
  if (month === 'Heshvan') return yearLength % 10 === 5 ? 30 : 29
  if (month === 'Kislev') return yearLength % 10 === 3 ? 29 : 30
  return ['Tishri', 'Shevat', 'Nisan', 'Sivan', 'Av'].includes(month) ? 30 : 29
}

const years = new Map<number, HebrewYear>()

function hebrewYear(year: number): HebrewYear {
  const known = years.get(year)
  if (known) return known
  const start = newYear(year)
  const length = newYear(year + 1) - start
  const made: HebrewYear = { start, months: new Map() }
  let at = start
  for (const month of HEBREW_MONTHS) {
    const days = monthLength(month, year, length)
    made.months.set(month, { start: at, length: days })
    at += days
  }
  years.set(year, made)
  return made
}

/**
 * The days of a Hebrew date that may fall in a Gregorian year, after their shift. A month too short for
 * the date gives none. Some may lie just outside the year.
 */
export function hebrew(rule: HebrewRule, year: number): DayNumber[] {
  return [year + YEARS_AHEAD, year + YEARS_AHEAD + 1].flatMap((one) => {
    const month = hebrewYear(one).months.get(rule.month)
    if (month === undefined || rule.day > month.length) return []
    const day = month.start + rule.day - 1
    const weekday = WEEKDAYS[weekdayIndex(day)]
    return [day + (weekday === undefined ? 0 : (rule.shift?.[weekday] ?? 0))]
  })
}

/** The last day of the Hebrew month that a day is in. */
export function hebrewMonthEnd(day: DayNumber): DayNumber {
  const year = partsOf(day).year + YEARS_AHEAD
  const months = [year, year + 1].flatMap((one) => [...hebrewYear(one).months.values()])
  const month = months.find(({ start, length }) => day >= start && day < start + length)
  return month === undefined ? day : month.start + month.length - 1
}
