import { createRoot } from 'react-dom/client'
import { restorePanel } from '@/components/frame/state'
import { followHubs } from '@/components/frame/useHubs'
import { followSettings, useSettings } from '@/components/frame/useSettings'
import { loadTranslator } from '@/components/frame/useTranslator'
import { I18nProvider } from '@/components/ui/I18n'
import { startKeeping } from '@/lib/backup/keeper/keeper'
import { followFacts } from './facts'
import { Popup, popupTab } from './Popup'

/** So long the first painting waits for the score, ms; longer where its last picture is in view meanwhile. */
const FIRST_FACTS_MS = 50
const BEHIND_PICTURE_MS = 1_000

/** Starts the popup in the page's root, in the place of what stands there. `pictured`: that is the last picture of it. */
export async function startPopup(root: HTMLElement, pictured: boolean): Promise<void> {
  startKeeping()
  const known = Promise.all([followHubs(), followFacts()])
  const [, , tab] = await Promise.all([followSettings(), restorePanel(), popupTab()])
  const translator = await loadTranslator(useSettings.getState().language)
  // One painting with the score is sooner there than one without and then another; a slow disk is not waited for.
  const most = pictured ? BEHIND_PICTURE_MS : FIRST_FACTS_MS
  await Promise.race([known, new Promise((resolve) => setTimeout(resolve, most))])
  root.inert = false
  createRoot(root).render(
    <I18nProvider translator={translator}>
      <Popup tab={tab} />
    </I18nProvider>,
  )
  const { openHubs } = await import('@/components/frame/open-hubs')
  await openHubs()
}
