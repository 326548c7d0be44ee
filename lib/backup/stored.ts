import { readLocal, writeLocal } from '@/lib/browser/storage'
import { DATABASE_NAME, DATABASE_VERSION, db, likeDatabase, table } from '@/lib/db/database'
import { type RawDatabase, readRaw } from '@/lib/db/raw'
import { type Aside, type EarlierState, keepEarlier, keepUnread } from '@/lib/db/side'
import { backupFile, backupText, sumOf } from './file'
import { gzip } from './gzip'
import { merge } from './merge'
import { type Outcome, outcome, restored, tableChange } from './plan'
import { type BadRow, goodRows } from './read'
import { type Contents, contents, keyOf, MY_TABLES, type MyTable, NOT_MINE, type Row } from './tables'

const SETTINGS = 'settings'

/** Where a restore is tried before it takes over. */
const FRESH_NAME = 'herald-restore'

/** What the world gives: the time in Unix ms, Herald's version, this machine's id, and new ids. */
export type World = { now: number; version: string; machine: string; newId: () => string }

/** Thrown where what was written does not come back as it was; nothing was changed then. */
class NotAsWrittenError extends Error {
  override name = 'NotAsWrittenError'
}

/**
 * A backup of everything as it lies on the disk, packed: also of a database that is newer, or that cannot be
 * upgraded, and with the rows that nobody can read. Rejects where the browser cannot read it.
 */
export async function backupNow(world: World): Promise<Uint8Array<ArrayBuffer>> {
  return gzip((await backupFileNow(world)).text)
}

/** The text of such a backup, and a digest of what it holds. Rejects as `backupNow` does. */
export async function backupFileNow({
  now,
  version,
  machine,
}: World): Promise<{ text: string; digest: string }> {
  const [raw, settings] = await Promise.all([rawTables(), storedSettings()])
  return backupFile(
    { tables: raw.tables, settings: settings ?? null },
    { writtenAt: now, writtenBy: version, machine, database: raw.version },
  )
}

/** The settings as kept; undefined where none were. */
export async function storedSettings(): Promise<unknown> {
  return (await readLocal([SETTINGS]))[SETTINGS]
}

/** A backup of an earlier state that was kept at the side, packed. */
export function backupOf(state: EarlierState, { version, machine }: World): Promise<Uint8Array<ArrayBuffer>> {
  const origin = { writtenAt: state.at, writtenBy: version, machine, database: state.version }
  const mine = Object.entries(state.tables).filter(([name]) => !(name in NOT_MINE))
  return gzip(backupText({ tables: Object.fromEntries(mine), settings: state.settings ?? null }, origin))
}

async function rawTables(): Promise<RawDatabase> {
  const raw = await readRaw(DATABASE_NAME, [...Object.keys(NOT_MINE), 'outbox'])
  return raw ?? { version: DATABASE_VERSION, tables: {} }
}

/** What is stored, as far as it can be read. Within a transaction over all of the ambassador's tables, of one moment. */
export async function storedContents(): Promise<{ contents: Contents; bad: BadRow[] }> {
  const bad: BadRow[] = []
  const rows = new Map<MyTable, Row[]>()
  for (const name of MY_TABLES) rows.set(name, await table<Row>(name).toArray())
  return { contents: contents((name) => goodRows(name, rows.get(name) ?? [], bad)), bad }
}

/**
 * Merges contents into what is stored, in one transaction, and gives the state before, which `bringBack` restores.
 * Rejects with the browser's error where the disk is full; then nothing was changed.
 */
export async function mergeIntoStored(file: Contents, world: World): Promise<EarlierState> {
  const earlier = await keepState('merge', world)
  await takeOver(world.now, (before) => merge(before, file))
  return earlier
}

/** What a merge changed, and the state before it, which `bringBack` restores. */
export type Merged = Outcome & { earlier: EarlierState }

/**
 * As `mergeIntoStored`, where contents may well bring nothing: then nothing is written, and undefined is given. What
 * they remember of removals alone is taken over without a word, for there is nothing to bring back.
 */
