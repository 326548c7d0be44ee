import { check, type Issue } from '@/lib/parse/issues'
import type { JsonNote, JsonProblem } from '@/lib/parse/json'
import { type Share, shareSchema } from './share'

/** One thing wrong in one row: `row` as its program counts (CSV: the header is 1; JSON: the first share is 1), `field` a column or path. */
type RowProblem = { row: number; field: string; problem: Issue }

/** Why a file is not read at all. */
export type FileProblem =
  | JsonProblem
  /** JSON, but no log of Herald's. */
  | { kind: 'not-a-log' }
  /** Written by a newer Herald. */
  | { kind: 'newer-format'; version: number }
  | { kind: 'missing-columns'; columns: string[] }

/** A log read from a file. Rows with problems are not among `shares`; good rows always are, unless the file is `refused`. */
export type ReadLog = { shares: Share[]; problems: RowProblem[]; notes: JsonNote[]; refused?: FileProblem }

export type RowCollector = {
  take(row: number, value: unknown): void
  fault(row: number, problem: Issue): void
  done(notes?: JsonNote[]): ReadLog
}

/** A log that could not be read. */
export function refused(problem: FileProblem): ReadLog {
  return { shares: [], problems: [], notes: [], refused: problem }
}

/** Gathers rows one by one: checks each, and refuses a second one of an id. `fieldOf` names a path as the file does. */
export function rowCollector(fieldOf: (path: string) => string = (path) => path): RowCollector {
  const shares: Share[] = []
  const problems: RowProblem[] = []
  const ids = new Set<string>()
  const fault = (row: number, problem: Issue) => {
    problems.push({ row, field: fieldOf(problem.path), problem })
  }
  return {
    fault,
    take: (row, value) => {
      const checked = check(shareSchema, value)
      if (!checked.ok) {
        for (const issue of checked.issues) fault(row, issue)
      } else if (ids.has(checked.value.id)) {
        fault(row, { path: 'id', kind: 'against-rule', rule: 'id-once' })
      } else {
        ids.add(checked.value.id)
        shares.push(checked.value)
      }
    },
    done: (notes = []) => ({ shares, problems, notes }),
  }
}
