import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, daysIn, monthsAfter, plainDate } from '@/lib/shares/day'
import { byMonth, lastTwelveMonths } from '@/lib/shares/months'
import { someShare, uuid } from './some-share'

/** From −11 to +14 hours, with and without summer time, and one that skipped a whole day. */
const ZONES = [
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'UTC',
  'Europe/Warsaw',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
]

const moment = fc.integer({ min: Date.UTC(2004, 0), max: Date.UTC(2040, 0) })
const zone = fc.constantFrom(...ZONES)

describe('the day in a time zone', () => {
  it.each([
    ['Pacific/Pago_Pago', '2026-12-31T10:59:59.999Z', '2026-12-30'],
    ['Pacific/Pago_Pago', '2026-12-31T11:00:00.000Z', '2026-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T09:59:59.999Z', '2026-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00.000Z', '2027-01-01'],
    // Summer time ends on 25 October 2026 in Poland: 02:30 comes twice, on the same day.
    ['Europe/Warsaw', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['Europe/Warsaw', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['Europe/Warsaw', '2026-03-31T21:59:59Z', '2026-03-31'],
    ['Europe/Warsaw', '2026-03-31T22:00:00Z', '2026-04-01'],
    ['Europe/Warsaw', '2026-10-31T22:59:59Z', '2026-10-31'],
    ['Europe/Warsaw', '2026-10-31T23:00:00Z', '2026-11-01'],
    // Samoa had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('%s at %s is %s', (timeZone, moment, expected) => {
    expect(plainDate(dayIn(timeZone)(Date.parse(moment)))).toBe(expected)
  })

  it('refuses a zone that nobody knows', () => {
    expect(() => dayIn('Mars/Olympus')).toThrow(RangeError)
  })
})

describe('months', () => {
  it('count on over years and know their days', () => {
    expect(monthsAfter({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
    expect(monthsAfter({ year: 2025, month: 12 }, 14)).toEqual({ year: 2027, month: 2 })
    expect([
      daysIn({ year: 2026, month: 2 }),
      daysIn({ year: 2028, month: 2 }),
      daysIn({ year: 2026, month: 12 }),
    ]).toEqual([28, 29, 31])
  })

  it('gather shares newest first, by the zone’s own calendar', () => {
    const made = [
      '2026-09-30T21:59:59Z',
      '2026-09-30T22:00:00Z',
      '2026-10-02T00:00:00Z',
      '2024-10-02T00:00:00Z',
    ]
    const shares = made.map((at, number) => someShare({ id: uuid(number), publishedAt: Date.parse(at) }))
    const months = byMonth(shares, 'Europe/Warsaw')
    expect(months.map(({ year, month, shares }) => [year, month, shares.map(({ id }) => id)])).toEqual([
      [2026, 10, [uuid(2), uuid(1)]],
      [2026, 9, [uuid(0)]],
      [2024, 10, [uuid(3)]],
    ])
  })

  it('hold every share exactly once, in falling order', () => {
    fc.assert(
      fc.property(fc.array(moment), zone, (times, timeZone) => {
        const shares = times.map((publishedAt, number) => someShare({ id: uuid(number), publishedAt }))
        const months = byMonth(shares, timeZone)
        const order = months.map(({ year, month }) => year * 12 + month)
        expect(order).toEqual([...new Set(order)].sort((a, b) => b - a))
        const gathered = months.flatMap(({ shares }) => shares.map(({ publishedAt }) => publishedAt))
        expect(gathered).toEqual([...times].sort((a, b) => b - a))
      }),
    )
  })

  it('of the last twelve, count the same shares as the gathering, in one zone or another', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 30 }), moment, zone, (random, now, timeZone) => {
        const times = [...random, now, ...random.map((time) => now - (time % 40_000_000_000))]
        const shares = times.map((publishedAt, number) => someShare({ id: uuid(number), publishedAt }))
        const months = lastTwelveMonths(times, { now, timeZone })
        const { year, month } = dayIn(timeZone)(now)
        expect(months.map(({ count: _, ...month }) => month)).toEqual(
          Array.from({ length: 12 }, (_, at) => monthsAfter({ year, month }, at - 11)),
        )
        for (const counted of months) {
          const gathered = byMonth(shares, timeZone).find(
            (m) => m.year === counted.year && m.month === counted.month,
          )
          expect(counted.count).toBe(gathered?.shares.length ?? 0)
        }
      }),
    )
  })
})
