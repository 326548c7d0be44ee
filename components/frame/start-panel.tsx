import { createRoot } from 'react-dom/client'
import { followItems, readFirstItems } from '@/components/hub/catalogue'
import { toast } from '@/components/ui/toasts'
import { bringUpToDate } from '@/lib/backup/keeper/keeper'
import { ownTabId } from '@/lib/browser/panel'
import { hearPages } from '@/lib/browser/runtime'
import type { Translator } from '@/lib/i18n/translator'
import { App } from './App'
import { wasRestored } from './restored'
import { goTo, keepPanel, restorePanel } from './state'
import { followConnection } from './useConnection'
import { followSettings, useSettings } from './useSettings'
import { loadTranslator } from './useTranslator'

const FIRST_ITEMS_MS = 150

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Says where data was just restored, sends on what an ended page left behind, and compares the two copies in full
 * where that was not done since the browser's start; then the folder for backups has its turn.
 */
async function lookAfterCopies(t: Translator['t']): Promise<void> {
  if (await wasRestored()) toast(t('copies.restored'))
  await bringUpToDate()
  const { compareOnce } = await import('@/lib/backup/keeper/care')
  await compareOnce()
  const { followFolder } = await import('@/components/settings/folder/follow-folder')
  followFolder()
}

/** Starts the panel in the page's root: reads where the ambassador was, shows it, and follows what changes. */
export async function startPanel(): Promise<void> {
  await Promise.all([followSettings(), restorePanel()])
  const translator = await loadTranslator(useSettings.getState().language)
  // One painting with items is sooner there than one without and then another; a slow disk is not waited for.
  await Promise.race([readFirstItems(), pause(FIRST_ITEMS_MS)])
  const root = document.getElementById('root')
  if (!root) throw new Error('The panel has no root')
  createRoot(root).render(<App translator={translator} />)
  keepPanel()
  followConnection()
  // What nobody sees yet comes after the first painting.
  requestAnimationFrame(() => requestIdleCallback(followItems, { timeout: 300 }))
  requestAnimationFrame(() =>
    requestIdleCallback(() => void lookAfterCopies(translator.t), { timeout: 1_000 }),
  )
  hearPages((message) => {
    if (message.say === 'erased' || message.say === 'restored') location.reload()
    if (message.say === 'show-day' && message.tabId === ownTabId(location.search)) {
      goTo('calendar', { calendarPage: message.page })
    }
    if (message.say === 'show-reminder') goTo('calendar', { calendarPage: message.page })
    if (message.say === 'show-draft' && message.tabId === ownTabId(location.search)) {
      goTo('write', { draft: message.draft })
    }
    if (message.say === 'show-profile' && message.tabId === ownTabId(location.search)) {
      goTo('profile', { profilePoint: null, profileArchive: false })
    }
  })
}
