import { readFileSync } from 'node:fs'
import { BlobReader, BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js'
import type { ArchiveRow } from '@/lib/linkedin/archive/parts'
import { type ArchiveReading, readArchive } from '@/lib/linkedin/archive/read'

configure({ useWebWorkers: false })

/** One of the invented files in the evidenced formats. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/linkedin/archive/${name}`, import.meta.url), 'utf8')
}

const COMPLETE = ['Connections', 'Education', 'Languages', 'Positions', 'Profile', 'Shares', 'Skills']

/** The whole invented archive, file names to texts. */
export function complete(): Record<string, string> {
  return Object.fromEntries(COMPLETE.map((name) => [`${name}.csv`, fixture(`${name}.csv`)]))
}

const MADE = Date.UTC(2026, 8, 3, 12)

export function csv(name: string, content: string | Uint8Array): File {
  return new File([content as BlobPart], name, { lastModified: MADE })
}

type Entries = Record<string, string | Blob>

/** A ZIP of these files; `password` encrypts it. */
export async function zip(
  entries: Entries,
  { name = 'Complete_LinkedInDataExport_09-01-2026.zip', password = '' } = {},
): Promise<File> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    lastModDate: new Date(MADE),
    ...(password && { password }),
  })
  for (const [path, content] of Object.entries(entries)) {
    await writer.add(path, typeof content === 'string' ? new TextReader(content) : new BlobReader(content))
  }
  return new File([await writer.close()], name, { lastModified: MADE })
}

/** The bytes of a file, to be spoiled. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}

/** Reads and keeps the rows, which only a test may. */
export async function readAll(...files: File[]): Promise<{ reading: ArchiveReading; rows: ArchiveRow[] }> {
  const rows: ArchiveRow[] = []
  const reading = await readArchive(files, (row) => rows.push(row))
  return { reading, rows }
}
