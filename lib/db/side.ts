import { Dexie, type EntityTable } from 'dexie'
import { place } from './place'
import type { RawDatabase } from './raw'

/**
 * A whole state of the database from before a change that touches everything: an upgrade, a restore, a merge.
 * `settings` as they stood then, where the change touched them too.
 */
export type EarlierState = RawDatabase & {
  id: string
  at: number
  why: 'upgrade' | 'restore' | 'merge'
  settings?: unknown
}

/** A row that nobody could read and in whose place another came, as it was. `from` names its table, `at` is Unix ms. */
export type Aside = { id: string; at: number; from: string; what: unknown }

/** A folder or file the ambassador gave to Herald. */
type Handle = { id: string; handle: unknown }

type SideTables = {
  earlier: EntityTable<EarlierState, 'id'>
  aside: EntityTable<Aside, 'id'>
  handles: EntityTable<Handle, 'id'>
}

const SIDE_DATABASE_NAME = 'herald-side'

/** So many earlier states are kept; older ones go when a new one comes. */
const MOST_EARLIER = 3

/** Beside the database, so that what is kept there outlives what happens to it. Opened when it is first asked. */
export const side = new Dexie(SIDE_DATABASE_NAME, {
  chromeTransactionDurability: 'strict',
  indexedDB: place,
}) as Dexie & SideTables
side.version(1).stores({ earlier: 'id, at', aside: 'id, at', handles: 'id' })
// Whoever erases everything is not kept waiting.
side.on('versionchange', () => {
  side.close({ disableAutoOpen: false })
  return false
})

/** Keeps an earlier state, the newest three of all. */
export async function keepEarlier(state: EarlierState): Promise<void> {
  await side.transaction('rw', side.earlier, async () => {
    await side.earlier.put(state)
    const ids = await side.earlier.orderBy('at').reverse().primaryKeys()
    await side.earlier.bulkDelete(ids.slice(MOST_EARLIER))
  })
}

/** Whether there is such a database: asking for what it holds makes none. */
async function isThere(): Promise<boolean> {
  return (await place.databases()).some(({ name }) => name === SIDE_DATABASE_NAME)
}

/** The earlier states, newest first. */
export async function earlierStates(): Promise<EarlierState[]> {
  if (!(await isThere())) return []
  return side.earlier.orderBy('at').reverse().toArray()
}

/** Keeps rows aside that nobody could read. */
export async function keepUnread(rows: readonly Aside[]): Promise<void> {
  if (rows.length > 0) await side.aside.bulkPut([...rows])
}

/** The rows kept aside, oldest first. */
export async function unreadRows(): Promise<Aside[]> {
  return (await isThere()) ? side.aside.orderBy('at').toArray() : []
}

/** Discards the rows kept aside. */
export async function discardUnread(): Promise<void> {
  if (await isThere()) await side.aside.clear()
}

const BACKUP_FOLDER = 'backup-folder'

/** Keeps the folder for backups, in the place of any other. The browser keeps a handle as long as a row, not its permission. */
export async function keepFolderHandle(handle: unknown): Promise<void> {
  await side.handles.put({ id: BACKUP_FOLDER, handle })
}

/** The folder for backups. */
export async function folderHandle(): Promise<unknown> {
  if (!(await isThere())) return undefined
  return (await side.handles.get(BACKUP_FOLDER))?.handle
}

/** Forgets the folder for backups. */
export async function forgetFolderHandle(): Promise<void> {
  if (await isThere()) await side.handles.delete(BACKUP_FOLDER)
}
