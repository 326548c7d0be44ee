import '@/assets/styles/app.css'
import { createRoot } from 'react-dom/client'
import { restorePanel } from '@/components/frame/state'
import { followHubs } from '@/components/frame/useHubs'
import { followSettings, useSettings } from '@/components/frame/useSettings'
import { loadTranslator } from '@/components/frame/useTranslator'
import { followFacts } from '@/components/popup/facts'
import { Popup, popupTab } from '@/components/popup/Popup'
import { I18nProvider } from '@/components/ui/I18n'
import { startKeeping } from '@/lib/backup/keeper/keeper'

const FIRST_FACTS_MS = 50

async function start() {
  startKeeping()
  followHubs()
  const facts = followFacts()
  const [, , tab] = await Promise.all([followSettings(), restorePanel(), popupTab()])
  const translator = await loadTranslator(useSettings.getState().language)
  // One painting with the score is sooner there than one without and then another; a slow disk is not waited for.
  await Promise.race([facts, new Promise((resolve) => setTimeout(resolve, FIRST_FACTS_MS))])
  const root = document.getElementById('root')
  if (!root) throw new Error('The popup has no root')
  createRoot(root).render(
    <I18nProvider translator={translator}>
      <Popup tab={tab} />
    </I18nProvider>,
  )
  const { openHubs } = await import('@/components/frame/open-hubs')
  await openHubs()
}

void start()
