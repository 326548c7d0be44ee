import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/plain-date'
import type { CountOfDay } from '@/lib/profile/connections'
import { goalOf, lineOf, paceOf } from '@/lib/profile/pace'

const TODAY = '2026-11-27'

const counted = (day: string, count: number, more: Partial<CountOfDay> = {}): CountOfDay => ({
  day,
  count,
  atLeast: false,
  source: 'you',
  seenAt: Date.parse(day),
  ...more,
})
const month = (name: string, count: number, seenAt = Date.parse('2026-11-20')) => ({
  month: name,
  count,
  seenAt,
})
const pace = (counts: CountOfDay[], by?: string, target = 500) =>
  paceOf(counts, lineOf(counts, []), { target, by }, TODAY)

describe('the goal', () => {
  it.each([
    ['2026-09-01', 6, '2027-03-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('of who joined on %s, %i months on, is %s', (joined, months, by) => {
    expect(goalOf(500, months, joined)).toEqual({ target: 500, by })
  })

  it('has no day while nobody knows the first one', () => {
    expect(goalOf(500, 6, undefined)).toEqual({ target: 500, by: undefined })
  })
})

describe('the pace', () => {
  it('is what is missing over the weeks that are left, rounded up', () => {
    expect(pace([counted('2026-11-20', 412)], '2027-03-01')).toMatchObject({
      left: 88,
      daysLeft: 94,
      neededPerWeek: 7,
      reached: false,
    })
  })

  it('needs nothing where the day is past, there is none, or the goal is reached', () => {
    expect(pace([counted('2026-11-20', 412)], TODAY)).toMatchObject({ daysLeft: 0, neededPerWeek: undefined })
    expect(pace([counted('2026-11-20', 412)])).toMatchObject({
      daysLeft: undefined,
      neededPerWeek: undefined,
    })
    expect(pace([counted('2026-11-20', 500, { atLeast: true })], '2027-03-01')).toMatchObject({
      reached: true,
      left: 0,
      neededPerWeek: undefined,
      forecast: undefined,
    })
  })

  it('says nothing while no count is known', () => {
    expect(pace([], '2027-03-01')).toEqual({
      now: undefined,
      reached: false,
      left: 500,
      daysLeft: 94,
      neededPerWeek: undefined,
      perWeek: undefined,
      forecast: undefined,
    })
  })

  it('looks at the last twelve weeks, and gives the day they lead to', () => {
    const counts = [counted('2026-01-01', 20), counted('2026-10-16', 380), counted('2026-11-20', 430)]
    expect(pace(counts)).toMatchObject({ perWeek: 10, forecast: '2027-01-08' })
  })

  it('takes an older count where the last twelve weeks have only one', () => {
    const counts = [counted('2026-06-05', 100), counted('2026-11-20', 124)]
    expect(pace(counts)).toMatchObject({ perWeek: 1 })
  })

  it.each([
    ['the counts lie too close together', [counted('2026-11-18', 400), counted('2026-11-20', 410)]],
    ['the number falls', [counted('2026-10-20', 420), counted('2026-11-20', 410)]],
    ['the goal is years away', [counted('2026-09-01', 10), counted('2026-11-20', 11)]],
    [
      'LinkedIn stopped counting',
      [counted('2026-10-01', 500, { atLeast: true }), counted('2026-11-20', 480)],
    ],
  ])('forecasts nothing where %s', (_, counts) => {
    expect(pace(counts)).toMatchObject({ forecast: undefined })
  })

  it('never forecasts a day that has passed', () => {
    const counts = [counted('2026-01-01', 300), counted('2026-02-01', 499)]
    expect(pace(counts)).toMatchObject({ forecast: TODAY })
  })

  it('needed a week and kept, reaches the target by the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 499 }), fc.integer({ min: 1, max: 2_000 }), (count, days) => {
        const { neededPerWeek = 0 } = pace([counted(TODAY, count)], addDays(TODAY, days))
        expect(count + (neededPerWeek * days) / 7).toBeGreaterThanOrEqual(500)
        expect(count + ((neededPerWeek - 1) * days) / 7).toBeLessThan(500)
      }),
    )
  })
})

describe('the line', () => {
  const archive = counted('2026-11-20', 412, { source: 'archive', seenAt: Date.parse('2026-11-20') })

  it('goes back by the months in which today’s connections were made', () => {
    const line = lineOf([archive], [month('2026-09', 12), month('2026-11', 30)])
    expect(line).toEqual([
      { day: '2026-08-31', count: 370, estimated: true },
      { day: '2026-10-31', count: 382, estimated: true },
      { day: '2026-11-20', count: 412, estimated: false },
    ])
  })

  it('takes counted days as they are, and estimates only before the first', () => {
    const line = lineOf([archive, counted('2026-10-10', 390)], [month('2026-09', 12), month('2026-11', 30)])
    expect(line.map(({ day, estimated }) => [day, estimated])).toEqual([
      ['2026-08-31', true],
      ['2026-10-10', false],
      ['2026-11-20', false],
    ])
  })

  it('estimates nothing from another archive’s months, nor below nought', () => {
    expect(lineOf([archive], [month('2026-09', 12, 1)])).toHaveLength(1)
    expect(lineOf([archive], [month('2026-09', 900), month('2026-11', 30)])).toHaveLength(2)
    expect(lineOf([], [month('2026-09', 12)])).toEqual([])
  })

  it('is in the order of days, and goes back two years at most', () => {
    const months = Array.from({ length: 60 }, (_, at) =>
      month(`20${21 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 1),
    )
    const line = lineOf([archive], months)
    expect(line.map(({ day }) => day)).toEqual(line.map(({ day }) => day).sort())
    expect(line).toHaveLength(25)
  })
})
