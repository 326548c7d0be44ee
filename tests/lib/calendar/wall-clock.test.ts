import { CalendarDateTime, parseDate, toZoned } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayNumber, toDayNumber } from '@/lib/calendar/plain-date'
import { wallClock } from '@/lib/calendar/wall-clock'
import { inZone, ZONES } from './zones'

const zone = fc.constantFrom(...ZONES, 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC')
const day = fc
  .integer({ min: toDayNumber('1971-01-01'), max: toDayNumber('2150-12-31') })
  .map((number) => fromDayNumber(number))
const hour = fc.integer({ min: 0, max: 23 })

describe('the wall clock', () => {
  it.each([
    ['Europe/Warsaw', '2026-03-29', 1, '2026-03-29T00:00:00Z'],
    // 02:00 is leapt over: an hour after 01:00 the clock shows 03:00.
    ['Europe/Warsaw', '2026-03-29', 2, '2026-03-29T01:00:00Z'],
    ['Europe/Warsaw', '2026-03-29', 9, '2026-03-29T07:00:00Z'],
    // 02:00 comes twice: the first.
    ['Europe/Warsaw', '2026-10-25', 2, '2026-10-25T00:00:00Z'],
    ['Europe/Warsaw', '2026-10-25', 9, '2026-10-25T08:00:00Z'],
    ['Asia/Jerusalem', '2026-03-27', 9, '2026-03-27T06:00:00Z'],
    ['Asia/Kolkata', '2026-05-20', 9, '2026-05-20T03:30:00Z'],
    ['Pacific/Pago_Pago', '2026-05-20', 9, '2026-05-20T20:00:00Z'],
    ['Pacific/Kiritimati', '2026-05-20', 9, '2026-05-19T19:00:00Z'],
    // Samoa had no 30 December 2011: as much later as the day that was left out.
    ['Pacific/Apia', '2011-12-30', 9, '2011-12-30T19:00:00Z'],
  ])('in %s shows on %s at %i:00 what is %s', (timeZone, on, at, expected) => {
    expect(new Date(wallClock(timeZone).moment({ day: on, hour: at })).toISOString()).toBe(
      expected.replace('Z', '.000Z'),
    )
  })

  it('agrees with a library in every zone, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(zone, day, hour, (timeZone, on, at) => {
        const { year, month, day: ofMonth } = parseDate(on)
        const theirs = toZoned(new CalendarDateTime(year, month, ofMonth, at), timeZone, 'compatible')
        const ours = inZone('America/New_York', () => wallClock(timeZone).moment({ day: on, hour: at }))
        expect(ours).toBe(theirs.toDate().getTime())
        const back = wallClock(timeZone).at(ours)
        expect(back).toEqual({ day: theirs.toString().slice(0, 10), hour: theirs.hour })
      }),
      { numRuns: 400 },
    )
  })

  it('refuses a zone that does not exist', () => {
    expect(() => wallClock('Mars/Olympus')).toThrow(RangeError)
  })
})
