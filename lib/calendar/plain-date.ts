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

const DAYS_IN_400_YEARS = 146_097
/** 1 March of the year 0 to 1 January 1970: years counted from March end with the leap day. */
const TO_1970 = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

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

/** The number of a Gregorian day that exists; months 1–12. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const fromMarch = modulo(month - 3, 12)
  const marchYear = month <= 2 ? year - 1 : year
  const cycle = div(marchYear, 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = div(153 * fromMarch + 2, 5) + day - 1
  const dayOfCycle = yearOfCycle * 365 + div(yearOfCycle, 4) - div(yearOfCycle, 100) + dayOfYear
  return cycle * DAYS_IN_400_YEARS + dayOfCycle - TO_1970
}

/** Year, month (1–12) and day of a day number. */
export function partsOf(number: DayNumber): { year: number; month: number; day: number } {
  const days = number + TO_1970
  const cycle = div(days, DAYS_IN_400_YEARS)
  const dayOfCycle = days - cycle * DAYS_IN_400_YEARS
  const yearOfCycle = div(
    dayOfCycle - div(dayOfCycle, 1460) + div(dayOfCycle, 36_524) - div(dayOfCycle, 146_096),
    365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + div(yearOfCycle, 4) - div(yearOfCycle, 100))
  const fromMarch = div(5 * dayOfYear + 2, 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - div(153 * fromMarch + 2, 5) + 1,
  }
}

/** The weekday of a day number as an index into `WEEKDAYS`: 0 is Sunday. */
export function weekdayIndex(number: DayNumber): number {
  return modulo(number + 4, 7)
}

/** A day number as a plain date. Throws a RangeError outside the years 0000–9999. */
export function fromDayNumber(number: DayNumber): PlainDate {
  const { year, month, day } = partsOf(number)
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`no plain date: day ${number}`)
  const two = (value: number) => (value < 10 ? `0${value}` : String(value))
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
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
