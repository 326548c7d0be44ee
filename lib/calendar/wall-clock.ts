import { type DayNumber, fromDayNumber, type PlainDate, toDayNumber } from '@/lib/calendar/plain-date'

const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** What the clock on a wall shows: the day there, and the whole hour from 0 to 23. */
export type WallTime = { day: PlainDate; hour: number }

/**
 * The wall clock of an IANA time zone, as functions both ways. Make it once for many moments: building it is
 * what takes time. Throws a RangeError for an unknown zone.
 */
export function wallClock(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })

  /** The moment at which UTC's wall clock shows what this one shows now: to be split and compared, nothing else. */
  const shown = (ms: number): number => {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = format
      .format(ms)
      .split(/\D+/)
      .map(Number)
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
  const offset = (ms: number) => shown(ms) - Math.floor(ms / 1000) * 1000

  return {
    /** Day and hour at a moment (Unix ms). */
    at(ms: number): WallTime {
      const wall = shown(ms)
      const day: DayNumber = Math.floor(wall / DAY_MS)
      return { day: fromDayNumber(day), hour: Math.floor((wall - day * DAY_MS) / HOUR_MS) }
    },
    /**
     * The moment (Unix ms) at which a day's hour begins. Where the hour comes twice, as summer time ends, it is
     * the first; where clocks leap over it, it is as long after the leap as it would have been without.
     */
    moment({ day, hour }: WallTime): number {
      const wall = toDayNumber(day) * DAY_MS + hour * HOUR_MS
      const [first, second] = [wall - offset(wall - DAY_MS), wall - offset(wall + DAY_MS)]
      const right = [first, second].filter((ms) => shown(ms) === wall)
      return right.length > 0 ? Math.min(...right) : Math.max(first, second)
    },
  }
}
