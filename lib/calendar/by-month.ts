import { FIRST_YEAR, LAST_YEAR, type Occurrence, occurrences } from '@/lib/calendar/occurrences'
import type { PlainDate } from '@/lib/calendar/plain-date'
import type { Observance } from '@/lib/calendar/schema'

/** An observance on its dates. */
type Found = Occurrence & { observance: Observance }

/** A month as the beginning of its days, `YYYY-MM`. */
export type MonthText = string

/** The occurrences that touch a month, by their first day. */
export type ByMonth = (month: MonthText) => readonly Found[]

/** The month that holds a day. */
export function monthOf(day: PlainDate): MonthText {
  return day.slice(0, 7)
}

/** The month so many months later, or earlier for a negative number. */
export function addMonths(month: MonthText, count: number): MonthText {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/**
 * The observances by month, each year worked out once, when one of its months is first asked for.
 * A month outside 2000–2100 has none; what began in the year before and goes on is there.
 */
export function byMonth(observances: readonly Observance[]): ByMonth {
  const starts = new Map<number, Found[]>()
  const months = new Map<MonthText, Found[]>()
  const known = new Set<number>()

  const startsIn = (year: number): Found[] => {
    const made = starts.get(year)
    if (made) return made
    const found = observances.flatMap((observance) =>
      occurrences(observance, year).map(({ from, to }) => ({ from, to, observance })),
    )
    found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    starts.set(year, found)
    return found
  }

  const workOut = (year: number) => {
    known.add(year)
    for (const found of [...startsIn(year - 1), ...startsIn(year)]) {
      if (found.to < `${year}`) continue
      const last = monthOf(found.to)
      for (let month = monthOf(found.from); month <= last; month = addMonths(month, 1)) {
        if (Number(month.slice(0, 4)) !== year) continue
        const list = months.get(month)
        if (list) list.push(found)
        else months.set(month, [found])
      }
    }
  }

  return (month) => {
    const year = Number(month.slice(0, 4))
    // What began in the last year of all may go on into the one after.
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR + 1)) return []
    if (!known.has(year)) workOut(year)
    return months.get(month) ?? []
  }
}
