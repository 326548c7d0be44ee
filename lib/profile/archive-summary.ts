import type { ArchivePart } from '@/lib/linkedin/archive/parts'
import { type ArchiveProblem, readArchive } from '@/lib/linkedin/archive/read'
import type { PartProblem } from '@/lib/linkedin/archive/rows'
import type { AskedLine } from './asked-line'
import type { Evidence } from './evidence'
import { archiveTally } from './from-archive'

/** One file of the archive: how many rows it gave, or why it could not be used. */
type PartSummary = { part: ArchivePart; rows: number; problem?: PartProblem }

/**
 * All that leaves the worker which reads an archive: numbers, ticks and months; no name, address or text.
 * `lacking`: the parts that Herald reads and this archive lacks.
 */
export type ArchiveSummary = { evidence: Evidence; parts: PartSummary[]; lacking: ArchivePart[] }

/** `unreadable`: the file could not be read at all, such as one moved since it was chosen. */
export type SummaryProblem = ArchiveProblem | 'unreadable'

/** What the worker is given. */
export type ArchiveJob = { files: readonly File[]; asked: AskedLine }

/** What the worker says, in its order: how far it is (0–1), then how it ended. */
export type ArchiveNews =
  | { step: 'progress'; share: number }
  | { step: 'done'; summary: ArchiveSummary }
  | { step: 'refused'; problem: SummaryProblem }

/** Progress is told in steps of this. */
const STEP = 0.01

/** Reads an archive and tells of it as it goes. Never rejects. */
export async function summariseArchive(
  { files, asked }: ArchiveJob,
  tell: (news: ArchiveNews) => void,
): Promise<void> {
  const tally = archiveTally(asked)
  let told = 0
  const onProgress = (share: number) => {
    if (share < told + STEP) return
    told = share
    tell({ step: 'progress', share })
  }
  try {
    const reading = await readArchive(files, tally.take, { onProgress })
    if (!reading.ok) return tell({ step: 'refused', problem: reading.problem })
    const { parts, lacking, madeAt } = reading
    const shown = parts.map(({ part, rows, problem }) => ({ part, rows, ...(problem && { problem }) }))
    tell({ step: 'done', summary: { evidence: tally.done(parts, madeAt), parts: shown, lacking } })
  } catch {
    tell({ step: 'refused', problem: 'unreadable' })
  }
}
