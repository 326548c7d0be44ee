import type { Issue } from '@/lib/parse/issues'
import { readJson } from '@/lib/parse/json'
import { z } from '@/lib/parse/zod'
import { COLUMNS, type Column } from './columns'
import { type ReadLog, type RowCollector, refused, rowCollector } from './read-log'
import { plainCell, safeCell } from './safe-cell'
import type { Share } from './share'

/** What a JSON log says it is, and the version that this Herald writes and reads. */
const LOG_FORMAT = { format: 'herald-log', version: 1 } as const

/** A log has at most so many bytes, and nests at most so deep (structured clone breaks far beyond). */
const JSON_LIMITS = { bytes: 200_000_000, depth: 64 }

const BOM = '\uFEFF'

/**
 * The log as CSV (RFC 4180, UTF-8 with a byte order mark so that Excel reads it, every cell quoted), the
 * columns of columns.ts. No cell can be a formula (safe-cell.ts). `sharesFromCsv` gives the same shares
 * back; fields that this Herald does not know are in the JSON only.
 */
export async function sharesToCsv(shares: readonly Share[]): Promise<string> {
  const { unparse } = await papaparse()
  const rows = shares.map((share) => COLUMNS.map((column) => safeCell(column.write(share))))
  return BOM + unparse([COLUMNS.map(({ name }) => name), ...rows], { newline: '\r\n', quotes: true })
}

/**
 * Reads what `sharesToCsv` wrote, also after a spreadsheet saved it anew: in any order of columns, with
 * more columns, `;` or tab between them, other line ends. Rows that are no shares are told as problems.
 */
export async function sharesFromCsv(text: string): Promise<ReadLog> {
  const { parse } = await papaparse()
  const content = text.startsWith(BOM) ? text.slice(1) : text
  const newline = newlineOf(content)
  const delimiter = delimiterOf(content.split(newline, 1)[0] ?? '')
  const { data, errors } = parse<string[]>(content, { delimiter, newline })
  const [header = [], ...rows] = data
  const columns = header.map((name) => COLUMNS.find((column) => column.name === nameOf(name)))
  const missing = COLUMNS.filter((column) => column.required && !columns.includes(column))
  if (missing.length > 0)
    return refused({ kind: 'missing-columns', columns: missing.map(({ name }) => name) })
  const broken = new Set(errors.map(({ row }) => row))
  const collector = rowCollector(columnNameOf)
  for (const [at, cells] of rows.entries()) {
    const row = at + 2
    if (cells.every((cell) => cell === '')) continue
    if (broken.has(at + 1)) collector.fault(row, { path: '', kind: 'wrong-format', expected: ['csv-row'] })
    else takeCells(collector, row, cells, columns)
  }
  return collector.done()
}

/** The log as JSON: `{format: "herald-log", version: 1, exportedAt, shares}`, every field of every share. `now` is Unix ms. */
export function sharesToJson(shares: readonly Share[], now: number): string {
  return JSON.stringify({ ...LOG_FORMAT, exportedAt: new Date(now).toISOString(), shares }, null, 2)
}

const envelope = z.looseObject({
  format: z.literal(LOG_FORMAT.format),
  version: z.int(),
  shares: z.array(z.unknown()),
})

/** Reads what `sharesToJson` wrote. Rows that are no shares are told as problems; fields nobody knows stay with theirs. */
export function sharesFromJson(text: string): ReadLog {
  const json = readJson(text, JSON_LIMITS)
  if (!json.ok) return refused(json.problem)
  const file = envelope.safeParse(json.value)
  if (!file.success) return refused({ kind: 'not-a-log' })
  const { version, shares } = file.data
  if (version > LOG_FORMAT.version) return refused({ kind: 'newer-format', version })
  const collector = rowCollector()
  for (const [at, row] of shares.entries()) collector.take(at + 1, row)
  return collector.done(json.notes)
}

/** Loaded when first needed: most sessions export nothing. */
async function papaparse() {
  return (await import('papaparse')).default
}

function takeCells(
  collector: RowCollector,
  row: number,
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): void {
  const share: Record<string, unknown> = { text: '', hashtags: [] }
  const faults: Issue[] = []
  if (cells.length > columns.length) {
    faults.push({ path: '', kind: 'too-long', limit: columns.length, unit: 'entries' })
  }
  for (const [at, column] of columns.entries()) {
    const cell = plainCell(cells[at] ?? '')
    if (column === undefined || cell === '') continue
    share[column.field] = column.read(cell)
    if (share[column.field] === undefined) {
      faults.push({ path: column.field, kind: 'wrong-format', expected: [column.format] })
    }
  }
  for (const fault of faults) collector.fault(row, fault)
  if (faults.length === 0) collector.take(row, share)
}

/** What stands between the columns: the one that parts the header into the most names we know. */
function delimiterOf(header: string): string {
  const known = (delimiter: string) =>
    header
      .split(delimiter)
      .filter((name) => COLUMNS.some((column) => column.name === nameOf(name.replaceAll('"', '')))).length
  return [',', ';', '\t'].reduce((best, next) => (known(next) > known(best) ? next : best))
}

function nameOf(header: string): string {
  return header.trim().toLowerCase()
}

function columnNameOf(path: string): string {
  const field = path.replace(/\[.*$/, '')
  return COLUMNS.find((column) => column.field === field)?.name ?? path
}

/** What ends the rows: column names hold no line ends, so it is the first one in the file. */
function newlineOf(text: string): '\r\n' | '\r' | '\n' {
  const at = text.search(/[\r\n]/)
  if (text[at] !== '\r') return '\n'
  return text[at + 1] === '\n' ? '\r\n' : '\r'
}
