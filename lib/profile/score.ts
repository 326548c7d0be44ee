import { type Fact, type State, statesOf } from './facts'
import type { Point } from './points'

/**
 * How far the core has come. `unknown`: nothing is known of the whole profile. `start`: under half of the
 * core is done; `growing`: half or more; `almost`: all but one; `highest`: all. Only the core decides.
 */
export type Level = 'unknown' | 'start' | 'growing' | 'almost' | 'highest'

/**
 * `score` is what is surely done, 0–100. `open` is what nobody knows yet and would add to it at most;
 * `missing` is what is known not to be done. The three make 100 together.
 */
export type Score = {
  score: number
  open: number
  missing: number
  level: Level
  core: { done: number; open: number; total: number }
  /** The step that is worth most, and by how much it would raise the score; undefined where all is done. */
  next: { point: Point; state: State; worth: number } | undefined
}

export type StateOf = (point: string) => State

/** A row of the table that tells how the score is counted. */
export type Counted = { point: Point; state: State }

/**
 * The score of a profile. Whole numbers rounded down, so that 100 means all and one missing point never
 * hides; something done is never 0. The same facts in any order give the same score.
 */
export function score(facts: readonly Fact[], points: readonly Point[]): Score {
  const states = statesOf(facts)
  return scoreOf((point) => states.get(point) ?? 'unknown', points)
}

/** As `score`, from how each point stands. */
export function scoreOf(stateOf: StateOf, points: readonly Point[]): Score {
  const counted = countedPoints(stateOf, points)
  const total = weightOf(counted)
  const share = (weight: number) =>
    total === 0 || weight === 0 ? 0 : Math.max(1, Math.floor((100 * weight) / total))
  const done = weightOf(counted.filter(({ state }) => state === 'done'))
  const possible = done + weightOf(counted.filter(({ state }) => state === 'unknown'))
  const next = nextStep(counted)
  const now = share(done)
  const core = counted.filter(({ point }) => point.part === 'core')
  return {
    score: now,
    open: share(possible) - now,
    missing: 100 - share(possible),
    level: levelOf(counted, core),
    core: { done: count(core, 'done'), open: count(core, 'unknown'), total: core.length },
    next: next && { ...next, worth: share(done + next.point.weight) - now },
  }
}

/** The points that count with how each stands, in their order. What a programme gave no weight does not count. */
export function countedPoints(stateOf: StateOf, points: readonly Point[]): Counted[] {
  return points.filter(({ weight }) => weight > 0).map((point) => ({ point, state: stateOf(point.id) }))
}

function levelOf(counted: readonly Counted[], core: readonly Counted[]): Level {
  if (counted.every(({ state }) => state === 'unknown')) return 'unknown'
  const done = count(core, 'done')
  if (done === core.length) return 'highest'
  if (done === core.length - 1) return 'almost'
  return done * 2 >= core.length ? 'growing' : 'start'
}

/** The heaviest point that is not done. Of equal ones, what is surely missing goes before what is only not known. */
function nextStep(counted: readonly Counted[]): Counted | undefined {
  const left = counted.filter(({ state }) => state !== 'done')
  return left.sort(
    (a, b) =>
      b.point.weight - a.point.weight || Number(a.state === 'unknown') - Number(b.state === 'unknown'),
  )[0]
}

function count(counted: readonly Counted[], wanted: State): number {
  return counted.filter(({ state }) => state === wanted).length
}

function weightOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { point }) => sum + point.weight, 0)
}
