import { db, table } from '@/lib/db/database'
import type { CopiedChange } from '@/lib/db/outbox'
import { putInLastMoment } from '@/lib/db/second-copy'
import { check, type Issue } from '@/lib/parse/issues'
import { type Draft, draftSchema } from './draft'
import { keeping, newestVersionFirst, type Version, versionSchema } from './versions'

const draftTable = () => table<Draft>('drafts')
const versionTable = () => table<Version>('versions')

/** A row that is not the draft it should be. It stays as it is; `row` is what the database holds. */
type UnreadableDraft = { id: string; issues: Issue[]; row: unknown }

export type ReadDrafts = { drafts: Draft[]; unreadable: UnreadableDraft[] }

/** `replaced`: another window's text that this one was not written from; it is kept among the draft's versions. Not saved: the draft is gone. */
export type SaveResult = { saved: true; updatedAt: number; replaced?: string } | { saved: false }

/** Keeps a new draft. Throws where a draft of its id exists (`ConstraintError`). */
export async function saveDraft(draft: Draft): Promise<void> {
  await draftTable().add(draft)
}

/**
 * Keeps a draft's text: the last writer's stands. `basedOn` is the `updatedAt` of the state that the text was
 * written from; where another window has put another text there since, that one is kept among the versions
 * (under `versionId`, a UUID) in the same transaction, so that neither is lost. A deleted draft stays deleted.
 * `now` is Unix ms.
 */
export async function saveDraftText(
  id: string,
  text: string,
  { now, basedOn, versionId }: { now: number; basedOn: number; versionId: string },
): Promise<SaveResult> {
  return db.transaction('rw', draftTable(), versionTable(), async () => {
    const row = await draftTable().get(id)
    if (row === undefined) return { saved: false }
    if (row.text === text) return { saved: true, updatedAt: row.updatedAt }
    // Rises even within one millisecond or when the clock is set back: it is how the next save knows its base.
    const updatedAt = Math.max(now, row.updatedAt + 1)
    await draftTable().update(id, { text, updatedAt })
    if (row.updatedAt === basedOn) return { saved: true, updatedAt }
    await keepVersion({ id: versionId, draftId: id, text: row.text, at: now, why: 'other-window' })
    return { saved: true, updatedAt, replaced: row.text }
  })
}

/**
 * Keeps a text in the last moment of a page, which will not live to see a promise settle: the write and its commit
 * are on their way to the browser when this returns. `draft` is the row as last read and stays among the versions
 * where the text was not written from it (`basedOn`, as in `saveDraftText`); where another panel wrote in that very moment, it is that panel, still open, which keeps its text among the versions. `now` is Unix ms.
 * Nothing happens while the database is closed.
 */
export function saveLastWords(
  draft: Draft,
  text: string,
  { now, basedOn, versionId }: { now: number; basedOn: number; versionId: string },
): void {
  if (!db.isOpen()) return
  const updatedAt = Math.max(now, draft.updatedAt + 1)
  const changes: CopiedChange[] = [{ table: 'drafts', key: draft.id, row: { ...draft, text, updatedAt } }]
  if (draft.updatedAt !== basedOn) {
    const why: Version['why'] = 'other-window'
    const version: Version = { id: versionId, draftId: draft.id, text: draft.text, at: now, why }
    changes.push({ table: 'versions', key: versionId, row: version })
  }
  putInLastMoment(db.backendDB(), changes)
}

/** Notes that a draft was handed over at `now` (Unix ms); its text counts as unchanged. Nothing where it is gone. */
export async function markHandedOver(id: string, now: number): Promise<void> {
  await db.transaction('rw', draftTable(), async () => {
    const row = await draftTable().get(id)
    if (row) await draftTable().update(id, { handedOverAt: [...(row.handedOverAt ?? []), now] })
  })
}

/** Keeps which findings are set aside in a draft (all of them); its text counts as unchanged. Nothing where it is gone. */
export async function setDismissed(id: string, keys: string[]): Promise<void> {
  await draftTable().update(id, { dismissed: keys })
}

