import { addDays, type PlainDate, type Weekday, weekdayOf } from '@/lib/calendar/plain-date'
import { hasRoom, type Shown } from '@/lib/calendar/remind-room'

/** A day that a reminder may speak of. `key` names it for good, its year included; the heavier goes first. */
export type Remindable = { key: string; from: PlainDate; to: PlainDate; weight: number }

/**
 * One notification to come: the day to show it on, the last day it makes sense, the days it speaks of (the
 * heaviest first), and the keys of all that met in it, those it has no room to name too.
 */
export type Planned<Day> = { on: PlainDate; until: PlainDate; days: Day[]; keys: string[] }

export type Terms = {
  today: PlainDate
  /** How many days before a day its reminder comes; 0 is on the day. */
  ahead: number
  /** The days of the week on which nothing is shown. */
  weekend: readonly Weekday[]
  shown: readonly Shown[]
}

/** How many days one notification speaks of; the others wait in the panel. */
const MOST_IN_ONE = 3

/**
 * What to remind of and when, in order of time: at most one notification a day, and at most three in any seven
 * days running, those already shown counted too. Days whose reminders would meet share one. One that would
 * come at a weekend comes on the working day before. Where there are too many, the heaviest stay; what was shown
 * never comes again. A day that has begun already, or whose reminder was due before today, is planned for
 * its due day all the same: it is shown late, as long as the day is not over.
 */
export function planReminders<Day extends Remindable>(days: Iterable<Day>, terms: Terms): Planned<Day>[] {
  const done = new Set(terms.shown.flatMap(({ keys }) => keys))
  const meeting = new Map<PlainDate, Day[]>()
  for (const day of days) {
    if (day.to < terms.today || done.has(day.key)) continue
    const on = reminderDay(day.from, terms)
    const together = meeting.get(on)
    if (together) together.push(day)
    else meeting.set(on, [day])
  }
  const wanted = [...meeting].map(([on, together]) => {
    const days = together.sort(heaviestFirst).slice(0, MOST_IN_ONE)
    const until =
      days
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? on
    return { on, until, days, keys: together.map(({ key }) => key) }
  })
  const kept: Planned<Day>[] = []
  const taken = terms.shown.map(({ on }) => on)
  for (const one of wanted.sort((a, b) => heaviestFirst(a.days[0], b.days[0]))) {
    if (!hasRoom(one.on, taken)) continue
    taken.push(one.on)
    kept.push(one)
  }
  return kept.sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The day on which one is reminded of a day: so many days ahead, or the working day before that. */
export function reminderDay(day: PlainDate, { ahead, weekend }: Pick<Terms, 'ahead' | 'weekend'>): PlainDate {
  let on = addDays(day, -ahead)
  for (let back = 0; back < 7 && weekend.includes(weekdayOf(on)); back++) on = addDays(on, -1)
  return on
}

function heaviestFirst(a: Remindable | undefined, b: Remindable | undefined): number {
  if (!a || !b) return 0
  if (a.weight !== b.weight) return b.weight - a.weight
  return a.from === b.from ? (a.key < b.key ? -1 : 1) : a.from < b.from ? -1 : 1
}
