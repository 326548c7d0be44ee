import type { HubRow } from '@/lib/hub/rows'
import type { Programme } from '@/lib/hub/schema'
import type { AskedLine } from '@/lib/profile/asked-line'
import { type Asked, NOTHING_ASKED } from '@/lib/profile/points'

type ProgrammeProfile = NonNullable<Programme['profile']>
type ProgrammePoint = ProgrammeProfile['points'][number]
export type Offer = ProgrammeProfile['offers'][number]

/** Where no hub says otherwise: 500 connections half a year after joining. */
const NO_PROGRAMME_CONNECTIONS = { target: 500, months: 6 }

/** A point's id with the programme's before it: it stays the same when the hub moves to another address. */
const ownId = (hub: HubRow, id: string) => `${hub.programme.id}/${id}`

/** What the hub's programme asks of a profile. */
export function askedOf(hub: HubRow | undefined): Asked {
  const profile = hub?.programme.profile
  if (!hub || !profile) return NOTHING_ASKED
  const weights = profile.weights ?? {}
  return {
    extra: profile.points.map(({ id, weight }) => ({ id: ownId(hub, id), weight: weights[id] ?? weight })),
    weights,
    line: profile.line !== undefined || profile.hashtag !== undefined,
  }
}

/** The line, in each of its languages, and the hashtag that the programme would like to read in a profile. */
export function askedLine(hub: HubRow | undefined): AskedLine {
  const { line, hashtag } = hub?.programme.profile ?? {}
  const lines = typeof line === 'string' ? [line] : Object.values(line ?? {})
  return { lines, ...(hashtag !== undefined && { hashtag }) }
}

/** A point that the programme itself added, or undefined. */
export function programmePoint(hub: HubRow | undefined, id: string): ProgrammePoint | undefined {
  return hub?.programme.profile?.points.find((point) => ownId(hub, point.id) === id)
}

/** What the programme offers for a point from a day (YYYY-MM-DD) on, what has a date first. */
export function offersFor(hub: HubRow | undefined, id: string, day: string): Offer[] {
  const offers = hub?.programme.profile?.offers ?? []
  return offers
    .filter(({ point, on }) => (point === id || (hub && ownId(hub, point) === id)) && (!on || on >= day))
    .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))
}

/** How many connections the programme hopes for, so many months after joining. */
export function connectionGoal(hub: HubRow | undefined): { target: number; months: number } {
  return hub?.programme.profile?.connections ?? NO_PROGRAMME_CONNECTIONS
}
