import { describe, expect, it } from 'vitest'
import { addDays, WEEKDAYS, type Weekday, weekdayOf } from '@/lib/calendar/plain-date'
import { planReminders } from '@/lib/calendar/remind'
import { dueReminders, type Plan, type Prepared, remember } from '@/lib/calendar/remind-due'
import { readPlan, readShown } from '@/lib/calendar/remind-kept'
import type { Shown } from '@/lib/calendar/remind-room'
import { wallClock } from '@/lib/calendar/wall-clock'
import { ZONES } from './zones'

const WARSAW = 'Europe/Warsaw'
const HOURS = 3_600_000

const prepared = (on: string, more: Partial<Prepared> = {}): Prepared => ({
  on,
  until: addDays(on, 1),
  page: `own/x/${on}`,
  keys: [`of-${on}`],
  title: `Title ${on}`,
  body: `Body ${on}`,
  ...more,
})
const plan = (reminders: Prepared[], more: Partial<Plan> = {}): Plan => ({
  hour: 9,
  weekend: ['SA', 'SU'],
  reminders,
  ...more,
})
const at = (text: string, zone = WARSAW) => {
  const [day = '', hour = '0', minutes = '0'] = text.split(/[ :]/)
  return wallClock(zone).moment({ day, hour: Number(hour) }) + Number(minutes) * 60_000
}
const text = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString())

describe('what is due', () => {
  // Wednesday 20 May 2026.
  const one = plan([prepared('2026-05-20')])

  it.each([
    ['2026-05-20 08:59', undefined, '2026-05-20 09:00'],
    ['2026-05-20 09:00', 'Title 2026-05-20', undefined],
    ['2026-05-20 23:30', 'Title 2026-05-20', undefined],
    // The browser was closed: late, at the first hour that allows it.
    ['2026-05-21 00:10', undefined, '2026-05-21 03:10'],
    ['2026-05-21 08:00', undefined, '2026-05-21 09:00'],
    ['2026-05-21 09:00', 'Title 2026-05-20', undefined],
    // Its day is over.
    ['2026-05-22 09:00', undefined, undefined],
    ['2026-05-18 09:00', undefined, '2026-05-18 12:00'],
  ])('at %s: %s, and looks again %s', (now, title, next) => {
    const due = dueReminders(one, [], at(now), WARSAW)
    expect(due.show?.reminder.title).toBe(title)
    expect(text(due.next)).toBe(next && text(at(next)))
  })

  it('is never shown twice, and not before what was shown today has a day to itself', () => {
    const two = plan([
      prepared('2026-05-20'),
      prepared('2026-05-19', { until: '2026-06-01', keys: ['other'] }),
    ])
    const shown: Shown[] = [{ on: '2026-05-20', keys: ['of-2026-05-20'] }]
    expect(dueReminders(two, shown, at('2026-05-20 10:00'), WARSAW).show).toBeUndefined()
    const tomorrow = dueReminders(two, shown, at('2026-05-21 09:00'), WARSAW)
    expect(tomorrow.show?.remember).toEqual({ on: '2026-05-21', keys: ['other'] })
    const after = remember(shown, { on: '2026-05-21', keys: ['other'] })
    expect(dueReminders(two, after, at('2026-05-21 09:00'), WARSAW)).toEqual({})
    expect(dueReminders(two, after, at('2026-05-22 09:00'), WARSAW)).toEqual({})
  })

  it('speaks once for all that was missed', () => {
    const missed = plan([
      prepared('2026-05-19', { until: '2026-05-31' }),
      prepared('2026-05-20', { until: '2026-05-31' }),
      prepared('2026-05-25'),
    ])
    const { show, next } = dueReminders(missed, [], at('2026-05-21 12:00'), WARSAW)
    expect(show?.reminder).toMatchObject({
      title: 'Title 2026-05-19',
      body: 'Body 2026-05-19\nTitle 2026-05-20',
    })
    expect(show?.remember).toEqual({ on: '2026-05-21', keys: ['of-2026-05-19', 'of-2026-05-20'] })
    expect(text(next)).toBe(text(at('2026-05-21 15:00')))
  })

  it.each([
    ['SA and SU', ['SA', 'SU'], '2026-05-23 12:00', '2026-05-25 09:00'],
    ['FR and SA', ['FR', 'SA'], '2026-05-22 12:00', '2026-05-24 09:00'],
  ] as const)('is quiet on %s', (_, weekend, now, monday) => {
    const late = plan([prepared('2026-05-21', { until: '2026-05-31' })], { weekend: [...weekend] })
    expect(dueReminders(late, [], at(now), WARSAW).show).toBeUndefined()
    expect(dueReminders(late, [], at(monday), WARSAW).show?.reminder.title).toBe('Title 2026-05-21')
  })

  it('waits where three were shown in seven days', () => {
    const shown = ['2026-05-18', '2026-05-19', '2026-05-20'].map((on) => ({ on, keys: [on] }))
    const late = plan([prepared('2026-05-21', { until: '2026-05-31' })])
    expect(dueReminders(late, shown, at('2026-05-22 10:00'), WARSAW).show).toBeUndefined()
    expect(dueReminders(late, shown, at('2026-05-25 09:00'), WARSAW).show).toBeDefined()
  })

  it('goes by the clock where the ambassador is', () => {
    const now = at('2026-05-20 09:00')
    expect(dueReminders(one, [], now, 'America/New_York').show).toBeUndefined()
    expect(text(dueReminders(one, [], now, 'America/New_York').next)).toBe('2026-05-20T10:00:00.000Z')
    expect(dueReminders(one, [], now, 'Asia/Tokyo').show).toBeDefined()
  })

  it.each(['2026-03-29', '2026-10-25'])('at its hour on %s, when clocks change', (day) => {
    const sunday = plan([prepared(day)], { weekend: [] })
    const nine = at(`${day} 09:00`)
    expect(dueReminders(sunday, [], nine - 60_000, WARSAW)).toEqual({ next: nine })
    expect(dueReminders(sunday, [], nine, WARSAW).show).toBeDefined()
  })

  it.each([
    ['1970-01-01T00:00:00Z', true],
    ['2150-01-01T00:00:00Z', false],
  ])('shows nothing where the clock says %s', (now, looksAgain) => {
    const ms = Date.parse(now)
    expect(dueReminders(one, [], ms, WARSAW)).toEqual(looksAgain ? { next: ms + 3 * HOURS } : {})
  })

  it('forgets nothing when a clock that was wrong is put right', () => {
    const shown: Shown[] = [{ on: '2150-01-01', keys: ['of-2026-05-20'] }]
    expect(dueReminders(one, shown, at('2026-05-20 09:00'), WARSAW)).toEqual({})
  })

  it('remembers the newest 200', () => {
    let shown: Shown[] = []
    for (let at = 0; at < 250; at++) shown = remember(shown, { on: '2026-05-20', keys: [`${at}`] })
    expect(shown).toHaveLength(200)
    expect(shown.at(-1)?.keys).toEqual(['249'])
  })
})

