import { FOLDER_LOCK } from '@/lib/backup/folder/folder'
import { endFolderState } from '@/lib/backup/folder/state'
import { forgetLook } from '@/lib/browser/last-look'
import { clearAlarms, clearCaches, dropOptionalPermissions, whatIsLeft } from '@/lib/browser/left'
import { aloneWithin } from '@/lib/browser/locks'
import { clearStorage } from '@/lib/browser/storage'
import { DATABASE_NAME, eraseDatabase } from '@/lib/db/database'
import { leaveOwnPlace, saysUnreadable } from '@/lib/db/place'
import { deleteAllDatabases, readRaw } from '@/lib/db/raw'

/** What is left where the browser can neither open nor delete its own damaged files; they go with the extension. */
export const DAMAGED_FILES = 'damaged files'

/** Thrown where something is still there after erasing; `left` names it. */
export class NotAllErasedError extends Error {
  override name = 'NotAllErasedError'
  constructor(readonly left: string[]) {
    super(left.join(', '))
  }
}

/** So long a page that works in the backup folder may take to notice that it is over, ms. */
const PATIENCE = 5_000

/**
 * Erases all that Herald holds: every database (folder handles and what was kept aside too), extension storage with
 * settings and the second copy, the popup's last picture, caches, alarms and optional permissions; then looks at every one of them. Rejects
 * where something is left or the browser refused; calling again goes on with the rest.
 */
export async function eraseEverything(): Promise<void> {
  // Whoever is exchanging backups writes no more after this, and nobody begins while everything goes.
  await endFolderState()
  await aloneWithin(PATIENCE, FOLDER_LOCK, eraseAll)
}

async function eraseAll(): Promise<void> {
  const databases = await eraseDatabases()
  await clearStorage()
  forgetLook()
  await clearCaches()
  await clearAlarms()
  await dropOptionalPermissions()
  const left = [
    ...databases.filter((name) => name !== DATABASE_NAME),
    ...(await readable(rowsLeft)),
    ...(await whatIsLeft()),
  ]
  if (left.length > 0) throw new NotAllErasedError(left)
}

/** Deletes all databases and the place of Herald's own, if there is one; gives what the browser did not delete. */
async function eraseDatabases(): Promise<string[]> {
  const left = await readable(async () => {
    await eraseDatabase()
    return deleteAllDatabases()
  })
  await leaveOwnPlace()
  // Looked at once more at the end: only then is it what is left.
  return left.filter((name) => name !== DAMAGED_FILES)
}

/** What `look` finds; damaged files where the browser cannot read its own. */
async function readable(look: () => Promise<string[]>): Promise<string[]> {
  try {
    return await look()
  } catch (error) {
    if (!saysUnreadable(error)) throw error
    return [DAMAGED_FILES]
  }
}

/** Tables with rows. An open page may have made the database anew at once, but empty. */
async function rowsLeft(): Promise<string[]> {
  const { tables = {} } = (await readRaw(DATABASE_NAME)) ?? {}
  return Object.entries(tables).flatMap(([name, rows]) => (rows.length > 0 ? `rows ${name}` : []))
}
