import { useSettings } from '@/components/frame/useSettings'
import { loadTranslator } from '@/components/frame/useTranslator'
import { waitAfterChange } from '@/lib/backup/folder/plan'
import { loadFolderState } from '@/lib/backup/folder/state'
import { watchLocal } from '@/lib/browser/storage'
import { onChanges } from '@/lib/db/changes'

/** The others' files change without telling: so often it is looked. */
const LOOK_EVERY_MS = 600_000

/**
 * Keeps the folder for backups up to date as long as the page is open: now, when changes have been quiet for a
 * while, and every few minutes. Where no folder is used, this reads one value and stops.
 */
export function followFolder(): void {
  let first: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    first = undefined
    clearTimeout(timer)
    if (!(await loadFolderState())) return
    const { exchangeQuietly } = await import('./folder-commands')
    const { t } = await loadTranslator(useSettings.getState().language)
    await exchangeQuietly(t)
  }
  const changed = () => {
    const now = Date.now()
    first ??= now
    clearTimeout(timer)
    timer = setTimeout(() => void look(), waitAfterChange(first, now))
  }
  onChanges(changed)
  watchLocal('settings', changed)
  setInterval(() => void look(), LOOK_EVERY_MS)
  void look()
}
