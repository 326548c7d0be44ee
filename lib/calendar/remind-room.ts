import { daysBetween, type PlainDate } from '@/lib/calendar/plain-date'

/** A notification that was shown: on which day by the ambassador's calendar then, and what it spoke of. */
export type Shown = { on: PlainDate; keys: string[] }

/** Nobody is reminded more often than this in any seven days running. */
const MOST_A_WEEK = 3

/** Whether one more notification on a day leaves every seven days running with no more than three, and the day with one. */
export function hasRoom(on: PlainDate, taken: readonly PlainDate[]): boolean {
  if (taken.includes(on)) return false
  const near = taken.map((other) => daysBetween(on, other)).filter((days) => Math.abs(days) < 7)
  for (let first = -6; first <= 0; first++) {
    if (near.filter((days) => days >= first && days < first + 7).length >= MOST_A_WEEK) return false
  }
  return true
}
