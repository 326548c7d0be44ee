import { goTo, keepPanelNow } from '@/components/frame/state'
import { toast } from '@/components/ui/toasts'
import {
  exchangeNow,
  folderInUse,
  leaveFolder,
  takeFolder,
  takeFolderAgain,
} from '@/lib/backup/folder/folder'
import { tellsTrouble } from '@/lib/backup/folder/plan'
import { keepFolderState, loadFolderState } from '@/lib/backup/folder/state'
import type { Merged } from '@/lib/backup/stored'
import { askFolderAccess, pickFolder } from '@/lib/browser/folders'
import { ownAddress } from '@/lib/browser/runtime'
import { openTab } from '@/lib/browser/tabs'
import type { Translator } from '@/lib/i18n/translator'
import { goBack, reasonOf, world } from '../backup-commands'

type T = Translator['t']

/** Where a tab of its own begins: its address ends so. */
export const FOLDER_HASH = '#backup-folder'

/** Opens the settings of the folder in a tab of their own. */
export async function openInTab(): Promise<void> {
  await keepPanelNow()
  await openTab(ownAddress(`/sidepanel.html${FOLDER_HASH}`))
}

/** Has the ambassador pick a folder, and begins to use it. Only in a click. */
export async function pickBackupFolder(t: T): Promise<void> {
  try {
    const handle = await pickFolder('herald-backup')
    if (!handle) return
    await takeFolder(handle, crypto.randomUUID())
  } catch (error) {
    toast(t('folder.notPicked', { reason: reasonOf(error) }))
    return
  }
  await exchangeAndTell(t)
}

/**
 * Asks for the folder again, and goes on where Herald may; gives whether it may. Only in a click. Beside a page,
 * Chromium 156 takes the click for the answer; Edge has been seen to show no question at all.
 */
export async function allowBackupFolder(t: T): Promise<boolean> {
  const handle = await folderInUse()
  let allowed = false
  try {
    allowed = handle !== undefined && (await askFolderAccess(handle)) === 'granted'
  } catch (error) {
    toast(t('folder.notPicked', { reason: reasonOf(error) }))
  }
  // Whatever was answered, the folder's state then tells it.
  await exchangeAndTell(t)
  const state = await loadFolderState()
  // Who answers is asked again when the browser takes it back; who does not is left in peace for a day.
  if (allowed && state) await keepFolderState({ ...state, told: undefined })
  return allowed
}

/** Exchanges backups because the ambassador asks for it, and says how that went, if nothing else on the page does. */
export async function backUpIntoFolder(t: T): Promise<void> {
  await exchangeAndTell(t)
  const state = await loadFolderState()
  if (state && !state.trouble) toast(t('folder.upToDate'))
}

/** Uses the folder no more, with a way back. */
export async function leaveBackupFolder(t: T): Promise<void> {
  const left = await leaveFolder()
  if (!left) return
  toast(t('folder.left'), { label: t('ui.undo'), run: () => takeFolderAgain(left) })
}

/** Exchanges backups because it is time to: says what came in and, now and then, what keeps Herald from the folder. */
export async function exchangeQuietly(t: T): Promise<void> {
  await exchangeAndTell(t)
  const state = await loadFolderState()
  const now = Date.now()
  if (!state?.trouble || !tellsTrouble(state, now)) return
  const { kind } = state.trouble
  await keepFolderState({ ...state, told: { at: now, kind } })
  if (kind === 'not-allowed') {
    const run = async () => {
      if (!(await allowBackupFolder(t))) goTo('settings')
    }
    toast(t('folder.asks', { name: state.name }), { label: t('folder.allow'), run })
  } else {
    const run = () => goTo('settings')
    toast(t('folder.stopped', { name: state.name }), { label: t('room.settings'), run })
  }
}

async function exchangeAndTell(t: T): Promise<void> {
  const merged = await exchangeNow(await world())
  if (merged) tellWhatCameIn(merged, t)
}

function tellWhatCameIn({ earlier, ...counts }: Merged, t: T): void {
  toast(`${t('folder.cameInNow')} ${t('backup.would', counts)}.`, {
    label: t('ui.undo'),
    run: () => goBack(earlier, t, t('folder.undone')),
  })
}
