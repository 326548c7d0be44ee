import { dayIn, type Month, monthsAfter } from './day'
import type { Share } from './share'

export type MonthOfShares = Month & { shares: Share[] }

export type MonthCount = Month & { count: number }

/** Shares by calendar month in an IANA time zone, newest month first, within a month newest first. Months without any are absent. */
export function byMonth(shares: readonly Share[], timeZone: string): MonthOfShares[] {
  const dayOf = dayIn(timeZone)
  const months: MonthOfShares[] = []
  for (const share of [...shares].sort((a, b) => b.publishedAt - a.publishedAt)) {
    const { year, month } = dayOf(share.publishedAt)
    const last = months.at(-1)
    if (last?.year === year && last.month === month) last.shares.push(share)
    else months.push({ year, month, shares: [share] })
  }
  return months
}

/**
 * How many of the moments (Unix ms) fall into each of the last 12 calendar months in an IANA time zone,
 * oldest first, the month of `now` last; months without any count 0.
 */
export function lastTwelveMonths(
  times: readonly number[],
  { now, timeZone }: { now: number; timeZone: string },
): MonthCount[] {
  const dayOf = dayIn(timeZone)
  const current = dayOf(now)
  const months = Array.from({ length: 12 }, (_, at) => ({ ...monthsAfter(current, at - 11), count: 0 }))
  // No zone is more than a day off UTC: what is older needs no look at the zone.
  const first = months[0]
  const earliest = first ? Date.UTC(first.year, first.month - 1, 0) : now
  for (const time of times) {
    if (time < earliest) continue
    const { year, month } = dayOf(time)
    const found = months.find((candidate) => candidate.year === year && candidate.month === month)
    if (found) found.count++
  }
  return months
}
