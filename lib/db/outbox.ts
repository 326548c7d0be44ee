import { answer, readInPieces } from './pieces'

export const OUTBOX = 'outbox'

/** The tables of which a second copy is kept: all that is the ambassador's own. What hubs publish can be fetched again. */
export const COPIED_TABLES = [
  ...(['shares', 'drafts', 'versions', 'removed', 'marks', 'proposals'] as const),
  ...(['days', 'facts', 'scores', 'connections', 'connectedIn', 'snippets'] as const),
]

/**
 * Changes that are, or were, on their way to the second copy. They are written in the very transaction that makes
 * them, so that a change and the memory of it are both there or neither is; the newest stays when the copy has
 * it, as a receipt. `stamp` is like no other.
 */
export type OutboxRow = { seq: number; stamp: string; changes: CopiedChange[] }

/** One row put (`row` is there) or removed. */
export type CopiedChange = { table: string; key: string; row?: unknown }

/** Rows read at a time: a pause that nobody feels. */
const PIECE = 1_000

/** Changes as they go into the outbox, which numbers them. */
export function outboxEntry(changes: CopiedChange[]): Omit<OutboxRow, 'seq'> {
  return { stamp: crypto.randomUUID(), changes }
}

/** The outbox from one number on, oldest first. */
export function outboxFrom(database: IDBDatabase, seq: number): Promise<OutboxRow[]> {
  const store = database.transaction(OUTBOX, 'readonly').objectStore(OUTBOX)
  return answer(store.getAll(IDBKeyRange.lowerBound(seq)))
}

/**
 * Keeps of a change that the second copy has, and of all before it, no more than the receipt. Does not wait: when
 * the disk has it is no matter.
 */
export function keepReceipt(database: IDBDatabase, { seq, stamp }: OutboxRow): void {
  const transaction = database.transaction(OUTBOX, 'readwrite', { durability: 'relaxed' })
  const outbox = transaction.objectStore(OUTBOX)
  outbox.delete(IDBKeyRange.upperBound(seq, true))
  outbox.put({ seq, stamp, changes: [] })
  transaction.commit()
}

/** Whether any of the copied tables has a row. */
export async function hasCopiedRows(database: IDBDatabase): Promise<boolean> {
  const transaction = database.transaction(COPIED_TABLES, 'readonly')
  const counts = await Promise.all(
    COPIED_TABLES.map((table) => answer(transaction.objectStore(table).getKey(IDBKeyRange.lowerBound('')))),
  )
  return counts.some((key) => key !== undefined)
}

/** All rows of the copied tables and the outbox as they were at one moment, some at a time. */
export async function readCopied(
  database: IDBDatabase,
  take: (table: string, rows: { key: string; row: unknown }[]) => void,
): Promise<OutboxRow[]> {
  const transaction = database.transaction([...COPIED_TABLES, OUTBOX], 'readonly')
  for (const table of COPIED_TABLES) {
    const store = transaction.objectStore(table)
    await readInPieces(
      () => store,
      PIECE,
      (rows) => take(table, rows),
    )
  }
  return answer(transaction.objectStore(OUTBOX).getAll())
}

/**
 * Writes rows over the database's without telling the second copy, which has them, and begins a new outbox with
 * one receipt. All of it or nothing; rejects where the disk is full. Pages do not notice and must start afresh.
 */
export async function writeCopied(
  database: IDBDatabase,
  changes: readonly CopiedChange[],
): Promise<OutboxRow> {
  const transaction = database.transaction([...COPIED_TABLES, OUTBOX], 'readwrite', { durability: 'strict' })
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
  })
  for (const { table, key, row } of changes) {
    if (row === undefined) transaction.objectStore(table).delete(key)
    else transaction.objectStore(table).put(row)
  }
  const outbox = transaction.objectStore(OUTBOX)
  outbox.clear()
  const receipt = outboxEntry([])
  const adding = outbox.add(receipt)
  await done
  return { ...receipt, seq: Number(adding.result) }
}
