import { addMonths, type ByMonth, monthOf } from '@/lib/calendar/by-month'
import { type OwnDay, ownDateIn } from '@/lib/calendar/own-day'
import { addDays, daysBetween, type PlainDate } from '@/lib/calendar/plain-date'
import type { Standing } from '@/lib/calendar/relevance'
import type { Observance } from '@/lib/calendar/schema'

/** A day that a programme's hub gives, in the reader's language already. */
export type HubDay = {
  hubId: string
  id: string
  title: string
  text?: string | undefined
  hashtag?: string | undefined
  link?: string | undefined
  from: PlainDate
  to: PlainDate
  yearly: boolean
}

/** A share of the ambassador's, on the day it was published in their zone. */
export type PastShare = { id: string; title: string; day: PlainDate }

type On = {
  /** Tells one entry from every other, and survives closing the panel. */
  key: string
  from: PlainDate
  to: PlainDate
}

/** What stands on a day: an observance, a day of the hub, one of the ambassador's own, or a past share. */
export type DayEntry = On &
  (
    | { kind: 'observance'; observance: Observance; score: number }
    | { kind: 'hub'; day: HubDay }
    /** `years`: how many have gone since the first time; 0 then. */
    | { kind: 'own'; day: OwnDay; years: number }
    | { kind: 'share'; share: PastShare }
  )

/** All that days come from. `standingOf` says which observances are shown (relevance.ts). */
export type Sources = {
  observances: ByMonth
  standingOf: (observance: Observance) => Standing
  hubDays: readonly HubDay[]
  ownDays: readonly OwnDay[]
  shares: readonly PastShare[]
}

const RANK = { own: 0, hub: 1, observance: 2, share: 3 } as const

/**
 * What touches the days from `from` to `to`, both included: by first day, then own days, the hub's, observances by
 * score (as the sources have them where equal), past shares. A span that began before is there with its own first day.
 */
export function entriesBetween(from: PlainDate, to: PlainDate, sources: Sources): DayEntry[] {
  if (to < from) return []
  const found = [
    ...ownEntries(from, to, sources.ownDays),
    ...hubEntries(from, to, sources.hubDays),
    ...observanceEntries(from, to, sources),
    ...sources.shares
      .filter(({ day }) => day >= from && day <= to)
      .map((share): DayEntry => {
        const key = `share/${share.id}`
        return { kind: 'share', key, from: share.day, to: share.day, share }
      }),
  ]
  return found.sort(
    (a, b) =>
      (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
      RANK[a.kind] - RANK[b.kind] ||
      scoreOf(b) - scoreOf(a),
  )
}

/** The key of an observance's entry that begins on a day. */
export function observanceKey(id: string, from: PlainDate): string {
  return `observance/${id}/${from}`
}

function scoreOf(entry: DayEntry): number {
  return entry.kind === 'observance' ? entry.score : 0
}

function observanceEntries(from: PlainDate, to: PlainDate, { observances, standingOf }: Sources): DayEntry[] {
  const first = monthOf(from)
  const entries: DayEntry[] = []
  for (let month = first; month <= monthOf(to); month = addMonths(month, 1)) {
    for (const found of observances(month)) {
      // A span over several months is taken where it begins, or in the first month looked at.
      if (month !== first && monthOf(found.from) !== month) continue
      if (found.to < from || found.from > to) continue
      const { observance } = found
      const stands = standingOf(observance)
      if (!stands.shown) continue
      const key = observanceKey(observance.id, found.from)
      entries.push({
        kind: 'observance',
        key,
        from: found.from,
        to: found.to,
        observance,
        score: stands.score,
      })
    }
  }
  return entries
}

function ownEntries(from: PlainDate, to: PlainDate, days: readonly OwnDay[]): DayEntry[] {
  return yearsOf(from, to).flatMap((year) =>
    days.flatMap((day): DayEntry[] => {
      const date = ownDateIn(day, year)
      if (date === undefined || date < from || date > to) return []
      const years = year - Number(day.date.slice(0, 4))
      return [{ kind: 'own', key: `own/${day.id}/${date}`, from: date, to: date, day, years }]
    }),
  )
}

function hubEntries(from: PlainDate, to: PlainDate, days: readonly HubDay[]): DayEntry[] {
  return days.flatMap((day) => {
    const length = daysBetween(day.from, day.to)
    // A span from the year before may go on into this one.
    const years = yearsOf(addDays(from, -length), to)
    return years.flatMap((year): DayEntry[] => {
      const repeats = day.yearly ? 'yearly' : 'once'
      const start = ownDateIn({ title: day.title, date: day.from, repeats }, year)
      if (start === undefined) return []
      const end = addDays(start, length)
      if (end < from || start > to) return []
      return [{ kind: 'hub', key: `hub/${day.hubId}/${day.id}/${start}`, from: start, to: end, day }]
    })
  })
}

function yearsOf(from: PlainDate, to: PlainDate): number[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at)
}
