import { answer, readInPieces } from './pieces'
import { place } from './place'

/** A database as it lies on the disk: its version and every row of every table, whatever they hold. */
export type RawDatabase = { version: number; tables: Record<string, unknown[]> }

/** Dexie stores version n as the native version 10 n. */
const NATIVE_STEP = 10

/**
 * Reads a database without Dexie and without upgrading it: an older one, a newer one, and one whose upgrade fails.
 * Undefined where there is none. Rejects with the browser's own error where it cannot be opened or read.
 */
export async function readRaw(
  name: string,
  leaveOut: readonly string[] = [],
): Promise<RawDatabase | undefined> {
  const known = await place.databases()
  if (!known.some((one) => one.name === name)) return undefined
  const database = await answer(place.open(name))
  database.onversionchange = () => database.close()
  try {
    const names = [...database.objectStoreNames].filter((one) => !leaveOut.includes(one))
    const tables: Record<string, unknown[]> = {}
    if (names.length > 0) {
      // One transaction, so that all tables are of one moment.
      const transaction = database.transaction(names)
      const read = names.map(async (one) => {
        tables[one] = await answer(transaction.objectStore(one).getAll())
      })
      await Promise.all(read)
    }
    return { version: Math.floor(database.version / NATIVE_STEP), tables }
  } finally {
    database.close()
  }
}

/** Rows asked for at a time where some of them cannot be read: those before the first such are saved. */
const PIECE = 100

/**
 * Reads some tables as far as the browser gives their rows: `whole` is false where it does not give all of them.
 * Each table has its own connection, for Chromium closes one on which something could not be read. Rejects where
 * the database cannot be opened.
 */
export async function readWhatCanBeRead(
  name: string,
  tables: readonly string[],
  take: (table: string, rows: { key: string; row: unknown }[]) => void,
): Promise<{ whole: boolean }> {
  let whole = true
  for (const table of tables) {
    const database = await answer(place.open(name))
    database.onversionchange = () => database.close()
    try {
      await readInPieces(
        () => database.transaction(table).objectStore(table),
        PIECE,
        (rows) => take(table, rows),
      )
    } catch {
      whole = false
    } finally {
      database.close()
    }
  }
  return { whole }
}

/** Deletes every database of Herald's origin, and gives the names of those that the browser did not delete. */
export async function deleteAllDatabases(): Promise<string[]> {
  const names = async () => (await place.databases()).flatMap(({ name }) => name ?? [])
  await Promise.all((await names()).map((name) => answer(place.deleteDatabase(name))))
  return names()
}
