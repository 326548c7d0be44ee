import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction } from 'dexie'

/** Where removals are remembered: `{key: "<table>:<key of the row>", at: Unix ms}`. */
const REMOVED = 'removed'

/** Whose removals nobody asks for: copies of what a programme publishes, passing questions, and the memory itself. */
const FORGOTTEN = new Set(['hubs', 'items', 'proposals', 'outbox', REMOVED])

/** Fields that say when a row last changed. */
const TIMES = ['updatedAt', 'changedAt', 'seenAt', 'at']

/**
 * Remembers every removal of a row in the transaction that removes it, whichever store asks, so that a merge with
 * an older copy does not bring the row back. A removal is never older than the row's last change, even when the
 * clock was set back. `now` gives Unix ms.
 */
export function rememberRemovals(now: () => number): (core: DBCore) => DBCore {
  return (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      const joined = mode === 'readwrite' && tables.some((name) => !FORGOTTEN.has(name))
      return core.transaction(joined ? [...new Set([...tables, REMOVED])] : tables, mode, options)
    },
    table: (name) => {
      const table = core.table(name)
      if (FORGOTTEN.has(name)) return table
      return {
        ...table,
        mutate: async (request) => {
          if (request.type !== 'delete' && request.type !== 'deleteRange') return table.mutate(request)
          const removed = await aboutToGo(table, request)
          const result = await table.mutate(request)
          const values = removed.map(({ key, row }) => ({
            key: `${name}:${key}`,
            at: Math.max(now(), ...times(row)),
          }))
          if (values.length > 0) await note(core, request.trans, values)
          return result
        },
      }
    },
  })
}

type Gone = { key: string; row: unknown }

async function aboutToGo(table: DBCoreTable, request: DBCoreMutateRequest): Promise<Gone[]> {
  const { trans } = request
  const { keyPath } = table.schema.primaryKey
  if (request.type === 'delete') {
    const rows: unknown[] = await table.getMany({ trans, keys: request.keys })
    return rows.flatMap((row, at) => (row === undefined ? [] : { key: String(request.keys[at]), row }))
  }
  if (request.type !== 'deleteRange') return []
  const query = { index: table.schema.primaryKey, range: request.range }
  const { result } = await table.query({ trans, values: true, query })
  return result.map((row: unknown) => ({ key: String(field(row, String(keyPath))), row }))
}

function field(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
}

function times(row: unknown): number[] {
  return TIMES.map((name) => Number(field(row, name))).filter(Number.isFinite)
}

async function note(core: DBCore, trans: DBCoreTransaction, values: object[]): Promise<void> {
  await core.table(REMOVED).mutate({ type: 'put', trans, values })
}
