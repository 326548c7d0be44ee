import type { FolderState, FolderTrouble, SeenFile } from './state'

/** A file of the folder, as the folder tells of it; `lastModified` is Unix ms. */
export type FoundFile = { name: string; size: number; lastModified: number }

/** The one file that a machine writes; nobody else writes it. */
export function ownFileName(machine: string): string {
  return `herald-${machine}.json.gz`
}

/** What Herald saves under such a name though it is no backup. */
const NO_BACKUPS = /^herald-(log-|diagnosis|kept-aside)/i

/**
 * Whether a file may be a backup, by its name: this also takes in files saved by hand, and the copies that sync
 * services make where two machines wrote at once ("herald-… (1).json.gz", "herald-… conflicted copy….json.gz").
 */
export function mayBeBackup(name: string): boolean {
  return /^herald-.*\.json(\.gz)?$/i.test(name) && !NO_BACKUPS.test(name)
}

/**
 * The files to read: those of other machines that are new, or others than when they were last read, or were read by
 * another version of Herald; and all that could not be read: they may have come whole meanwhile.
 */
export function filesToRead(
  found: readonly FoundFile[],
  seen: Record<string, SeenFile>,
  { own, version }: { own: string; version: string },
): FoundFile[] {
  return found.filter(({ name, size, lastModified }) => {
    if (name === own || !mayBeBackup(name)) return false
    const known = Object.hasOwn(seen, name) ? seen[name] : undefined
    if (!known || known.why !== undefined) return true
    return known.size !== size || known.lastModified !== lastModified || known.readBy !== version
  })
}

/** Whether what is here may differ from what lies in the folder; `mark` names how things stand here. */
export function mayHaveToWrite({ written }: FolderState, own: FoundFile | undefined, mark: string): boolean {
  return !written || written.mark !== mark || !liesThere(written, own)
}

/** Whether the file that was written last still lies in the folder, as far as its size tells. */
export function liesThere(written: FolderState['written'], own: FoundFile | undefined): boolean {
  return written !== undefined && own?.size === written.size
}

/** What went wrong with a folder, by the name of the browser's error. */
export function troubleOf(error: unknown): FolderTrouble {
  const reason = error instanceof Error || error instanceof DOMException ? error.name : 'Unknown'
  if (reason === 'NotFoundError') return { kind: 'gone', reason }
  if (reason === 'NotAllowedError' || reason === 'SecurityError') return { kind: 'not-allowed', reason }
  return { kind: reason === 'QuotaExceededError' ? 'full' : 'other', reason }
}

/** The same trouble is told unasked about once a day: the browser may take a permission back at every closing. */
const TOLD_EVERY_MS = 20 * 3_600_000

/** Whether to tell of the folder's trouble unasked at `now` (Unix ms). */
export function tellsTrouble({ trouble, told }: FolderState, now: number): boolean {
  if (!trouble) return false
  return told?.kind !== trouble.kind || now - told.at > TOLD_EVERY_MS
}

const SECOND = 1_000
/**
 * After so long without a further change the folder's turn comes, and after so long at the latest. Shorter than the
 * pause after which a draft's version is kept, or each pause would begin anew with that.
 */
const WAIT = { quiet: 20 * SECOND, most: 300 * SECOND }

/** How long to wait after a change at `now`, where the first that was not looked at came at `first`; ms. */
export function waitAfterChange(first: number, now: number): number {
  return Math.max(0, Math.min(WAIT.quiet, first + WAIT.most - now))
}
