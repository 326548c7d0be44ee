import { Dexie, type Table } from 'dexie'
import { openKeepingOld } from './keep-before-upgrade'
import { moveToOwnPlace, place, saysUnreadable } from './place'
import { readRaw } from './raw'
import { rememberRemovals } from './removals'
import { lookAtOpened, secondCopy } from './second-copy'

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
 * merge does not bring them back; and changes on their way to the second copy.
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
  outbox: '++seq',
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
    if (version === undefined) return place.open(name)
    if (version >= (DATABASE_VERSION + 1) * NATIVE_STEP) {
      const newer = Math.floor(version / NATIVE_STEP)
      change({ kind: 'newer', version: newer })
      throw new NewerDatabaseError(`The database has version ${newer}`)
    }
    return openKeepingOld(name, version, keepOldState)
  },
  deleteDatabase: place.deleteDatabase,
  databases: place.databases,
  cmp: place.cmp,
}

/** The state before an upgrade goes to the side database, which is loaded only then: upgrades are rare. */
async function keepOldState(): Promise<void> {
  const [{ keepEarlier }, state] = await Promise.all([import('./side'), readRaw(DATABASE_NAME)])
  const at = Date.now()
  if (state) await keepEarlier({ ...state, id: `upgrade-${at}`, at, why: 'upgrade' })
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
withTables(db)

/** Declares each version's tables, which only names what it changes. */
function withTables(database: Dexie): Dexie {
  database.version(1).stores(VERSION_1)
  database.version(DATABASE_VERSION).stores(VERSION_2)
  return database
}

/** Another database with the same tables, to try there what must not go wrong here. */
export function likeDatabase(name: string): Dexie {
  return withTables(new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: place }))
}

db.on(
  'ready',
  async () => {
    const database = db.backendDB()
    const version = Math.floor(database.version / NATIVE_STEP)
    if (version > DATABASE_VERSION) return change({ kind: 'newer', version })
    await lookAtOpened(database)
    change({ kind: 'open' })
  },
  true,
)

// Below Dexie's own layers, which lose sight of their transaction where anything is awaited above them.
db.use({ stack: 'dbcore', name: 'remember-removals', level: 0, create: rememberRemovals(Date.now) })
db.use(secondCopy)

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

/**
 * Puts a new and empty database in the place of one that cannot be read, and opens it: where the browser does not
 * even delete the old one, in a place of Herald's own. Rejects where neither is possible.
 */
export async function replaceDatabase(): Promise<DatabaseState> {
  try {
    await eraseDatabase()
  } catch (error) {
    if (!saysUnreadable(error)) throw error
    await moveToOwnPlace()
  }
  return openDatabase()
}

/** Deletes the database with all its rows; other pages that have it open let go of it first. */
export async function eraseDatabase(): Promise<void> {
  await db.delete({ disableAutoOpen: false })
}
