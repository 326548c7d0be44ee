import {
  addDays,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  type PlainDate,
  partsOf,
  toDayNumber,
} from '@/lib/calendar/plain-date'
import type { CountOfDay, MonthOfConnections } from './connections'

/** What the programme wants: so many connections, by a day where the ambassador's first day is known. */
export type Goal = { target: number; by: PlainDate | undefined }

/** How many connections there were on a day; `estimated` from the months in which today's were made. */
export type LinePoint = { day: PlainDate; count: number; estimated: boolean }

export type Pace = {
  /** The newest count; undefined while nothing is known. */
  now: CountOfDay | undefined
  reached: boolean
  /** How many are missing to the target. */
  left: number
  /** Days until the goal's day, 0 on it, negative after it; undefined without one. */
  daysLeft: number | undefined
  /** Whole connections a week that reach the target by its day; undefined without a day ahead. */
  neededPerWeek: number | undefined
  /** New connections a week lately; undefined where the counts do not tell. */
  perWeek: number | undefined
  /** The day on which the target is reached at that pace; undefined where none is in sight. */
  forecast: PlainDate | undefined
}

/** How far back a pace looks, and how far two counts must lie apart to tell one, days. */
const LATELY = 84
const APART = 7
/** A forecast further away than this says nothing, days. */
const IN_SIGHT = 5 * 365
/** How far back the line goes, months. */
const LINE_MONTHS = 24

/** The goal that so many months after the first day make. A day that the month does not have is its last. */
export function goalOf(target: number, months: number, joinedOn: PlainDate | undefined): Goal {
  return { target, by: joinedOn === undefined ? undefined : addMonths(joinedOn, months) }
}

function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(toDayNumber(date))
  const total = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return fromDayNumber(dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))))
}

/**
 * The line of connections over time, oldest first: every counted day, and before the first of them the ends of
 * months as far as an archive tells in which month today's connections were made. Who was removed since is not in it.
 */
export function lineOf(counts: readonly CountOfDay[], months: readonly MonthOfConnections[]): LinePoint[] {
  const counted = [...counts]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, count }) => ({ day, count, estimated: false }))
  const base = counts.find(({ source, seenAt }) => source === 'archive' && seenAt === months[0]?.seenAt)
  const first = counted[0]
  if (base === undefined || first === undefined) return counted
  const estimated: LinePoint[] = []
  let count = base.count
  const monthsBack = [...months].sort((a, b) => (a.month > b.month ? -1 : 1))
  for (const [at, { month, count: made }] of monthsBack.entries()) {
    if (month > base.day.slice(0, 7)) continue
    count -= made
    // What is left was there before the month began, and nothing was made between two months of the list.
    const day = addDays(`${month}-01`, -1)
    if (count < 0 || at >= LINE_MONTHS) break
    if (day < first.day) estimated.unshift({ day, count, estimated: true })
  }
  return [...estimated, ...counted]
}

/** How the connections stand against the goal on a day, and where they lead. */
export function paceOf(
  counts: readonly CountOfDay[],
  line: readonly LinePoint[],
  goal: Goal,
  today: PlainDate,
): Pace {
  const now = [...counts].sort((a, b) => (a.day < b.day ? 1 : -1))[0]
  const left = Math.max(0, goal.target - (now?.count ?? 0))
  const daysLeft = goal.by === undefined ? undefined : daysBetween(today, goal.by)
  const perWeek = weeklyPace(line, counts)
  return {
    now,
    reached: now !== undefined && left === 0,
    left,
    daysLeft,
    neededPerWeek:
      now === undefined || left === 0 || daysLeft === undefined || daysLeft <= 0
        ? undefined
        : Math.ceil((left * 7) / daysLeft),
    perWeek,
    forecast: now && left > 0 ? forecast(now, left, perWeek, today) : undefined,
  }
}

/** New connections a week over the last twelve weeks of the line. Where a source stopped counting nothing is told. */
function weeklyPace(line: readonly LinePoint[], counts: readonly CountOfDay[]): number | undefined {
  const capped = new Set(counts.filter(({ atLeast }) => atLeast).map(({ day }) => day))
  const exact = line.filter(({ day }) => !capped.has(day))
  const last = exact.at(-1)
  if (last === undefined) return undefined
  const before = exact.filter(({ day }) => daysBetween(day, last.day) >= APART)
  const since = addDays(last.day, -LATELY)
  const first = before.find(({ day }) => day >= since) ?? before.at(-1)
  if (first === undefined) return undefined
  return ((last.count - first.count) * 7) / daysBetween(first.day, last.day)
}

function forecast(
  now: CountOfDay,
  left: number,
  perWeek: number | undefined,
  today: PlainDate,
): PlainDate | undefined {
  if (perWeek === undefined || perWeek <= 0) return undefined
  const days = Math.ceil((left * 7) / perWeek)
  if (days > IN_SIGHT) return undefined
  const day = addDays(now.day, days)
  return day < today ? today : day
}
