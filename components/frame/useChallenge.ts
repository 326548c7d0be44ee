import { useLiveQuery } from 'dexie-react-hooks'
import type { HubRow } from '@/lib/hub/rows'
import type { Challenge } from '@/lib/hub/schema'
import { challengeDone, challengeState, runningChallenge } from '@/lib/programme/challenges'
import type { Share } from '@/lib/shares/share'
import { sharesBetween } from '@/lib/shares/store'
import { useZone } from './useZone'

export type RunningChallenge = { challenge: Challenge; daysLeft: number; done: Share | undefined }

const DAY_MS = 86_400_000

/** The challenge a hub runs today, and the share that did it; undefined where none runs. */
export function useChallenge(hub: HubRow | undefined): RunningChallenge | undefined {
  const { timeZone, day } = useZone()
  const challenge = hub && runningChallenge(hub.challenges, day)
  const done = useLiveQuery(async () => {
    if (!challenge) return undefined
    // A day more on both sides than the plain dates: zones reach from −12 to +14 hours.
    const from = Date.parse(challenge.from) - DAY_MS
    const to = Date.parse(challenge.to) + 2 * DAY_MS
    return challengeDone(challenge, await sharesBetween(from, to), timeZone)
  }, [challenge?.id, challenge?.hashtag, timeZone])
  if (!challenge) return undefined
  const state = challengeState(challenge, day)
  return state.state === 'running' ? { challenge, daysLeft: state.daysLeft, done } : undefined
}
