import Papa from 'papaparse'
import { fold } from '@/lib/parse/fold'
import { type ArchivePart, HEADERS } from './parts'

/** How a file's text is made up: its dialect, how many rows stand before the first of data, and its columns. */
export type Layout = Dialect & {
  before: number
  /** For each column of the file its English name; undefined for one that Herald does not know. */
  columns: (string | undefined)[]
}

type Dialect = { delimiter: string; escapeChar: string }

/** LinkedIn writes the first; a spreadsheet may save the others. Some files escape a quote by `\` (2026-07). */
const DIALECTS: readonly Dialect[] = [',', ';', '\t'].flatMap((delimiter) =>
  ['"', '\\'].map((escapeChar) => ({ delimiter, escapeChar })),
)

/** LinkedIn puts up to three lines of notes before the header (2026-07); more is some other file. */
const MOST_BEFORE = 20

export function csvParser({ delimiter, escapeChar }: Dialect): Papa.Parser {
  return new Papa.Parser({ delimiter, newline: '\n', escapeChar })
}

/** What papaparse's `Parser.parse` gives, which its types leave open. `cursor`: where the rows given end. */
export type Parsed = { data: string[][]; errors: { code: string }[]; meta: { cursor: number } }

/**
 * Finds the header of a part in the beginning of its text, and with it the dialect. Columns are known by
 * their English names, in any order and case, some missing, others added. Archives in other languages name
 * them otherwise: those are taken by position, where their number is exactly LinkedIn's and the rows agree.
 * `whole`: the text ends here. Undefined where nothing fits: this is not that part.
 */
export function layoutOf(text: string, part: ArchivePart, whole: boolean): Layout | undefined {
  let best: { layout: Layout; score: number } | undefined
  for (const dialect of DIALECTS) {
    if (dialect.escapeChar === '\\' && !text.includes('\\"')) continue
    const { data }: Parsed = csvParser(dialect).parse(text, 0, !whole)
    const header = headerIn(data, HEADERS[part])
    if (!header) continue
    const rows = data.slice(header.before).filter((row) => row.length > 1 || row[0] !== '')
    const misfits = rows.filter((row) => row.length !== header.columns.length).length / (rows.length || 1)
    if (!header.named && misfits > 0.1) continue
    const score = (header.named ? 10 : 0) + header.columns.filter(Boolean).length - misfits
    if (!best || score > best.score) {
      best = { layout: { ...dialect, before: header.before, columns: header.columns }, score }
    }
  }
  return best?.layout
}

type Header = Pick<Layout, 'before' | 'columns'> & { named: boolean }

function headerIn(rows: readonly string[][], names: readonly string[]): Header | undefined {
  const known = new Map(names.map((name) => [keyOf(name), name]))
  const enough = Math.min(2, names.length)
  const first = rows.slice(0, MOST_BEFORE)
  for (const [at, row] of first.entries()) {
    const columns = row.map((cell) => known.get(keyOf(cell)))
    // A file may repeat a name: the first column of it counts.
    const unique = columns.map((name, index) => (columns.indexOf(name) === index ? name : undefined))
    if (unique.filter(Boolean).length >= enough) return { before: at + 1, columns: unique, named: true }
  }
  const at = first.findIndex((row) => row.length === names.length && row.every(mayBeName))
  return at < 0 ? undefined : { before: at + 1, columns: [...names], named: false }
}

/** The name of a column is short words: no address, no sentence of the notes. */
function mayBeName(cell: string): boolean {
  return /^\p{L}[^:@\n]{0,49}$/u.test(cell.trim())
}

function keyOf(name: string): string {
  return fold(name.replace(/^\uFEFF+/, '').slice(0, 100))
    .replace(/[\s_]+/g, ' ')
    .trim()
}
