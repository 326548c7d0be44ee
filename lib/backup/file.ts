import { digestOf } from './canonical'

/**
 * What a backup file says it is, and the version that this Herald writes. The file is one JSON object, as it is or
 * packed with gzip: `format`, `version`, `writtenAt` (ISO 8601, UTC), `writtenBy` (Herald's version), `machine` (an id
 * that this browser profile gave itself), `database` (its version), `tables` (the rows of each by name, every field as
 * kept), `settings` (as kept), and `sums`: how many rows each table has, and their SHA-256.
 * README.md, "The backup file", tells it to people.
 */
export const BACKUP_FORMAT = { format: 'herald-backup', version: 1 } as const

/** Where and when a file was written. */
export type Origin = { writtenAt: number; writtenBy: string; machine: string; database: number }

/** How many rows a table has, and the SHA-256 of them. */
type Sum = { rows: number; sha256: string }

/** All rows of the ambassador's, readable or not, and the settings, as kept. */
type Everything = { tables: Record<string, readonly unknown[]>; settings: unknown }

/** The text of a backup file. `writtenAt` is Unix ms. Halves of surrogate pairs become U+FFFD: a file cannot hold them. */
export function backupText(everything: Everything, origin: Origin): string {
  return backupFile(everything, origin).text
}

/** A backup file's text, and a digest that is the same wherever and whenever the same rows and settings are backed up. */
export function backupFile(
  { tables, settings }: Everything,
  origin: Origin,
): { text: string; digest: string } {
  const whole: Everything = JSON.parse(JSON.stringify({ tables, settings }, wellFormed))
  const sums = Object.fromEntries(Object.entries(whole.tables).map(([name, rows]) => [name, sumOf(rows)]))
  const head = { ...BACKUP_FORMAT, ...origin, writtenAt: new Date(origin.writtenAt).toISOString() }
  return {
    text: JSON.stringify({ ...head, sums, settings: whole.settings, tables: whole.tables }),
    digest: digestOf([{ sums, settings: whole.settings }]),
  }
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value
}

/** A table's sum. */
export function sumOf(rows: readonly unknown[]): Sum {
  return { rows: rows.length, sha256: digestOf(rows) }
}
