import '@/assets/styles/app.css'
import { createRoot } from 'react-dom/client'
import { restorePanel } from '@/components/frame/state'
import { followHubs } from '@/components/frame/useHubs'
import { followSettings, useSettings } from '@/components/frame/useSettings'
import { loadTranslator } from '@/components/frame/useTranslator'
import { Popup, popupTab } from '@/components/popup/Popup'
import { I18nProvider } from '@/components/ui/I18n'
import { startKeeping } from '@/lib/backup/keeper/keeper'

async function start() {
  startKeeping()
  followHubs()
  const [, , tab] = await Promise.all([followSettings(), restorePanel(), popupTab()])
  const translator = await loadTranslator(useSettings.getState().language)
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
