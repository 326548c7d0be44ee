import { textDecoder } from './decode'
import { LIMITS } from './limits'
import { type ArchivePart, type ArchiveRow, dayInName, HEADERS, partOf } from './parts'
import { type PartReport, rowReader } from './rows'
import { isZip, lookIntoZip, type Packed, unpack, type ZipProblem } from './unzip'

/** `not-linkedin`: no file that LinkedIn's archive has. `several`: more than one ZIP at once. */
export type ArchiveProblem = ZipProblem | 'not-linkedin' | 'several'

/**
 * What an archive gave. `madeAt`: when LinkedIn made it, as its name says, else when the newest file in it was
 * written, else when the dropped file was (Unix ms). `lacking`: the parts that Herald reads and this lacks.
 */
export type ArchiveReading =
  | { ok: true; madeAt: number; parts: PartReport[]; lacking: ArchivePart[] }
  | { ok: false; problem: ArchiveProblem }

export type ArchiveOptions = {
  /** Told of how much of the text is read, from 0 to 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** So much of a plain file is read at a time, bytes. */
const PIECE = 262_144

type Source = { part: ArchivePart; bytes: number } & ({ packed: Packed } | { file: File })

/**
 * Reads a member's own LinkedIn archive: its ZIP, or CSV files out of it, in any mixture with files that are
 * not of interest. Each row goes to `take` as it is read; nothing is kept. A part with a problem may have given
 * rows before it showed. Rejects only where `signal` aborts, or where a dropped file cannot be read any more.
 */
export async function readArchive(
  files: readonly File[],
  take: (row: ArchiveRow) => void,
  { onProgress, signal }: ArchiveOptions = {},
): Promise<ArchiveReading> {
  const zips: File[] = []
  for (const file of files) if (await isZip(file)) zips.push(file)
  const [zip, ...others] = zips
  if (others.length > 0) return { ok: false, problem: 'several' }
  const sources = new Map<ArchivePart, Source>()
  for (const file of files) {
    const part = file === zip ? undefined : partOf(file.name)
    if (part) sources.set(part, { part, bytes: file.size, file })
  }
  let madeAt = Math.max(0, ...[...sources.values()].map((one) => ('file' in one ? one.file.lastModified : 0)))
  if (zip) {
    const unzipped = await lookIntoZip(zip)
    if (!unzipped.ok) return unzipped
    for (const packed of unzipped.parts) sources.set(packed.part, { ...packed, packed })
    madeAt = dayInName(zip.name) ?? (unzipped.newest || zip.lastModified)
  }

  const total = [...sources.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  let read = 0
  const parts: PartReport[] = []
  for (const source of sources.values()) {
    const onBytes = (bytes: number) => {
      read += bytes
      onProgress?.(total > 0 ? Math.min(1, read / total) : 1)
    }
    parts.push(await readPart(source, take, onBytes, signal))
  }
  if (parts.every(({ problem }) => problem === 'not-this-file')) return { ok: false, problem: 'not-linkedin' }
  const lacking = (Object.keys(HEADERS) as ArchivePart[]).filter((part) => !sources.has(part))
  return { ok: true, madeAt, parts, lacking }
}

async function readPart(
  source: Source,
  take: (row: ArchiveRow) => void,
  onBytes: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<PartReport> {
  const rows = rowReader(source.part, take)
  const decode = textDecoder()
  const onPiece = (bytes: Uint8Array) => {
    onBytes(bytes.length)
    return rows.push(decode(bytes))
  }
  const fault =
    'packed' in source
      ? await unpack(source.packed, onPiece, signal)
      : await readPlain(source.file, onPiece, signal)
  if (fault) return rows.fail(fault)
  rows.push(decode(undefined))
  return rows.end()
}

async function readPlain(
  file: File,
  take: (bytes: Uint8Array) => boolean,
  signal: AbortSignal | undefined,
): Promise<'too-large' | undefined> {
  if (file.size > LIMITS.fileBytes) return 'too-large'
  // A stream gives pieces of the browser's choosing, up to the whole file at once.
  for (let at = 0; at < file.size; at += PIECE) {
    signal?.throwIfAborted()
    if (!take(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()))) return undefined
  }
  return undefined
}
