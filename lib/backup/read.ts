import { check, type Issue } from '@/lib/parse/issues'
import { type JsonNote, type JsonProblem, readJson } from '@/lib/parse/json'
import { z } from '@/lib/parse/zod'
import { BACKUP_FORMAT, type Origin, sumOf } from './file'
import { gunzip, isGzip } from './gzip'
import { type Contents, contents, keyOf, MY_TABLES, type MyTable, type Row, tableOf } from './tables'

/** A backup has at most so many bytes unpacked, and nests at most so deep (structured clone breaks far beyond). */
export const LIMITS = { bytes: 300_000_000, depth: 64 }

/** Why a file is not read at all. */
export type BackupProblem =
  | JsonProblem
  /** Packed, and the packing is broken. */
  | { kind: 'gzip-damaged' }
  /** JSON, but no backup of Herald's. */
  | { kind: 'not-a-backup' }
  /** Written by a newer Herald in a form that this one does not know. */
  | { kind: 'newer-format'; version: number }

/** A row that is not what its table needs: `place` counts from 1; `row` is what the file holds. */
export type BadRow = { table: string; place: number; row: unknown; issues: Issue[] }

/** A backup as read: its good rows, the bad ones, and the tables that are not as they were written. */
export type Backup = {
  origin: Origin
  contents: Contents
  settings: unknown
  bad: BadRow[]
  /** Tables that are not as they were written, by their sums, or of which there is no sum to tell. */
  altered: string[]
  notes: JsonNote[]
}

export type ReadBackup = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem }

const sumSchema = z.object({ rows: z.int(), sha256: z.string() })

const envelope = z.looseObject({
  format: z.literal(BACKUP_FORMAT.format),
  version: z.int(),
  tables: z.record(z.string(), z.unknown()),
})

/** What a file tells of itself; what is not as it should be counts for nothing. */
const head = z.object({
  writtenAt: z.catch(z.string(), ''),
  writtenBy: z.catch(z.string(), ''),
  machine: z.catch(z.string(), ''),
  database: z.catch(z.int(), 0),
  settings: z.catch(z.unknown(), undefined),
  sums: z.catch(z.record(z.string(), z.unknown()), {}),
})

/**
 * Reads a backup file, packed or not; nothing in it is trusted. A file that is no backup is refused. Rows that are
 * not what their table needs are told in `bad`, and so is a second row of one key; all good ones are in `contents`.
 */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<ReadBackup> {
  const unpacked = isGzip(bytes) ? await gunzip(bytes, LIMITS.bytes) : { ok: true as const, bytes }
  if (!unpacked.ok) {
    return unpacked.why === 'damaged'
      ? refused({ kind: 'gzip-damaged' })
      : refused({ kind: 'file-too-large', limit: LIMITS.bytes })
  }
  const json = readJson(unpacked.bytes, LIMITS)
  if (!json.ok) return refused(json.problem)
  const file = envelope.safeParse(json.value)
  if (!file.success) return refused({ kind: 'not-a-backup' })
  const { version, tables } = file.data
  if (version > BACKUP_FORMAT.version) return refused({ kind: 'newer-format', version })
  const { settings, sums, writtenAt, ...told } = head.parse(file.data)
  const bad: BadRow[] = []
  const written = Date.parse(writtenAt)
  const names = [...new Set([...Object.keys(tables), ...Object.keys(sums)])]
  return {
    ok: true,
    backup: {
      origin: { ...told, writtenAt: Number.isFinite(written) ? written : 0 },
      contents: contents((name) => goodRows(name, Object.hasOwn(tables, name) ? tables[name] : [], bad)),
      settings,
      bad: [...bad, ...unknownTables(tables)],
      altered: names.filter((name) => !isAsWritten(own(tables, name), own(sums, name))),
      notes: json.notes,
    },
  }
}

function refused(problem: BackupProblem): ReadBackup {
  return { ok: false, problem }
}

function own(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Whether a table has the sum that was written; without a whole sum nobody knows, and that is told too. */
function isAsWritten(rows: unknown, told: unknown): boolean {
  const sum = sumSchema.safeParse(told)
  if (!sum.success || !Array.isArray(rows)) return false
  const now = sumOf(rows)
  return now.rows === sum.data.rows && now.sha256 === sum.data.sha256
}

/** The rows of a table that are what they should be; the others go to `bad`. */
export function goodRows(name: MyTable, rows: unknown, bad: BadRow[]): Row[] {
  if (!Array.isArray(rows)) {
    bad.push({
      table: name,
      place: 0,
      row: rows,
      issues: [{ path: '', kind: 'wrong-type', expected: ['list'] }],
    })
    return []
  }
  const good: Row[] = []
  const keys = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const checked = check(tableOf(name).schema, row)
    const issues = checked.ok ? twice(name, checked.value, keys) : checked.issues
    if (checked.ok && issues.length === 0) good.push(checked.value)
    else bad.push({ table: name, place: at + 1, row, issues })
  }
  return good
}

function twice(name: MyTable, row: Row, keys: Set<string>): Issue[] {
  const key = keyOf(name, row)
  if (keys.has(key)) return [{ path: tableOf(name).key, kind: 'against-rule', rule: 'id-once' }]
  keys.add(key)
  return []
}

/** Rows of tables that this Herald does not know: a newer one may have written them. */
function unknownTables(tables: Record<string, unknown>): BadRow[] {
  return Object.entries(tables)
    .filter(([name]) => !MY_TABLES.some((known) => known === name))
    .map(([name, row]) => ({
      table: name,
      place: 0,
      row,
      issues: [{ path: '', kind: 'unknown-field' as const, key: name }],
    }))
}
