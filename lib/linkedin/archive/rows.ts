import { csvParser, type Layout, layoutOf, type Parsed } from './layout'
import { LIMITS } from './limits'
import type { ArchivePart, ArchiveRow } from './parts'

/**
 * Why a part cannot be used. `not-this-file`: nothing in it looks like LinkedIn's columns. `cut-off`: it ends
 * inside a cell. `too-large`: a cell, the rows or the bytes exceed what an archive has. `damaged`: it does not
 * unpack to what the ZIP says.
 */
export type PartProblem = 'not-this-file' | 'cut-off' | 'too-large' | 'damaged'

/** What was read of one part. `columns`: the known ones it has; `rows`: how many it gave. */
export type PartReport = { part: ArchivePart; rows: number; columns: string[]; problem?: PartProblem }

/** So much of a file decides its dialect and columns; also the least that is parsed at a time. UTF-16 units. */
const PIECE = 65_536

/**
 * Reads the rows of one part from its text, given piece by piece, and gives each to `take` at once: no row is
 * kept. Rows that are empty are no rows. `push` returns false once the rest would be for nothing.
 */
export function rowReader(part: ArchivePart, take: (row: ArchiveRow) => void) {
  let waiting = ''
  let layout: Layout | undefined
  let toSkip = 0
  let enough = PIECE
  const report: PartReport = { part, rows: 0, columns: [] }

  const fail = (problem: PartProblem): false => {
    report.problem ??= problem
    waiting = ''
    return false
  }

  const parse = (last: boolean): boolean => {
    if (!layout) {
      layout = layoutOf(waiting, part, last)
      if (!layout) return fail('not-this-file')
      toSkip = layout.before
      report.columns = layout.columns.filter((name) => name !== undefined)
    }
    const { data, errors, meta }: Parsed = csvParser(layout).parse(waiting, 0, !last)
    if (errors.some(({ code }) => code === 'MissingQuotes')) return fail('cut-off')
    waiting = last ? '' : waiting.slice(meta.cursor)
    const rows = data.slice(toSkip)
    toSkip -= data.length - rows.length
    for (const cells of rows) if (!give(cells, layout)) return fail('too-large')
    // An unfinished row is parsed again from its start: only when it has doubled, so that this stays linear.
    enough = Math.max(PIECE, 2 * waiting.length)
    return waiting.length <= LIMITS.row || fail('too-large')
  }

  const give = (cells: readonly string[], { columns }: Layout): boolean => {
    if (cells.every((cell) => cell.trim() === '')) return true
    report.rows++
    if (report.rows > LIMITS.rows || cells.some((cell) => cell.length > LIMITS.cell)) return false
    const named = columns.flatMap((name, at) => (name === undefined ? [] : [[name, cells[at] ?? '']]))
    // The names are those of this part's header: HEADERS made them.
    take({ part, cells: Object.fromEntries(named) } as ArchiveRow)
    return true
  }

  return {
    push(text: string): boolean {
      if (report.problem) return false
      waiting += text
      return waiting.length < enough || parse(false)
    },
    end(): PartReport {
      if (!report.problem) parse(true)
      return report
    },
    /** Tells of a fault that was found outside the text. */
    fail(problem: PartProblem): PartReport {
      fail(problem)
      return report
    },
  }
}
