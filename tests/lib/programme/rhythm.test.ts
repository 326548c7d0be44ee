import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rhythmOf } from '@/lib/programme/rhythm'

const now = Date.UTC(2026, 8, 15, 12)
const asked = (minimumPerMonth: number, aimPerWeek: number) => ({ minimumPerMonth, aimPerWeek })
const posts = (count: number) => Array.from({ length: count }, (_, at) => now - at * 3_600_000)

describe('the rhythm', () => {
  it.each([
    [0, 1, 1, 'none', 4],
    [1, 1, 1, 'minimum', 4],
    [3, 1, 1, 'minimum', 4],
    [4, 1, 1, 'aim', 4],
    [1, 2, 1, 'none', 4],
    [8, 1, 2, 'minimum', 9],
    [9, 1, 2, 'aim', 9],
    [2, 3, 0, 'none', 3],
    [3, 3, 0, 'aim', 3],
    [0, 0, 0, 'none', 0],
    [1, 0, 0, 'aim', 0],
    [2, 1, 0.5, 'aim', 2],
  ] as const)(
    'of %d shares against %d a month and %d a week is %s',
    (count, minimum, aim, state, aimThisMonth) => {
      const rhythm = rhythmOf(posts(count), asked(minimum, aim), { now, timeZone: 'Europe/Warsaw' })
      expect(rhythm).toMatchObject({ thisMonth: count, minimum, aimPerWeek: aim, aimThisMonth, state })
    },
  )

  it('counts the months of the ambassador’s own time zone', () => {
    const newYear = Date.UTC(2026, 0, 1, 0, 30)
    const inZone = (timeZone: string) =>
      rhythmOf([newYear], asked(1, 1), { now: newYear, timeZone }).lastMonths.at(-1)
    expect(inZone('Pacific/Pago_Pago')).toEqual({ year: 2025, month: 12, count: 1 })
    expect(inZone('Pacific/Kiritimati')).toEqual({ year: 2026, month: 1, count: 1 })
  })

  it('gives twelve months, this one last, and no more shares than there are', () => {
    const moment = fc.integer({ min: now - 40_000_000_000, max: now })
    const zone = fc.constantFrom(
      'Pacific/Pago_Pago',
      'Europe/Warsaw',
      'America/New_York',
      'Pacific/Kiritimati',
    )
    fc.assert(
      fc.property(
        fc.array(moment),
        zone,
        fc.nat({ max: 31 }),
        fc.nat({ max: 7 }),
        (times, timeZone, minimum, aim) => {
          const rhythm = rhythmOf(times, asked(minimum, aim), { now, timeZone })
          expect(rhythm.lastMonths).toHaveLength(12)
          expect(rhythm.lastMonths.at(-1)).toEqual({ year: 2026, month: 9, count: rhythm.thisMonth })
          expect(rhythm.lastMonths.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
            times.length,
          )
          expect(rhythm.aimThisMonth).toBeGreaterThanOrEqual(minimum)
          const more = rhythmOf([...times, now], asked(minimum, aim), { now, timeZone })
          expect(more.thisMonth).toBe(rhythm.thisMonth + 1)
        },
      ),
    )
  })
})
