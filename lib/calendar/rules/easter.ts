import { type DayNumber, dayNumber } from '@/lib/calendar/plain-date'

const div = (a: number, b: number) => Math.floor(a / b)

/**
 * Easter Sunday of the Western churches in a Gregorian year: the Sunday after the full moon of the
 * church's own tables on or after 21 March, by the anonymous algorithm (Meeus, Astronomical Algorithms,
 * 1991, chapter 8).
 */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const century = div(year, 100)
  const ofCentury = year % 100
  const moonOrbit = div(century - div(century + 8, 25) + 1, 3)
  const epact = (19 * golden + century - div(century, 4) - moonOrbit + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * div(ofCentury, 4) - epact - (ofCentury % 4)) % 7
  const late = div(golden + 11 * epact + 22 * toSunday, 451)
  const sum = epact + toSunday - 7 * late + 114
  return dayNumber(year, div(sum, 31), (sum % 31) + 1)
}
