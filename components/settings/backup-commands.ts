import { saveFile } from '@/components/ui/save-file'
import { toast } from '@/components/ui/toasts'
import { changeHabit, machineName } from '@/lib/backup/habit'
import type { Backup } from '@/lib/backup/read'
import {
  backupNow,
  backupOf,
  bringBack,
  mergeIntoStored,
  restoreStored,
  type World,
} from '@/lib/backup/stored'
import { ownVersion } from '@/lib/browser/runtime'
import type { EarlierState } from '@/lib/db/side'
import type { Translator } from '@/lib/i18n/translator'

type T = Translator['t']

/** What the world gives to a backup now. */
export async function world(): Promise<World> {
  const now = Date.now()
  const machine = await machineName(crypto.randomUUID(), now)
  return { now, version: ownVersion(), machine, newId: () => crypto.randomUUID() }
}

const nameOf = (at: number) => `herald-backup-${new Date(at).toISOString().slice(0, 10)}.json.gz`

/** Saves everything as one file, and remembers that it was saved. */
export async function saveBackup(t: T): Promise<void> {
  const here = await world()
  try {
    saveFile(nameOf(here.now), 'application/gzip', await backupNow(here))
    await changeHabit({ lastAt: here.now })
    toast(t('backup.saved', { name: nameOf(here.now) }))
  } catch (error) {
    toast(t('backup.notSaved', { reason: reasonOf(error) }))
  }
}

/** Saves a state from before an upgrade, a restore or a merge as a file. */
export async function saveEarlier(state: EarlierState): Promise<void> {
  saveFile(nameOf(state.at), 'application/gzip', await backupOf(state, await world()))
}

/** Merges or restores a file that was read, and offers the way back. Rejects where nothing could be changed. */
export async function takeIn(way: 'merge' | 'restore', { contents, settings }: Backup, t: T): Promise<void> {
  const here = await world()
  const earlier =
    way === 'merge' ? await mergeIntoStored(contents, here) : await restoreStored(contents, settings, here)
  toast(t(way === 'merge' ? 'backup.merged' : 'backup.restored'), {
    label: t('ui.undo'),
    run: () => goBack(earlier, t),
  })
}

/** Puts an earlier state back and says so. */
export async function goBack(earlier: EarlierState, t: T, said = t('backup.broughtBack')): Promise<void> {
  try {
    await bringBack(earlier)
    toast(said)
  } catch (error) {
    toast(t('backup.notChanged', { reason: reasonOf(error) }))
  }
}

/** The browser's own name for what went wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Unknown'
}
