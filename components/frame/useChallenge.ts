import { useLiveQuery } from 'dexie-react-hooks'
import type { HubRow } from '@/lib/hub/rows'
import type { Challenge } from '@/lib/hub/schema'
import { challengeShares, challengeState, challengesSpan, runningChallenge } from '@/lib/programme/challenges'
import type { Share } from '@/lib/shares/share'
import { sharesBetween } from '@/lib/shares/store'
import { useZone } from './useZone'

export type RunningChallenge = {
  challenge: Challenge
  daysLeft: number
  /** What was logged for it, oldest first. */
  counted: readonly Share[]
}

const NONE: readonly Share[] = []

/** The challenge a hub runs today, and the shares that count for it; undefined where none runs. */
export function useChallenge(hub: HubRow | undefined): RunningChallenge | undefined {
  const { timeZone, day } = useZone()
  const challenge = hub && runningChallenge(hub.challenges, day)
  const counted = useLiveQuery(async () => {
    if (!challenge) return undefined
    const { from, to } = challengesSpan([challenge])
    return challengeShares(challenge, await sharesBetween(from, to), timeZone)
  }, [challenge?.id, challenge?.hashtag, timeZone])
  if (!challenge) return undefined
  const state = challengeState(challenge, day)
  return state.state === 'running'
    ? { challenge, daysLeft: state.daysLeft, counted: counted ?? NONE }
    : undefined
}
