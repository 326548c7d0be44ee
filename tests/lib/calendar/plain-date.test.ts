import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  localDay,
  partsOf,
  readPlainDate,
  startOfWeek,
  toDayNumber,
  WEEKDAYS,
  weekdayOf,
} from '@/lib/calendar/plain-date'
import { inZone, ZONES } from './zones'

const MS_IN_DAY = 86_400_000
/** From year 0 to 9999. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 })
const anyDate = anyDay.map(fromDayNumber)

describe('plain dates', () => {
  it('agree with UTC dates on every day of 1900–2200', () => {
    const first = Date.UTC(1900, 0, 1) / MS_IN_DAY
    const last = Date.UTC(2200, 11, 31) / MS_IN_DAY
    for (let day = first; day <= last; day++) {
      const utc = new Date(day * MS_IN_DAY)
      const text = utc.toISOString().slice(0, 10)
      if (fromDayNumber(day) !== text || toDayNumber(text) !== day) expect.fail(text)
      if (WEEKDAYS.indexOf(weekdayOf(text)) !== utc.getUTCDay()) expect.fail(`weekday of ${text}`)
    }
    expect(last - first).toBe(109_937)
  })

  it('go to day numbers and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = partsOf(day)
        expect(dayNumber(year, month, ofMonth)).toBe(day)
        expect(toDayNumber(fromDayNumber(day))).toBe(day)
        expect(ofMonth).toBeLessThanOrEqual(daysInMonth(year, month))
      }),
    )
  })

  it('add and count days alike, and sort as text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(from < to).toBe(daysBetween(from, to) > 0)
      }),
    )
  })

  it('find the start of a week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50_000 }).map(fromDayNumber),
        fc.constantFrom(...WEEKDAYS),
        (date, first) => {
          const start = startOfWeek(date, first)
          expect(weekdayOf(start)).toBe(first)
          expect(daysBetween(start, date)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(start, date)).toBeLessThan(7)
        },
      ),
    )
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '',
    '2025-01-01T00:00',
    '25-01-01',
  ])('refuse %j', (text) => {
    expect(readPlainDate(text)).toBeUndefined()
    expect(() => toDayNumber(text)).toThrow(RangeError)
  })

  it('end at the year 9999 and begin at 0', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError)
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError)
  })

  it('know leap years', () => {
    expect([1900, 2000, 2024, 2025, 2100].map(isLeapYear)).toEqual([false, true, true, false, false])
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(2025, 13)).toBe(0)
  })
})

describe('in any zone', () => {
  it.each(ZONES)('%s: a day is a day, across clock changes too', (zone) => {
    inZone(zone, () => {
      expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
      expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
      expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
      expect(weekdayOf('2026-01-01')).toBe('TH')
    })
  })

  it('the day of a moment is the one on the wall', () => {
    const moment = new Date('2026-03-29T10:30:00Z')
    expect(ZONES.map((zone) => inZone(zone, () => localDay(moment)))).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-03-29',
      '2026-03-29',
    ])
  })
})
