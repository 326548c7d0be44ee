import type { Change } from './format'

/** Rows by table and key, each as its JSON text, which says whether two of them are equal. */
export type Contents = Map<string, Map<string, string>>

/** How many rows of each table. */
export type Counts = Record<string, number>

/** Applies changes to some contents, in place. */
export function applyChanges(contents: Contents, changes: readonly Change[]): void {
  for (const { table, key, row } of changes) {
    if (row === undefined) contents.get(table)?.delete(key)
    else rowsOf(contents, table).set(key, JSON.stringify(row))
  }
}

function rowsOf(contents: Contents, table: string): Map<string, string> {
  const known = contents.get(table)
  if (known) return known
  const rows = new Map<string, string>()
  contents.set(table, rows)
  return rows
}

/** Contents as changes that make them from nothing, in pieces of about so many characters, to be encoded as blocks. */
export function* asChanges(contents: Contents, pieceSize: number): Generator<Change[]> {
  let piece: Change[] = []
  let size = 0
  for (const [table, rows] of contents) {
    for (const [key, text] of rows) {
      piece.push({ seq: 0, table, key, row: JSON.parse(text) })
      size += text.length
      if (size < pieceSize) continue
      yield piece
      piece = []
      size = 0
    }
  }
  if (piece.length > 0) yield piece
}

/** How many rows each table of some contents has; tables without any are left out. */
export function countsOf(contents: Contents): Counts {
  return Object.fromEntries([...contents].flatMap(([table, { size }]) => (size > 0 ? [[table, size]] : [])))
}

/** One row that two contents do not have in common. `database` and `journal` are its JSON texts, undefined where it is missing. */
export type DifferentRow = {
  table: string
  key: string
  database: string | undefined
  journal: string | undefined
}

/** The rows in which the database and the journal differ; none where they are equal. */
export function differences(database: Contents, journal: Contents): DifferentRow[] {
  const found: DifferentRow[] = []
  for (const table of new Set([...database.keys(), ...journal.keys()])) {
    const here = database.get(table) ?? new Map<string, string>()
    const there = journal.get(table) ?? new Map<string, string>()
    for (const [key, text] of here) {
      const other = there.get(key)
      if (other !== text) found.push({ table, key, database: text, journal: other })
    }
    for (const [key, text] of there) {
      if (!here.has(key)) found.push({ table, key, database: undefined, journal: text })
    }
  }
  return found
}
