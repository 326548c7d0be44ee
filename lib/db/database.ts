import { Dexie, type Table } from 'dexie'

export const DATABASE_NAME = 'herald'

/** Raised with every change of tables or indexes; each version lists only what changes. */
export const DATABASE_VERSION = 2

/** The tables of version 1: the primary key, then only such indexes as some store asks by. */
const VERSION_1 = {
  hubs: 'id',
  items: 'key, hubId, publishedOn',
  marks: 'key',
  drafts: 'id, updatedAt',
  shares: 'id, publishedAt, urn',
  proposals: 'id',
} as const

/**
 * What version 2 adds: the ambassador's own days; what is known of the profile, how it and the connections stood
 * by day, and in which month these were made; snippets; versions of drafts; which rows were removed, so that a
 * merge does not bring them back.
 */
const VERSION_2 = {
  days: 'id',
  facts: 'id',
  scores: 'day',
  connections: 'day',
  connectedIn: 'month',
  snippets: 'id',
  versions: 'id, draftId',
  removed: 'key',
} as const

export type TableName = keyof typeof VERSION_1 | keyof typeof VERSION_2

/**
 * `opening`: not tried yet. `open`: read and write.
 * `newer`: a newer Herald has raised the database to `version`, so this older code may read but not write.
 * `failed`: the browser refused to open it; `reason` is the browser's own name for the error.
 */
export type DatabaseState =
  | { kind: 'opening' }
  | { kind: 'open' }
  | { kind: 'newer'; version: number }
  | { kind: 'failed'; reason: string }

/** Thrown by every write while the database is newer than this code. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError'
}

let state: DatabaseState = { kind: 'opening' }
const listeners = new Set<() => void>()

function change(next: DatabaseState): void {
  state = next
  for (const listener of listeners) listener()
}

/** Dexie stores version n as the native version 10 n, and raises that by one where it adds a missing part. */
const NATIVE_STEP = 10

/**
 * Dexie 4.4 opens a newer database with older code; where that database has dropped a table or an
 * index, it would even put it back, by raising the native version. That alone is refused here.
 */
const carefulIndexedDB: IDBFactory = {
  open(name, version) {
    if (version === undefined) return indexedDB.open(name)
    if (version >= (DATABASE_VERSION + 1) * NATIVE_STEP) {
      const newer = Math.floor(version / NATIVE_STEP)
      change({ kind: 'newer', version: newer })
      throw new NewerDatabaseError(`The database has version ${newer}`)
    }
    return indexedDB.open(name, version)
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
}

/**
 * The one database. Every write waits until the disk has it (`strict`): the log of shares must
 * survive a power cut, Dexie sets durability for a whole database, and importing a hub of 10,000
 * items costs one transaction, hence one such wait.
 */
export const db = new Dexie(DATABASE_NAME, {
  chromeTransactionDurability: 'strict',
  indexedDB: carefulIndexedDB,
})
db.version(1).stores(VERSION_1)
db.version(DATABASE_VERSION).stores(VERSION_2)

db.on(
  'ready',
  () => {
    const version = Math.floor(db.backendDB().version / NATIVE_STEP)
    change(version > DATABASE_VERSION ? { kind: 'newer', version } : { kind: 'open' })
  },
  true,
)

db.use({
  stack: 'dbcore',
  name: 'no-writes-to-a-newer-database',
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      if (mode === 'readwrite' && state.kind === 'newer') {
        throw new NewerDatabaseError(`The database has version ${state.version}`)
      }
      return core.transaction(tables, mode, options)
    },
  }),
})

db.on('versionchange', ({ newVersion }) => {
  const upgrading = newVersion !== null && newVersion > 0
  // A newer Herald waits to upgrade, or some page to erase: let go at once. An upgraded database must not be opened again.
  db.close({ disableAutoOpen: upgrading })
  if (upgrading) change({ kind: 'newer', version: Math.floor(newVersion / NATIVE_STEP) })
  return false
})

/** Opens the database and tells how that went; never throws. Reads and writes open it by themselves too. */
export async function openDatabase(): Promise<DatabaseState> {
  try {
    await db.open()
  } catch (error) {
    if (state.kind !== 'newer')
      change({ kind: 'failed', reason: error instanceof Error ? error.name : 'Unknown' })
  }
  return state
}

/** How the database stands now; the same object until it changes. */
export function databaseState(): DatabaseState {
  return state
}

/** Calls `listener` after every change of `databaseState()`; returns the way to stop. */
export function onDatabaseState(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A table by name; the calling store says what its rows are. */
export function table<Row, Key = string>(name: TableName): Table<Row, Key> {
  return db.table<Row, Key>(name)
}

/** Deletes the database with all its rows; other pages that have it open let go of it first. */
export async function eraseDatabase(): Promise<void> {
  await db.delete({ disableAutoOpen: false })
}
