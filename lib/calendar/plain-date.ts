/**
 * A calendar day without time or zone, as `YYYY-MM-DD` (years 0000–9999), so that days compare and sort
 * as text. All arithmetic runs through day numbers by whole-number division, never through local time:
 * no zone and no daylight-saving change can move a day.
 */
export type PlainDate = string

/** Days since 1 January 1970, which is 0. */
export type DayNumber = number

/** The days of the week, from Sunday as in `Date`. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
export type Weekday = (typeof WEEKDAYS)[number]

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MEAN_YEAR = 365.2425

const div = (a: number, b: number) => Math.floor(a / b)

/** The rest of a division, never negative. */
export function modulo(a: number, b: number): number {
  return a - b * div(a, b)
}

/** Whether a year of the Gregorian calendar has 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month (1–12) has; 0 for a month that is none. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

type DayOfYear = { month: number; day: number; text: string }
/** The days of a common or a leap year in order, each with its end of a plain date. */
const daysOfYear = (year: number): DayOfYear[] =>
  MONTH_LENGTHS.flatMap((_, at) =>
    Array.from({ length: daysInMonth(year, at + 1) }, (_, before) => ({
      month: at + 1,
      day: before + 1,
      text: `${String(at + 1).padStart(2, '0')}-${String(before + 1).padStart(2, '0')}`,
    })),
  )
/** Made once for all years, and only when the first is asked for: pages that show no calendar start without. */
let years: { common: DayOfYear[]; leap: DayOfYear[] } | undefined

const MONTH_STARTS = MONTH_LENGTHS.map((_, at) =>
  MONTH_LENGTHS.slice(0, at).reduce((days, length) => days + length, 0),
)

function countYearStart(year: number): DayNumber {
  const before = year - 1
  return 365 * (year - 1970) + div(before, 4) - div(before, 100) + div(before, 400) - 477
}

/** Worked out beforehand for the years that are asked for all the time. */
const FIRST_KNOWN = 1990
const KNOWN_STARTS = Array.from({ length: 121 }, (_, at) => countYearStart(FIRST_KNOWN + at))

/** The number of 1 January of a year. */
function yearStart(year: number): DayNumber {
  return KNOWN_STARTS[year - FIRST_KNOWN] ?? countYearStart(year)
}

/** The number of a Gregorian day that exists; months 1–12. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return yearStart(year) + (MONTH_STARTS[month - 1] ?? 0) + leapDay + day - 1
}

/** The year that a day is in. The mean year misses it by one at most, about its turn. */
function yearOf(number: DayNumber): number {
  const year = 1970 + div(number, MEAN_YEAR)
  if (number < yearStart(year)) return year - 1
  return number < yearStart(year + 1) ? year : year + 1
}

function dayOfYear(number: DayNumber, year: number): DayOfYear | undefined {
  years ??= { common: daysOfYear(2001), leap: daysOfYear(2000) }
  return years[isLeapYear(year) ? 'leap' : 'common'][number - yearStart(year)]
}

/** Year, month (1–12) and day of a day number. Throws a RangeError for what is no whole number. */
export function partsOf(number: DayNumber): { year: number; month: number; day: number } {
  const year = yearOf(number)
  const found = dayOfYear(number, year)
  if (found === undefined) throw new RangeError(`no day: ${number}`)
  return { year, month: found.month, day: found.day }
}

/** A day number as a plain date. Throws a RangeError outside the years 0000–9999. */
export function fromDayNumber(number: DayNumber): PlainDate {
  const year = yearOf(number)
  const found = dayOfYear(number, year)
  if (found === undefined || year < 0 || year > 9999) throw new RangeError(`no plain date: day ${number}`)
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${found.text}`
}

/** The weekday of a day number as an index into `WEEKDAYS`: 0 is Sunday. */
export function weekdayIndex(number: DayNumber): number {
  return modulo(number + 4, 7)
}

/** The day number of a text, or undefined if it is no plain date (`2025-02-29`, `2025-1-1`). */
export function readPlainDate(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : undefined
}

/** The day number of a plain date. Throws a RangeError if the text is none. */
export function toDayNumber(date: PlainDate): DayNumber {
  const number = readPlainDate(date)
  if (number === undefined) throw new RangeError(`no plain date: ${date}`)
  return number
}

/** The plain date so many days later, or earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** How many days from one plain date to another; negative if `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** The weekday of a plain date. */
export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[weekdayIndex(toDayNumber(date))] ?? 'SU'
}

/** The first day of the week that holds a plain date, where weeks begin on the given weekday. */
export function startOfWeek(date: PlainDate, first: Weekday): PlainDate {
  const number = toDayNumber(date)
  return fromDayNumber(number - modulo(weekdayIndex(number) - WEEKDAYS.indexOf(first), 7))
}

/** The day that a moment is in the zone of this machine, as a wall calendar there shows it. */
export function localDay(moment: Date): PlainDate {
  return fromDayNumber(dayNumber(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()))
}