export async function mergeNews(file: Contents, world: World): Promise<Merged | undefined> {
  const { contents: before } = await storedContents()
  const after = merge(before, file)
  const { added, changed, removed } = outcome(before, after)
  const counts = added + changed + removed > 0
  if (!counts && sumOf(before.removed).sha256 === sumOf(after.removed).sha256) return undefined
  const earlier = counts ? await keepState('merge', world) : undefined
  await takeOver(world.now, (now) => merge(now, file))
  return earlier && { added, changed, removed, earlier }
}

/**
 * Puts a file's contents and settings in the place of what is stored: first into a fresh database, where they are
 * read back and compared; then in one transaction into their place. Gives the state before.
 */
export async function restoreStored(file: Contents, settings: unknown, world: World): Promise<EarlierState> {
  await tryInFreshDatabase(file)
  const earlier = await keepState('restore', world)
  await takeOver(world.now, (before) => restored(before, file, world.now))
  if (settings !== null && settings !== undefined) await writeLocal({ [SETTINGS]: settings })
  return earlier
}

/** Puts an earlier state back, row for row and with what it remembered of removals, in one transaction. */
export async function bringBack(state: EarlierState): Promise<void> {
  const unread: BadRow[] = []
  await takeOver(state.at, () => contents((name) => goodRows(name, state.tables[name] ?? [], unread)))
  if (state.settings !== undefined && state.settings !== null)
    await writeLocal({ [SETTINGS]: state.settings })
}

async function keepState(why: 'merge' | 'restore', { now, newId }: World): Promise<EarlierState> {
  const [raw, settings] = await Promise.all([rawTables(), storedSettings()])
  const state = { ...raw, id: newId(), at: now, why, settings }
  await keepEarlier(state)
  return state
}

/**
 * Makes the ambassador's tables hold what `change` says, all or nothing, and reads it back before it counts. Rows
 * that nobody can read stay; where a readable one comes in such a row's place, that one goes to the side.
 */
async function takeOver(at: number, change: (before: Contents) => Contents): Promise<void> {
  const tables = MY_TABLES.map((name) => table<Row>(name))
  const replaced: BadRow[] = []
  await db.transaction('rw', tables, async () => {
    const { contents: before, bad } = await storedContents()
    const after = change(before)
    for (const name of MY_TABLES) {
      if (name === 'removed') continue
      const { put, drop } = tableChange(name, before[name], after[name])
      await table(name).bulkDelete(drop)
      await table(name).bulkPut(put)
      const keys = new Set(put.map((row) => keyOf(name, row)))
      replaced.push(...bad.filter((one) => one.table === name && keys.has(badKey(name, one))))
    }
    // Last, because removing rows above has been remembered as if the ambassador had done it just now.
    await table('removed').clear()
    await table('removed').bulkPut([...after.removed])
    const { contents: now } = await storedContents()
    if (!MY_TABLES.every((name) => sumOf(now[name]).sha256 === sumOf(after[name]).sha256)) {
      throw new NotAsWrittenError()
    }
  })
  await keepUnread(replaced.map((one) => asAside(one, at)))
}

function badKey(name: MyTable, { row }: BadRow): string {
  return typeof row === 'object' && row !== null ? keyOf(name, { ...row }) : ''
}

function asAside({ table: from, row, place }: BadRow, at: number): Aside {
  return { id: `${from}:${place}:${sumOf([row]).sha256}`, at, from, what: row }
}

async function tryInFreshDatabase(file: Contents): Promise<void> {
  const fresh = likeDatabase(FRESH_NAME)
  await fresh.delete({ disableAutoOpen: false })
  try {
    for (const name of MY_TABLES) {
      await fresh.table<Row>(name).bulkAdd([...file[name]])
      if (sumOf(await fresh.table<Row>(name).toArray()).sha256 !== sumOf(file[name]).sha256) {
        throw new NotAsWrittenError()
      }
    }
  } finally {
    await fresh.delete()
  }
}
