import { digestOf } from '@/lib/backup/canonical'
import { changeHabit } from '@/lib/backup/habit'
import { copyState } from '@/lib/backup/keeper/state'
import { backupFileNow, type Merged, mergeNews, storedSettings, type World } from '@/lib/backup/stored'
import { folderAccess } from '@/lib/browser/folders'
import { alone } from '@/lib/browser/locks'
import { changeMark } from '@/lib/db/changes'
import { openDatabase } from '@/lib/db/database'
import { folderHandle, forgetFolderHandle, keepFolderHandle } from '@/lib/db/side'
import { exchange, type Here } from './exchange'
import { beginFolderState, endFolderState, type FolderState, keepFolderState, loadFolderState } from './state'

/** Whoever works in the folder holds this lock. */
export const FOLDER_LOCK = 'backup-folder'

/** A folder in use, as it was when the ambassador put an end to it. */
export type UsedFolder = { state: FolderState; handle: unknown }

/** Begins to use a folder that the ambassador picked, in the place of any other. `id` is a new UUID. */
export async function takeFolder(handle: FileSystemDirectoryHandle, id: string): Promise<void> {
  await keepFolderHandle(handle)
  await beginFolderState({ id, name: handle.name, files: {} })
}

/** Uses a folder on as it was before. */
export async function takeFolderAgain({ state, handle }: UsedFolder): Promise<void> {
  await keepFolderHandle(handle)
  await beginFolderState(state)
}

/**
 * Uses no folder any more and forgets it; its files stay as they are, and an exchange under way writes no more.
 * Gives what `takeFolderAgain` takes; undefined where none was used.
 */
export async function leaveFolder(): Promise<UsedFolder | undefined> {
  const state = await loadFolderState()
  const handle = await folderHandle()
  await endFolderState()
  await forgetFolderHandle()
  return state && { state, handle }
}

/**
 * Exchanges backups with the other machines by the folder in use, if there is one, Herald may use it, and the data
 * here is whole: what is damaged must not take a good backup's place. One page does so at a time. Gives what came
 * in, where that changed something; never rejects because of the folder, whose state tells how that went.
 */
export function exchangeNow(world: World): Promise<Merged | undefined> {
  return alone(FOLDER_LOCK, async () => {
    const state = await loadFolderState()
    if (!state || !(await isWhole())) return undefined
    const handle = await folderHandle()
    if (!isFolder(handle)) {
      await keepFolderState({ ...state, trouble: { kind: 'gone', reason: 'NoHandle' } })
      return undefined
    }
    const access = await folderAccess(handle)
    if (access !== 'granted') {
      await keepFolderState({ ...state, trouble: { kind: 'not-allowed', reason: access } })
      return undefined
    }
    const wanted = async () => (await loadFolderState())?.id === state.id
    const done = await exchange(handle, hereOf(world), state, { ...world, wanted })
    await keepFolderState(done.state)
    const { written } = done.state
    if (written && written.at !== state.written?.at && (await wanted())) {
      await changeHabit({ lastAt: written.at })
    }
    return done.merged
  })
}

/** The folder in use; undefined where none is, or its handle is lost. */
export async function folderInUse(): Promise<FileSystemDirectoryHandle | undefined> {
  const handle = await folderHandle()
  return isFolder(handle) ? handle : undefined
}

async function isWhole(): Promise<boolean> {
  const { kind } = await openDatabase()
  const copies = copyState().kind
  return kind === 'open' && (copies === 'together' || copies === 'late')
}

function isFolder(handle: unknown): handle is FileSystemDirectoryHandle {
  return typeof handle === 'object' && handle !== null && 'getFileHandle' in handle && 'entries' in handle
}

function hereOf(world: World): Here {
  return {
    mark: async () => `${await changeMark()} ${digestOf([(await storedSettings()) ?? null])}`,
    backup: () => backupFileNow(world),
    take: (contents) => mergeNews(contents, world),
  }
}
