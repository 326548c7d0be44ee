import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie'
import { COPIED_TABLES, type CopiedChange, OUTBOX, outboxEntry } from './outbox'

/** Who keeps the second copy in this page. */
export type Keeper = {
  /** Looks whether the two copies belong together; nothing is read or written before that. Must not reject. */
  opened: (database: IDBDatabase) => Promise<void>
  /** Brings the second copy up to date; a command is not acknowledged before that. Must not reject. */
  committed: () => Promise<void>
}

/** Thrown by writes while the database is not to be trusted: a row written now could be lost in restoring it. */
class MistrustedDatabaseError extends Error {
  override name = 'MistrustedDatabaseError'
}

const COPIED: ReadonlySet<string> = new Set(COPIED_TABLES)

let keeper: Keeper | undefined
let writable = true

/** Names the keeper of the second copy; without one, changes wait in the outbox for the next page that has one. */
export function keepSecondCopy(one: Keeper | undefined): void {
  keeper = one
}

/** Stops and starts writing to the copied tables in this page. */
export function allowWrites(allowed: boolean): void {
  writable = allowed
}

/** Lets the keeper look at a database that was just opened. */
export async function lookAtOpened(database: IDBDatabase): Promise<void> {
  await keeper?.opened(database)
}

/**
 * Sees every write to the copied tables, by whichever store and in whatever form: none can forget the second copy.
 * It stands below all other layers, so that what those write of their own (removals remembered) is copied, too.
 */
export const secondCopy: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'second-copy',
  level: -10,
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      if (mode !== 'readwrite' || !tables.some((table) => COPIED.has(table))) {
        return core.transaction(tables, mode, options)
      }
      if (!writable) throw new MistrustedDatabaseError('The database waits to be restored')
      return acknowledgedLate(core.transaction([...tables, OUTBOX], mode, options))
    },
    table: (name) => {
      const table = core.table(name)
      if (!COPIED.has(name)) return table
      // Asked for late: a database that is about to be upgraded has no outbox yet.
      return { ...table, mutate: (request) => mutateBoth(table, core.table(OUTBOX), request) }
    },
  }),
}

/** Dexie learns of a commit by `oncomplete`: here it learns of it when the second copy is written, too. */
function acknowledgedLate(transaction: DBCoreTransaction): DBCoreTransaction {
  if (!(transaction instanceof IDBTransaction)) return transaction
  Object.defineProperty(transaction, 'oncomplete', {
    configurable: true,
    set: (told: (event: Event) => void) => {
      transaction.addEventListener('complete', (event) => {
        if (keeper) void keeper.committed().finally(() => told.call(transaction, event))
        else told.call(transaction, event)
      })
    },
  })
  return transaction
}

// Chains of `then`, not `await`: Dexie's promises keep the transaction, native ones may let go of it.
function mutateBoth(
  table: DBCoreTable,
  outbox: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  const { trans } = request
  if (request.type === 'deleteRange') {
    const index = table.schema.primaryKey
    return table.query({ trans, values: false, query: { index, range: request.range } }).then(({ result }) =>
      table.mutate(request).then((response) => {
        const changes = result.map((key): CopiedChange => ({ table: table.name, key: String(key) }))
        return noted(outbox, trans, changes, response)
      }),
    )
  }
  return table
    .mutate(request)
    .then((response) => noted(outbox, trans, changesOf(table, request, response), response))
}

function changesOf(
  { name, schema }: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
  { failures }: DBCoreMutateResponse,
): CopiedChange[] {
  if (request.type === 'delete') {
    return request.keys.map((key) => ({ table: name, key: String(key) }))
  }
  const keyOf = schema.primaryKey.extractKey
  return request.values.flatMap((row, at) =>
    at in failures ? [] : [{ table: name, key: String(keyOf?.(row)), row }],
  )
}

function noted(
  outbox: DBCoreTable,
  trans: DBCoreTransaction,
  changes: CopiedChange[],
  response: DBCoreMutateResponse,
): Promise<DBCoreMutateResponse> | DBCoreMutateResponse {
  if (changes.length === 0) return response
  return outbox.mutate({ trans, type: 'add', values: [outboxEntry(changes)] }).then(() => response)
}

/**
 * Writes rows and commits without waiting for an answer, for the last moment of a page. The changes reach the
 * second copy when a page is opened again.
 */
export function putInLastMoment(database: IDBDatabase, changes: CopiedChange[]): void {
  if (!writable) return
  const tables = changes.map(({ table }) => table)
  const transaction = database.transaction([...tables, OUTBOX], 'readwrite', { durability: 'strict' })
  for (const { table, row } of changes) transaction.objectStore(table).put(row)
  transaction.objectStore(OUTBOX).add(outboxEntry(changes))
  transaction.commit()
}
