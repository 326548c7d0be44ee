import { z } from '@/lib/parse/zod'

/** The moments at which Herald keeps a version; those of `TURNS` change a text from outside or send it away. */
const REASONS = ['before-hand-over', 'pause', 'start-of-day', 'other-window', 'restore', 'merge'] as const

/** Why a version was kept. */
export type VersionReason = (typeof REASONS)[number]

/** A draft's text as it was at a moment (Unix ms). Ids are UUIDs. */
export type Version = { id: string; draftId: string; text: string; at: number; why: VersionReason }

/** A version as kept, or as read back from a file. Fields it does not know stay with the row. */
export const versionSchema: z.ZodMiniType<Version> = z.looseObject({
  id: z.uuid(),
  draftId: z.uuid(),
  text: z.string(),
  at: z.int().check(z.gte(0)),
  why: z.enum(REASONS),
})

/** As many versions, and as many bytes of text (two a UTF-16 unit), as are kept of one draft. */
export const VERSION_LIMITS = { count: 40, bytes: 4_000_000 }

/** Versions that stand for a turn in a draft's life: an ambassador looks for these rather than for a pause. */
const TURNS: readonly VersionReason[] = ['before-hand-over', 'other-window', 'restore', 'merge']

/** A turn is as hard to lose as a pause with so many times the time around it. */
const TURN_WEIGHT = 8

/** What keeping a version changes: rows to write (the new one, or an older one of the same text) and ids to drop. */
export type Keeping = { put: Version[]; drop: string[] }

/**
 * What to write so that `next` is among a draft's `versions`. A text is kept once: where an older version
 * holds it, that one takes the later moment, and the reason of a turn wins over that of a pause. A text
 * of space alone is not kept. Beyond the limits versions are thinned, those close to others first.
 */
export function keeping(versions: readonly Version[], next: Version): Keeping {
  if (next.text.trim() === '') return { put: [], drop: [] }
  const same = versions.find(({ text }) => text === next.text)
  const kept = same
    ? { ...same, at: Math.max(same.at, next.at), why: TURNS.includes(next.why) ? next.why : same.why }
    : next
  if (same && kept.at === same.at && kept.why === same.why) return { put: [], drop: [] }
  const drop = tooMany([...versions.filter((one) => one !== same), kept], kept.id)
  return { put: [kept], drop }
}

/** Newest first; of one moment by id, so that every window shows the same order. */
export function newestVersionFirst(one: Version, other: Version): number {
  return other.at - one.at || (one.id < other.id ? 1 : -1)
}

/** The ids to drop so that the rest is within the limits: never the newest, the oldest or `spared`, as long as others are left. */
function tooMany(versions: readonly Version[], spared: string): string[] {
  const left = [...versions].sort(newestVersionFirst)
  let bytes = left.reduce((sum, { text }) => sum + 2 * text.length, 0)
  const dropped: string[] = []
  while (left.length > 1 && (left.length > VERSION_LIMITS.count || bytes > VERSION_LIMITS.bytes)) {
    const at = leastMissed(left, spared)
    const [gone] = left.splice(at, 1)
    if (gone === undefined) break
    bytes -= 2 * gone.text.length
    dropped.push(gone.id)
  }
  return dropped
}

/** The version with the least time around it for its age: near the present versions stand closer than long ago. */
function leastMissed(sorted: readonly Version[], spared: string): number {
  const newest = sorted[0]?.at ?? 0
  let least = Number.POSITIVE_INFINITY
  let found = sorted.length - 1
  for (let index = 1; index < sorted.length - 1; index++) {
    const [after, one, before] = [sorted[index - 1], sorted[index], sorted[index + 1]]
    if (!after || !one || !before || one.id === spared) continue
    const room =
      ((after.at - before.at + 1) / (newest - one.at + 1)) * (TURNS.includes(one.why) ? TURN_WEIGHT : 1)
    if (room < least) [least, found] = [room, index]
  }
  return sorted[found]?.id === spared ? Math.max(0, found - 1) : found
}
