import {
  BlobReader,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js'
import { LIMITS } from './limits'
import { type ArchivePart, partOf } from './parts'

/**
 * Why a ZIP cannot be read at all. `cut-off`: its end, where its list of files is, is missing or damaged.
 * `unsafe`: it has a name that leads outside (`../`), or unpacks to far more than an archive can hold.
 * `nested`: the archive lies in a further ZIP in it. `encrypted`: it wants a password.
 */
export type ZipProblem = 'cut-off' | 'unsafe' | 'nested' | 'encrypted'

export type Packed = { part: ArchivePart; bytes: number; entry: FileEntry }

export type Unzipped = { ok: true; parts: Packed[]; newest: number } | { ok: false; problem: ZipProblem }

/** Whether a file is a ZIP by its first bytes, whatever its name says. */
export async function isZip(file: Blob): Promise<boolean> {
  const [p, k, third, fourth] = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

/**
 * Looks into a ZIP and finds the files that Herald reads, without unpacking any. Of several files of one part
 * it takes the one at the top, then the largest. `newest`: when the youngest of all files was made, Unix ms.
 */
export async function lookIntoZip(file: Blob): Promise<Unzipped> {
  const found = new Map<ArchivePart, Packed>()
  let newest = 0
  let entries = 0
  let total = 0
  let nested = false
  try {
    for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
      if (++entries > LIMITS.entries) return { ok: false, problem: 'unsafe' }
      if (entry.directory) continue
      newest = Math.max(newest, entry.lastModDate?.getTime() || 0)
      nested ||= /\.zip$/i.test(entry.filename)
      const part = partOf(entry.filename)
      if (!part) continue
      if (entry.encrypted) return { ok: false, problem: 'encrypted' }
      const packed = { part, bytes: entry.uncompressedSize, entry }
      if (isBomb(packed)) return { ok: false, problem: 'unsafe' }
      const before = found.get(part)
      if (!before || isBetter(packed, before)) found.set(part, packed)
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
  const parts = [...found.values()]
  for (const { bytes } of parts) total += bytes
  if (total > LIMITS.allBytes) return { ok: false, problem: 'unsafe' }
  if (parts.length === 0 && nested) return { ok: false, problem: 'nested' }
  return { ok: true, parts, newest }
}

function isBomb({ bytes, entry }: Packed): boolean {
  const ratio = bytes / Math.max(1, entry.compressedSize)
  return bytes > LIMITS.fileBytes || (bytes > LIMITS.ratioFrom && ratio > LIMITS.ratio)
}

function isBetter(one: Packed, other: Packed): boolean {
  const depth = ({ entry }: Packed) => entry.filename.split('/').length
  return depth(one) < depth(other) || (depth(one) === depth(other) && one.bytes > other.bytes)
}

function problemOf(error: unknown): ZipProblem {
  const { message = '' } = error instanceof Error ? error : {}
  if (message === ERR_UNSAFE_FILENAME) return 'unsafe'
  return message === ERR_ENCRYPTED_CENTRAL_DIRECTORY ? 'encrypted' : 'cut-off'
}

/** Thrown out of the unpacking where nobody wants the rest. */
class Enough extends Error {}

/**
 * Unpacks one file piece by piece into `take`, until that returns false. Counts what really comes out, for a
 * ZIP may lie about sizes. Gives what was wrong: `damaged` where the checksum or the packing is not right.
 */
export async function unpack(
  { entry, bytes }: Packed,
  take: (bytes: Uint8Array) => boolean,
  signal?: AbortSignal,
): Promise<'too-large' | 'damaged' | undefined> {
  let out = 0
  let tooLarge = false
  const sink = new WritableStream<Uint8Array>({
    write(piece) {
      out += piece.length
      tooLarge = out > bytes || out > LIMITS.fileBytes
      if (tooLarge || !take(piece)) throw new Enough()
    },
  })
  try {
    // Herald unpacks in a worker of its own already.
    await entry.getData(sink, { useWebWorkers: false, checkSignature: true, ...(signal && { signal }) })
    return undefined
  } catch (error) {
    if (signal?.aborted) throw error
    if (error instanceof Enough) return tooLarge ? 'too-large' : undefined
    return 'damaged'
  }
}
