import { expect, it } from 'vitest'
import { addDays, weekdayOf } from '@/lib/calendar/plain-date'
import { nearestWorkingDay } from '@/lib/calendar/working-day'

const EARLY = '2026-01-01'
/** From Monday 9 to Sunday 15 November 2026. */
const week = Array.from({ length: 7 }, (_, at) => addDays('2026-11-09', at))

it.each(['pl', 'us', undefined])('weekends in %s are Saturday and Sunday', (country) => {
  expect(week.map((day) => nearestWorkingDay(day, country, EARLY))).toEqual([
    ...[undefined, undefined, undefined, undefined, undefined],
    '2026-11-13',
    '2026-11-16',
  ])
})

it('weekends in Israel are Friday and Saturday', () => {
  expect(week.map((day) => nearestWorkingDay(day, 'il', EARLY))).toEqual([
    ...[undefined, undefined, undefined, undefined],
    '2026-11-12',
    '2026-11-15',
    undefined,
  ])
})

it('offers no day that is over for one that is not', () => {
  expect(nearestWorkingDay('2026-11-14', 'pl', '2026-11-13')).toBe('2026-11-13')
  expect(nearestWorkingDay('2026-11-14', 'pl', '2026-11-14')).toBe('2026-11-16')
  expect(weekdayOf('2026-11-16')).toBe('MO')
  expect(nearestWorkingDay('2026-11-13', 'il', '2026-11-13')).toBe('2026-11-15')
  // Looking back, the nearest one stays.
  expect(nearestWorkingDay('2026-11-14', 'pl', '2026-12-01')).toBe('2026-11-13')
})
