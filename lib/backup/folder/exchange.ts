import { gunzip, gzip } from '@/lib/backup/gzip'
import { merge } from '@/lib/backup/merge'
import { LIMITS, readBackup } from '@/lib/backup/read'
import type { Merged } from '@/lib/backup/stored'
import type { Contents } from '@/lib/backup/tables'
import {
  type FoundFile,
  filesToRead,
  liesThere,
  mayBeBackup,
  mayHaveToWrite,
  ownFileName,
  troubleOf,
} from './plan'
import type { FolderState, SeenFile } from './state'

/** As much of a `FileSystemDirectoryHandle` as is needed. */
export type Folder = {
  entries: () => AsyncIterable<[string, { kind: string }]>
  getFileHandle: (name: string, options?: { create: boolean }) => Promise<FolderFile>
}

/** As much of a `FileSystemFileHandle` as is needed. What is written stands in the file after `close`, all or nothing. */
export type FolderFile = {
  getFile: () => Promise<File>
  createWritable: () => Promise<{
    write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
    close: () => Promise<void>
    abort: () => Promise<void>
  }>
}

/** This machine's data. */
export type Here = {
  /** A name for how things stand here: another one after every change. */
  mark: () => Promise<string>
  /** The text of a backup of all that is here, and a digest of what it holds. */
  backup: () => Promise<{ text: string; digest: string }>
  /** Merges contents into what is here; gives what that changed. */
  take: (contents: Contents) => Promise<Merged | undefined>
}

/** `wanted` tells whether the folder is still to be used: it is asked before anything is changed. */
type Circumstances = { now: number; machine: string; version: string; wanted: () => Promise<boolean> }

/** Thrown where the ambassador put an end to it meanwhile. */
class NoLongerWantedError extends Error {
  override name = 'NoLongerWantedError'
}

/** Thrown where the folder does not give back what was written. */
class NotAsWrittenError extends Error {
  override name = 'NotAsWrittenError'
}

/**
 * Exchanges backups with the other machines that use a folder: reads what is new in it and merges that, then writes
 * this machine's own file if what is here differs from what lies there, and reads it back before it counts. Never
 * rejects: what went wrong stands in the state that it gives, and is tried again by the next exchange.
 */
export async function exchange(
  folder: Folder,
  here: Here,
  before: FolderState,
  circumstances: Circumstances,
): Promise<{ state: FolderState; merged: Merged | undefined }> {
  const { trouble: _, ...state } = before
  let merged: Merged | undefined
  try {
    const found = await filesOf(folder)
    const own = ownFileName(circumstances.machine)
    const reading = await takeIn(folder, here, state, found, circumstances)
    state.files = reading.files
    merged = reading.merged
    if (merged) {
      const { added, changed, removed } = merged
      state.cameIn = { at: circumstances.now, added, changed, removed }
    }
    const ownFile = found.find(({ name }) => name === own)
    // The own file is written also where the others' could not be taken in: it is the backup.
    state.written = await giveOut(folder, here, state, ownFile, circumstances)
    if (reading.failed !== undefined) throw reading.failed
    return { state, merged }
  } catch (error) {
    return { state: { ...state, trouble: troubleOf(error) }, merged }
  }
}

async function filesOf(folder: Folder): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for await (const [name, { kind }] of folder.entries()) {
    if (kind !== 'file' || !mayBeBackup(name)) continue
    const file = await tried(async () => (await folder.getFileHandle(name)).getFile())
    // One that cannot be looked at is told below, when it cannot be read either.
    const { size, lastModified } = file.ok ? file.value : { size: -1, lastModified: -1 }
    found.push({ name, size, lastModified })
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : 1))
}

type Reading = { files: Record<string, SeenFile>; merged?: Merged | undefined; failed?: unknown }

async function takeIn(
  folder: Folder,
  here: Here,
  { files: seen }: FolderState,
  found: readonly FoundFile[],
  { machine, version, wanted }: Circumstances,
): Promise<Reading> {
  const own = ownFileName(machine)
  const files: Record<string, SeenFile> = {}
  for (const { name } of found) {
    const known = Object.hasOwn(seen, name) ? seen[name] : undefined
    if (known) files[name] = known
  }
  const read: Record<string, SeenFile> = {}
  let all: Contents | undefined
  for (const file of filesToRead(found, seen, { own, version })) {
    const { size, lastModified } = file
    const { contents, ...what } = await readFile(folder, file)
    read[file.name] = { size, lastModified, readBy: version, ...what }
    if (contents) all = all ? merge(all, contents) : contents
  }
  try {
    if (!(await wanted())) throw new NoLongerWantedError()
    const merged = all && (await here.take(all))
    return { files: { ...files, ...read }, merged }
  } catch (failed) {
    return { files, failed }
  }
}

type FileRead = Pick<SeenFile, 'why' | 'bad' | 'altered'> & { contents?: Contents }

async function readFile(folder: Folder, { name, size }: FoundFile): Promise<FileRead> {
  if (size > LIMITS.bytes) return { why: 'file-too-large' }
  const bytes = await tried(async () => {
    const file = await (await folder.getFileHandle(name)).getFile()
    return new Uint8Array(await file.arrayBuffer())
  })
  if (!bytes.ok) return { why: troubleOf(bytes.error).reason }
  const read = await readBackup(bytes.value)
  if (!read.ok) return { why: read.problem.kind }
  const { contents, bad, altered } = read.backup
  return {
    contents,
    ...(bad.length > 0 && { bad: bad.length }),
    ...(altered.length > 0 && { altered }),
  }
}

async function giveOut(
  folder: Folder,
  here: Here,
  state: FolderState,
  own: FoundFile | undefined,
  { now, machine, wanted }: Circumstances,
): Promise<FolderState['written']> {
  const { written } = state
  // Asked before the rows are read: what changes in between is written next time.
  const mark = await here.mark()
  if (!mayHaveToWrite(state, own, mark)) return written
  const { text, digest } = await here.backup()
  if (written?.digest === digest && liesThere(written, own)) return { ...written, mark }
  const bytes = await gzip(text)
  if (!(await wanted())) throw new NoLongerWantedError()
  await writeFile(await folder.getFileHandle(ownFileName(machine), { create: true }), bytes, text, wanted)
  return { at: now, mark, digest, size: bytes.length }
}

/** Writes a file whole or not at all, and reads it back: the text, and with it every sum in it, must come out again. */
async function writeFile(
  handle: FolderFile,
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  wanted: () => Promise<boolean>,
): Promise<void> {
  const writing = await handle.createWritable()
  try {
    await writing.write(bytes)
    if (!(await wanted())) throw new NoLongerWantedError()
    await writing.close()
  } catch (error) {
    // The first error tells more than one of giving up.
    await writing.abort().catch(() => undefined)
    throw error
  }
  const back = new Uint8Array(await (await handle.getFile()).arrayBuffer())
  const unpacked = await gunzip(back, LIMITS.bytes)
  if (!unpacked.ok || new TextDecoder().decode(unpacked.bytes) !== text) throw new NotAsWrittenError()
}

type Tried<T> = { ok: true; value: T } | { ok: false; error: unknown }

async function tried<T>(work: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, error }
  }
}
