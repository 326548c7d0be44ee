import type { Challenge } from '@/lib/hub/schema'
import { hashtagKey } from '@/lib/parse/hashtags'
import { dayIn, plainDate } from '@/lib/shares/day'
import type { Share } from '@/lib/shares/share'

type Period = Pick<Challenge, 'from' | 'to'>

/** `startsIn` and `daysLeft` are whole days from today: 1 starts tomorrow, 0 ends today. */
export type ChallengeState =
  | { state: 'upcoming'; startsIn: number }
  | { state: 'running'; daysLeft: number }
  | { state: 'past' }

const DAY_MS = 86_400_000

/** The calendar day of `now` (Unix ms) in an IANA time zone, YYYY-MM-DD. */
export function today(now: number, timeZone: string): string {
  return plainDate(dayIn(timeZone)(now))
}

/** How a challenge stands on a day (YYYY-MM-DD); its first and last day belong to it. */
export function challengeState({ from, to }: Period, day: string): ChallengeState {
  if (day > to) return { state: 'past' }
  if (day < from) return { state: 'upcoming', startsIn: daysBetween(day, from) }
  return { state: 'running', daysLeft: daysBetween(day, to) }
}

/** The challenge that runs on a day (YYYY-MM-DD); of several the one that ends first, then the one that began last. */
export function runningChallenge<C extends Period>(challenges: readonly C[], day: string): C | undefined {
  return challengesByState(challenges, day).running[0]
}

/** The shares that count for a challenge: with its hashtag, published on one of its days in an IANA time zone; oldest first. */
export function challengeShares(
  { hashtag, from, to }: Pick<Challenge, 'hashtag' | 'from' | 'to'>,
  shares: readonly Share[],
  timeZone: string,
): Share[] {
  const dayOf = dayIn(timeZone)
  const key = hashtagKey(hashtag)
  return shares
    .filter(({ hashtags, publishedAt }) => {
      if (!hashtags.some((tag) => hashtagKey(tag) === key)) return false
      const day = plainDate(dayOf(publishedAt))
      return from <= day && day <= to
    })
    .sort((a, b) => a.publishedAt - b.publishedAt)
}

/** Challenges by how they stand on a day (YYYY-MM-DD): running ones by their end, coming ones by their beginning, past ones the newest first. */
export function challengesByState<C extends Period>(
  challenges: readonly C[],
  day: string,
): { running: C[]; upcoming: C[]; past: C[] } {
  const of = (state: ChallengeState['state']) =>
    challenges.filter((challenge) => challengeState(challenge, day).state === state)
  return {
    running: of('running').sort((a, b) => compare(a.to, b.to) || compare(b.from, a.from)),
    upcoming: of('upcoming').sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
    past: of('past').sort((a, b) => compare(b.to, a.to) || compare(b.from, a.from)),
  }
}

/** From and up to when (Unix ms) shares may count for some of these challenges, in whatever time zone. */
export function challengesSpan(challenges: readonly Period[]): { from: number; to: number } {
  // A day more on both sides than the plain dates: zones reach from −12 to +14 hours.
  return {
    from: Math.min(...challenges.map(({ from }) => Date.parse(from))) - DAY_MS,
    to: Math.max(...challenges.map(({ to }) => Date.parse(to))) + 2 * DAY_MS,
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