/** Keeps which findings were read in a draft, beside those read before; its text counts as unchanged. Nothing where it is gone. */
export async function addRead(id: string, keys: readonly string[]): Promise<void> {
  await db.transaction('rw', draftTable(), async () => {
    const row = await draftTable().get(id)
    if (row) await draftTable().update(id, { read: [...new Set([...(row.read ?? []), ...keys])] })
  })
}

/** The draft that was handed over last, at `since` (Unix ms) or later; undefined where there is none. */
export async function lastHandedOver(since: number): Promise<Draft | undefined> {
  const latest = (draft: Draft) => draft.handedOverAt?.at(-1) ?? 0
  return (await drafts())
    .filter((draft) => latest(draft) >= since)
    .sort((one, other) => latest(other) - latest(one))[0]
}

/** Deletes a draft and gives the row for `restoreDraft`; undefined where there was none. */
export async function deleteDraft(id: string): Promise<Draft | undefined> {
  return db.transaction('rw', draftTable(), async () => {
    const row = await draftTable().get(id)
    await draftTable().delete(id)
    return row
  })
}

/** Puts a deleted row back exactly as it was. */
export async function restoreDraft(row: Draft): Promise<void> {
  await draftTable().put(row)
}

/** One draft, or undefined where there is none or it cannot be read. */
export async function getDraft(id: string): Promise<Draft | undefined> {
  return sorted([await draftTable().get(id)]).drafts[0]
}

/** All drafts, newest first, and the rows that cannot be read, untouched. */
export async function readDrafts(): Promise<ReadDrafts> {
  return sorted(await draftTable().toArray())
}

/** All drafts, newest first, without the rows that cannot be read (`readDrafts` tells of them). */
export async function drafts(): Promise<Draft[]> {
  return (await readDrafts()).drafts
}

/** The newest drafts, at most `limit`, without reading the others. */
export async function newestDrafts(limit: number): Promise<Draft[]> {
  return sorted(await draftTable().orderBy('updatedAt').reverse().limit(limit).toArray()).drafts
}

function sorted(rows: readonly unknown[]): ReadDrafts {
  const read: ReadDrafts = { drafts: [], unreadable: [] }
  for (const row of rows) {
    if (row === undefined) continue
    const checked = check(draftSchema, row)
    if (checked.ok) read.drafts.push(checked.value)
    else read.unreadable.push({ id: String((row as { id?: unknown }).id), issues: checked.issues, row })
  }
  read.drafts.sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1))
  return read
}

/**
 * Keeps a draft's text of a moment among its versions, thinned to the limits (versions.ts says how). A text
 * that is kept already is not kept twice. A draft may be gone or of another machine; nothing is asked of it.
 */
export async function keepVersion(version: Version): Promise<void> {
  await db.transaction('rw', versionTable(), async () => {
    const { put, drop } = keeping(await versionsOf(version.draftId), version)
    await versionTable().bulkDelete(drop)
    await versionTable().bulkPut(put)
  })
}

/** The versions of a draft, newest first, without rows that cannot be read; those stay as they are. */
export async function versionsOf(draftId: string): Promise<Version[]> {
  const rows: unknown[] = await versionTable().where('draftId').equals(draftId).toArray()
  return rows
    .flatMap((row) => {
      const checked = check(versionSchema, row)
      return checked.ok ? [checked.value] : []
    })
    .sort(newestVersionFirst)
}

/** Takes all versions of a draft away and gives the rows, for `restoreVersions`. */
export async function takeVersions(draftId: string): Promise<Version[]> {
  return db.transaction('rw', versionTable(), async () => {
    const rows = await versionTable().where('draftId').equals(draftId).toArray()
    await versionTable().bulkDelete(rows.map(({ id }) => id))
    return rows
  })
}

/** Puts versions back exactly as they were. */
export async function restoreVersions(rows: readonly Version[]): Promise<void> {
  await versionTable().bulkPut(rows)
}
