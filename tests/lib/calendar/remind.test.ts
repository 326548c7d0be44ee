import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type Weekday, weekdayOf } from '@/lib/calendar/plain-date'
import { planReminders, type Remindable, reminderDay, type Terms } from '@/lib/calendar/remind'
import type { Shown } from '@/lib/calendar/remind-room'

const MONDAY = '2026-05-18'
const EUROPE: Weekday[] = ['SA', 'SU']
const ISRAEL: Weekday[] = ['FR', 'SA']

const aDay = (key: string, from: string, more: Partial<Remindable> = {}): Remindable => ({
  key,
  from,
  to: from,
  weight: 1,
  ...more,
})
const terms = (more: Partial<Terms> = {}): Terms => ({
  today: MONDAY,
  ahead: 1,
  weekend: EUROPE,
  shown: [],
  ...more,
})
const told = (days: Remindable[], more: Partial<Terms> = {}) =>
  planReminders(days, terms(more)).map(({ on, days }) => `${on} ${days.map(({ key }) => key).join(' ')}`)

describe('when one is reminded of a day', () => {
  it.each([
    ['2026-05-20', 0, EUROPE, '2026-05-20'],
    ['2026-05-20', 1, EUROPE, '2026-05-19'],
    ['2026-03-01', 1, [], '2026-02-28'],
    // Monday, a day ahead: Sunday and Saturday are quiet, in Israel Friday and Saturday.
    ['2026-05-25', 1, EUROPE, '2026-05-22'],
    ['2026-05-24', 1, ISRAEL, '2026-05-21'],
    ['2026-05-25', 1, ISRAEL, '2026-05-24'],
    // A day at a weekend, on the day itself: the working day before.
    ['2026-05-24', 0, EUROPE, '2026-05-22'],
    ['2026-05-23', 0, ISRAEL, '2026-05-21'],
    ['2027-01-03', 2, EUROPE, '2027-01-01'],
  ] as const)('%s, %i ahead, with the weekend %j: %s', (day, ahead, weekend, expected) => {
    expect(reminderDay(day, { ahead, weekend })).toBe(expected)
  })
})

describe('the plan', () => {
  it('joins days whose reminders meet, the heaviest first, three of them at most, and holds the keys of all', () => {
    const days = ['a', 'b', 'c', 'd'].map((key, at) => aDay(key, '2026-05-20', { weight: at }))
    const [one, ...more] = planReminders(days, terms())
    expect(more).toEqual([])
    expect(one).toMatchObject({ on: '2026-05-19', until: '2026-05-20' })
    expect(one?.days.map(({ key }) => key)).toEqual(['d', 'c', 'b'])
    expect(one?.keys.toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps the three heaviest in any seven days running', () => {
    const days = [
      aDay('mon', '2026-05-19', { weight: 1 }),
      aDay('tue', '2026-05-20', { weight: 5 }),
      aDay('wed', '2026-05-21', { weight: 4 }),
      aDay('thu', '2026-05-22', { weight: 3 }),
      aDay('next-mon', '2026-05-26', { weight: 2 }),
      aDay('next-tue', '2026-05-27', { weight: 2 }),
    ]
    // From Tuesday to Monday there are three already; from Wednesday to Tuesday two.
    expect(told(days)).toEqual(['2026-05-19 tue', '2026-05-20 wed', '2026-05-21 thu', '2026-05-26 next-tue'])
  })

  it('counts what was shown, and never shows it again', () => {
    const shown: Shown[] = [
      { on: '2026-05-14', keys: ['x'] },
      { on: '2026-05-15', keys: ['y'] },
      { on: '2026-05-18', keys: ['again'] },
    ]
    const days = [
      aDay('again', '2026-05-26'),
      aDay('crowded', '2026-05-21'),
      aDay('same-day', '2026-05-19'),
      aDay('fits', '2026-05-23'),
    ]
    expect(told(days, { shown })).toEqual(['2026-05-22 fits'])
  })

  it('keeps a day that was due before today as long as it is not over, and no other', () => {
    const days = [
      aDay('today', MONDAY),
      aDay('yesterday', '2026-05-17'),
      aDay('week', '2026-05-13', { to: '2026-05-20' }),
    ]
    expect(told(days)).toEqual(['2026-05-12 week', '2026-05-15 today'])
  })

  it('is the same whatever the order of the days', () => {
    const days = Array.from({ length: 60 }, (_, at) =>
      aDay(`d${at}`, addDays(MONDAY, (at * 7) % 29), { weight: at % 3 }),
    )
    expect(told(days.toReversed())).toEqual(told(days))
  })

  it('holds its promises for any days', () => {
    const day = fc.record({
      key: fc.uuid(),
      from: fc.integer({ min: -20, max: 60 }).map((days) => addDays(MONDAY, days)),
      length: fc.integer({ min: 0, max: 31 }),
      weight: fc.integer({ min: 0, max: 3 }),
    })
    const shown = fc.array(
      fc.record({
        on: fc.integer({ min: -9, max: 0 }).map((days) => addDays(MONDAY, days)),
        keys: fc.array(fc.uuid(), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 80 }),
        shown,
        fc.constantFrom(EUROPE, ISRAEL),
        fc.integer({ min: 0, max: 14 }),
        (raw, shown, weekend, ahead) => {
          const days = raw.map(({ length, ...one }) => ({ ...one, to: addDays(one.from, length) }))
          const plan = planReminders(days, { today: MONDAY, ahead, weekend, shown })
          const ons = plan.map(({ on }) => on)
          expect(new Set(ons).size).toBe(ons.length)
          expect(ons).toEqual(ons.toSorted())
          expect(ons.filter((on) => weekend.includes(weekdayOf(on)))).toEqual([])
          for (const first of ons) {
            const week = ons.filter((on) => daysBetween(first, on) >= 0 && daysBetween(first, on) < 7)
            expect(week.length).toBeLessThanOrEqual(3)
          }
          for (const { on, until, days } of plan) {
            expect(until >= MONDAY).toBe(true)
            for (const { from } of days) expect(daysBetween(on, from)).toBeGreaterThanOrEqual(ahead)
          }
          const keys = plan.flatMap(({ keys }) => keys)
          expect(new Set(keys).size).toBe(keys.length)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('plans a year of 5,000 days of one’s own in a moment', () => {
    const days = Array.from({ length: 5_000 }, (_, at) => aDay(`own-${at}`, addDays(MONDAY, at % 366)))
    const before = performance.now()
    const plan = planReminders(days, terms())
    expect(performance.now() - before).toBeLessThan(500)
    expect(plan.length).toBeGreaterThan(140)
  })

  it.each(['1970-01-01', '2150-06-01'])('is harmless where the clock says %s', (today) => {
    const days = [aDay('a', '2026-05-20')]
    expect(told(days, { today })).toEqual(today < '2000' ? ['2026-05-19 a'] : [])
  })
})
