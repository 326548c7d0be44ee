import { z } from '@/lib/parse/zod'
import type { Evidence, Finding, PointId, Source } from './evidence'

/** What one source last said of one point. `seenAt` is Unix ms; `point` may be one that a hub adds. */
export type Fact = { id: string; point: string; source: Source; done: boolean; seenAt: number }

/** A fact as kept, or as read back from a file. Fields it does not know stay with the row. */
export const factSchema: z.ZodMiniType<Fact> = z.looseObject({
  id: z.string().check(z.minLength(1)),
  point: z.string().check(z.minLength(1)),
  source: z.enum(['you', 'archive', 'page']),
  done: z.boolean(),
  seenAt: z.int().check(z.nonnegative()),
})

/** `unknown` is not "missing": nobody has said anything yet. */
export type State = 'done' | 'not-done' | 'unknown'

/**
 * How a point stands: what the newest fact says (`by`), and the newest one that says the opposite where the
 * ambassador's own word is on one of the two sides (`against`).
 */
export type Standing =
  | { state: 'unknown' }
  | { state: 'done' | 'not-done'; by: Fact; against: Fact | undefined }

/** One point that evidence would change; `against` is the ambassador's own word where it says the opposite. */
export type Change = { point: PointId; before: State; after: State; against: Fact | undefined }

/** What LinkedIn's own core asks for; the same number as the point of that name. */
const FIFTY = 50

/** Of facts seen at the same moment the ambassador's counts, then the page, which is LinkedIn as it is now. */
const RANK: Record<Source, number> = { you: 2, page: 1, archive: 0 }

/** One fact a point and source. */
export function factId(point: string, source: Source): string {
  return `${point}/${source}`
}

/** What one source says of one point at a moment (Unix ms). */
export function makeFact(point: string, source: Source, done: boolean, seenAt: number): Fact {
  return { id: factId(point, source), point, source, done, seenAt }
}

function newestFirst(a: Fact, b: Fact): number {
  return b.seenAt - a.seenAt || RANK[b.source] - RANK[a.source]
}

/** How each point stands of which anything is known. The ambassador's word wins until there is newer evidence. */
export function standings(facts: readonly Fact[]): Map<string, Standing> {
  const byPoint = new Map<string, Fact[]>()
  for (const fact of facts) byPoint.set(fact.point, [...(byPoint.get(fact.point) ?? []), fact])
  return new Map([...byPoint].map(([point, about]) => [point, standingOf(about)]))
}

function standingOf(about: readonly Fact[]): Standing {
  const [by, ...others] = [...about].sort(newestFirst)
  if (by === undefined) return { state: 'unknown' }
  const against = others.find(
    (other) => other.done !== by.done && (by.source === 'you' || other.source === 'you'),
  )
  return { state: by.done ? 'done' : 'not-done', by, against }
}

/** The state of each point of which anything is known; what is not in the map is not known. */
export function statesOf(facts: readonly Fact[]): Map<string, State> {
  return new Map([...standings(facts)].map(([point, { state }]) => [point, state]))
}

/**
 * The facts that evidence gives and that are not older than what the same source said before.
 * A count of connections settles the point of fifty unless the evidence speaks of it itself.
 */
export function newFacts(facts: readonly Fact[], evidence: Evidence): Fact[] {
  const { source, seenAt } = evidence
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  const found = new Map(findingsOf(evidence).map(({ point, done }) => [point, done]))
  return [...found]
    .map(([point, done]) => makeFact(point, source, done, seenAt))
    .filter(({ id }) => (known.get(id)?.seenAt ?? 0) <= seenAt)
}

function findingsOf({ findings, connections }: Evidence): Finding[] {
  if (!connections || findings.some(({ point }) => point === 'fifty-connections')) return findings
  return [...findings, fiftyFrom(connections.count)]
}

/** What a number of connections says of the point of fifty. */
export function fiftyFrom(count: number): Finding {
  return { point: 'fifty-connections', done: count >= FIFTY }
}

/** The facts as they are with some of them said anew. */
function withFacts(facts: readonly Fact[], more: readonly Fact[]): Fact[] {
  return [...new Map([...facts, ...more].map((fact) => [fact.id, fact])).values()]
}

/**
 * What keeping evidence would change, before anything is kept: the points that would stand otherwise, in the
 * order of the findings. Where it is older than the ambassador's word it changes nothing.
 */
export function changesFrom(facts: readonly Fact[], evidence: Evidence): Change[] {
  const [before, after] = [standings(facts), standings(withFacts(facts, newFacts(facts, evidence)))]
  const points = new Set(findingsOf(evidence).map(({ point }) => point))
  return [...points].flatMap((point): Change[] => {
    const now = after.get(point)
    const old = before.get(point)?.state ?? 'unknown'
    if (now === undefined || now.state === 'unknown' || now.state === old) return []
    return [{ point, before: old, after: now.state, against: now.against }]
  })
}
