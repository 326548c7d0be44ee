import type { Programme } from '@/lib/hub/schema'
import { daysIn } from '@/lib/shares/day'
import { lastTwelveMonths, type MonthCount } from '@/lib/shares/months'

/** How often the ambassador posts, against the programme's minimum and aim. Months are calendar months of their time zone. */
export type Rhythm = {
  /** Shares in the month of now. */
  thisMonth: number
  minimum: number
  aimPerWeek: number
  /** The weekly aim over the days of this month, rounded; never below the minimum. */
  aimThisMonth: number
  /** The last 12 months, oldest first, this month last. */
  lastMonths: MonthCount[]
  /** What this month has reached. Without a share it is `none`, whatever the programme asks. */
  state: 'none' | 'minimum' | 'aim'
}

/** The rhythm of shares published at `times` (Unix ms). `now` is Unix ms, `timeZone` an IANA name. */
export function rhythmOf(
  times: readonly number[],
  { minimumPerMonth: minimum, aimPerWeek }: Programme['rhythm'],
  { now, timeZone }: { now: number; timeZone: string },
): Rhythm {
  const lastMonths = lastTwelveMonths(times, { now, timeZone })
  const current = lastMonths.at(-1)
  const thisMonth = current?.count ?? 0
  const weeks = current ? daysIn(current) / 7 : 0
  const aimThisMonth = Math.max(Math.round(aimPerWeek * weeks), minimum)
  return {
    thisMonth,
    minimum,
    aimPerWeek,
    aimThisMonth,
    lastMonths,
    state: reached(thisMonth, minimum, aimThisMonth),
  }
}

function reached(count: number, minimum: number, aim: number): Rhythm['state'] {
  if (count === 0 || count < minimum) return 'none'
  return count < aim ? 'minimum' : 'aim'
}
