import type { Trouble, Verdict } from '@/lib/backup/journal/verdict'
import { allowWrites } from '@/lib/db/second-copy'

/** How the database and its second copy, the journal in extension storage, stand to each other. */
export type CopyState =
  /** Not looked at yet. */
  | { kind: 'unknown' }
  | { kind: 'together' }
  /** The database is safe on the disk, but storage took no second copy; `reason` is the browser's word for the error. */
  | { kind: 'late'; reason: string }
  /** One of the two is not to be trusted and is not written to. */
  | ({ kind: 'trouble' } & Trouble)

let state: CopyState = { kind: 'unknown' }
const listeners = new Set<() => void>()

/** How the two copies stand now; the same object until it changes. */
export function copyState(): CopyState {
  return state
}

/** Notes how the two copies stand. */
export function changeCopyState(next: CopyState): void {
  if (JSON.stringify(next) === JSON.stringify(state)) return
  state = next
  for (const listener of listeners) listener()
}

/** Calls `listener` after every change of `copyState()`; returns the way to stop. */
export function onCopyState(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows what was found; a database that is not to be trusted is not written to. */
export function settle(verdict: Verdict): void {
  const trouble = verdict.kind === 'trouble'
  allowWrites(!(trouble && verdict.side === 'database'))
  changeCopyState(trouble ? verdict : { kind: 'together' })
}
