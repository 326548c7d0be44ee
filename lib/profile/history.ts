import { z } from '@/lib/parse/zod'
import { type Fact, type State, statesOf } from './facts'
import type { Point } from './points'
import { scoreOf } from './score'

/**
 * What was known at the end of a day (YYYY-MM-DD where the ambassador was): the points done and not done.
 * Kept instead of a number, so that all days are counted by one table even after a programme changes its weights.
 */
export type DayOfProfile = { day: string; done: string[]; notDone: string[] }

/** A day as kept. Fields it does not know stay with the row. */
export const dayOfProfileSchema: z.ZodMiniType<DayOfProfile> = z.looseObject({
  day: z.iso.date(),
  done: z.array(z.string()),
  notDone: z.array(z.string()),
})

/** What the facts say on a day. */
export function dayOfProfile(facts: readonly Fact[], day: string): DayOfProfile {
  const states = [...statesOf(facts)].sort(([a], [b]) => (a < b ? -1 : 1))
  const those = (wanted: State) => states.filter(([, state]) => state === wanted).map(([point]) => point)
  return { day, done: those('done'), notDone: those('not-done') }
}

/** The score of each day, oldest first, all by the same points. */
export function scoreByDay(
  days: readonly DayOfProfile[],
  points: readonly Point[],
): { day: string; score: number }[] {
  return [...days]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, done, notDone }) => {
      const states = new Map<string, State>([
        ...notDone.map((point): [string, State] => [point, 'not-done']),
        ...done.map((point): [string, State] => [point, 'done']),
      ])
      return { day, score: scoreOf((point) => states.get(point) ?? 'unknown', points).score }
    })
}
