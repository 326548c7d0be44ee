import { alone } from '@/lib/browser/locks'
import { readLocal, removeLocal, writeLocal } from '@/lib/browser/storage'
import { z } from '@/lib/parse/zod'

/** In extension storage, so that a page without a folder knows so without opening a database. */
export const FOLDER_KEY = 'backup-folder'

const time = z.int()
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.catch(z.optional(schema), undefined))

const seenSchema = z.object({
  size: z.int(),
  lastModified: time,
  /** Herald's version that read it: a later one may read more. */
  readBy: z.string(),
  /** Why it could not be read: a problem of the file, or the browser's name for the error. */
  why: z.optional(z.string()),
  /** How many of its rows could not be read; the others are here. */
  bad: z.optional(z.int()),
  /** Tables that are not as Herald wrote them. */
  altered: z.optional(z.array(z.string())),
})

const troubleSchema = z.object({
  /** `not-allowed`: the ambassador has to allow it again. `gone`: there is no such folder. `full`: no room. */
  kind: z.enum(['not-allowed', 'gone', 'full', 'other']),
  /** The browser's name for the error. */
  reason: z.string(),
})

const stateSchema = z.object({
  /** Names this use of a folder: whoever still works for an earlier one must not touch it. */
  id: z.string().check(z.minLength(1)),
  /** The folder's name, as the browser tells it. */
  name: z.catch(z.string(), ''),
  /** What lies in this machine's own file: when it was written, how things stood then, and what it held. */
  written: maybe(z.object({ at: time, mark: z.string(), digest: z.string(), size: z.int() })),
  /** What last came in from the others' files, when that changed something. */
  cameIn: maybe(z.object({ at: time, added: z.int(), changed: z.int(), removed: z.int() })),
  /** The others' files as they were last read, by name. */
  files: z.catch(z.record(z.string(), seenSchema), {}),
  /** What keeps Herald from the folder. */
  trouble: maybe(troubleSchema),
  /** Which trouble the ambassador was last told of unasked, and when. */
  told: maybe(z.object({ at: time, kind: z.string() })),
})

/** How the folder that the ambassador picked stands. Times are Unix ms. */
export type FolderState = z.infer<typeof stateSchema>
export type SeenFile = z.infer<typeof seenSchema>
export type FolderTrouble = z.infer<typeof troubleSchema>

/** What stands in storage as a folder's state; undefined where no folder is used, or nobody can tell which. */
export function readFolderState(stored: unknown): FolderState | undefined {
  const read = stateSchema.safeParse(stored)
  return read.success ? read.data : undefined
}

/** How the folder stands; undefined where none is used. */
export async function loadFolderState(): Promise<FolderState | undefined> {
  return readFolderState((await readLocal([FOLDER_KEY]))[FOLDER_KEY])
}

/** Begins a use of a folder, in the place of any other. */
export function beginFolderState(state: FolderState): Promise<void> {
  return one(() => writeLocal({ [FOLDER_KEY]: state }))
}

/** Writes how the folder stands, if this use of it still goes on. */
export function keepFolderState(state: FolderState): Promise<void> {
  return one(async () => {
    if ((await loadFolderState())?.id === state.id) await writeLocal({ [FOLDER_KEY]: state })
  })
}

/** Ends the use of any folder. */
export function endFolderState(): Promise<void> {
  return one(() => removeLocal([FOLDER_KEY]))
}

/** Reading and writing in one go. Never held while a folder is asked: disks and networks may hang. */
function one(work: () => Promise<void>): Promise<void> {
  return alone('backup-folder-state', work)
}