describe('three months of it, looked at whenever the plan says', { timeout: 30_000 }, () => {
  it.each(ZONES)('in %s shows at the hour, at most once a day and three times in seven days', (zone) => {
    const weekend: Weekday[] = zone === 'Asia/Jerusalem' ? ['FR', 'SA'] : ['SA', 'SU']
    const today = '2026-01-01'
    const days = Array.from({ length: 90 }, (_, at) => {
      const from = addDays(today, at)
      return { key: from, from, to: from, weight: at % 7 }
    })
    const reminders = planReminders(days, { today, ahead: 2, weekend, shown: [] }).map(
      ({ on, until, days: [first], keys }) => prepared(on, { until, keys, page: first?.key ?? '' }),
    )
    const clock = wallClock(zone)
    let shown: Shown[] = []
    let now: number | undefined = clock.moment({ day: today, hour: 0 })
    for (let looks = 0; now !== undefined && looks < 5_000; looks++) {
      const due = dueReminders({ hour: 9, weekend, reminders }, shown, now, zone)
      if (due.show) {
        shown = [...shown, due.show.remember]
        expect(clock.at(now).hour).toBe(9)
      }
      now = due.next
    }
    expect(now).toBeUndefined()
    expect(shown.length).toBe(reminders.length)
    const ons = shown.map(({ on }) => on)
    expect(new Set(ons).size).toBe(ons.length)
    expect(ons.filter((on) => weekend.includes(weekdayOf(on)))).toEqual([])
    for (const first of ons) {
      expect(ons.filter((on) => on >= first && on < addDays(first, 7)).length).toBeLessThanOrEqual(3)
    }
  })
})

describe('what is stored', () => {
  const good = plan([prepared('2026-05-20')])

  it('reads back as it was', () => {
    expect(readPlan(JSON.parse(JSON.stringify(good)))).toEqual(good)
    expect(readShown([{ on: '2026-05-20', keys: ['a'] }])).toEqual([{ on: '2026-05-20', keys: ['a'] }])
  })

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { ...good, hour: 24 },
    { ...good, hour: 9.5 },
    { ...good, reminders: 'none' },
    { ...good, weekend: undefined },
  ])('is no plan where it is %j', (stored) => {
    expect(readPlan(stored)).toBeUndefined()
  })

  it('is left out where it cannot be read, row by row', () => {
    const [row] = good.reminders
    const bad = [null, 1, { ...row, on: '2026-02-30' }, { ...row, keys: [1] }, { ...row, title: {} }]
    expect(readPlan({ ...good, weekend: ['SA', 'XX', 7], reminders: [...bad, row] })).toEqual({
      ...good,
      weekend: ['SA'],
    })
    expect(readShown([null, { on: 'x', keys: [] }, { on: '2026-05-20', keys: 'a' }])).toEqual([])
    expect(readShown({})).toEqual([])
  })

  it('may name every day of the week as a weekend: then nothing is ever shown', () => {
    const never = plan([prepared('2026-05-20')], { weekend: [...WEEKDAYS] })
    expect(dueReminders(never, [], at('2026-05-20 09:00'), WARSAW).show).toBeUndefined()
  })
})
