import { addDays, type PlainDate, type Weekday, weekdayOf } from '@/lib/calendar/plain-date'
import { hasRoom, type Shown } from '@/lib/calendar/remind-room'
import { wallClock } from '@/lib/calendar/wall-clock'

/** A notification as the panel prepared it: when, of which days, and its words, which are true on any day it is shown. */
export type Prepared = {
  on: PlainDate
  until: PlainDate
  /** The page of the calendar that a press on it opens: the key of its first day's entry. */
  page: string
  keys: string[]
  title: string
  body: string
}

/** All that the worker needs to show reminders while no page of Herald is open. */
export type Plan = { hour: number; weekend: Weekday[]; reminders: Prepared[] }

export type Due = {
  /** What to show now, and what is then remembered of it; several that are due at once speak as one. */
  show?: { reminder: Prepared; remember: Shown }
  /** When to look again (Unix ms); absent where nothing is planned any more. */
  next?: number
}

/** However far the next reminder, the clock is looked at again after this: people travel, and clocks are put right. */
const LOOK_AGAIN_MS = 3 * 3_600_000
/** What was shown is remembered by its number, not by its age: a clock that was wrong once forgets nothing. */
const MOST_REMEMBERED = 200

/**
 * What a plan asks for at a moment (Unix ms) in a time zone (IANA): nothing before the hour, at a weekend, twice
 * a day, a fourth time in seven days, or a second time at all. What was missed is shown at the first hour
 * that allows it, as long as its day is not over.
 */
export function dueReminders(plan: Plan, shown: readonly Shown[], now: number, timeZone: string): Due {
  const clock = wallClock(timeZone)
  const { day: today, hour } = clock.at(now)
  const done = new Set(shown.flatMap(({ keys }) => keys))
  const open = plan.reminders.filter(
    ({ until, keys }) => until >= today && !keys.some((key) => done.has(key)),
  )
  if (open.length === 0) return {}

  const taken = shown.map(({ on }) => on)
  const allowed = (day: PlainDate) => !plan.weekend.includes(weekdayOf(day)) && hasRoom(day, taken)
  const due = open.filter(({ on }) => on <= today)
  const [first] = due
  if (first && hour >= plan.hour && allowed(today)) {
    const remember = { on: today, keys: due.flatMap(({ keys }) => keys) }
    const rest = dueReminders(plan, [...shown, remember], now, timeZone)
    return { ...rest, show: { reminder: together(first, due), remember } }
  }

  const [earliest = today] = open.map(({ on }) => on).sort()
  let day = earliest > today ? earliest : hour < plan.hour ? today : addDays(today, 1)
  // A week and a day has a working day with room.
  for (let on = 0; on < 8 && !allowed(day); on++) day = addDays(day, 1)
  return { next: Math.min(clock.moment({ day, hour: plan.hour }), now + LOOK_AGAIN_MS) }
}

/** What was remembered with one more, the oldest forgotten where it grows too long. */
export function remember(shown: readonly Shown[], more: Shown): Shown[] {
  return [...shown, more].slice(-MOST_REMEMBERED)
}

/** The first, speaking for the others too: their titles stand below its own words. */
function together(first: Prepared, due: readonly Prepared[]): Prepared {
  const others = due.slice(1).map(({ title }) => title)
  return { ...first, body: [first.body, ...others].join('\n') }
}
