import '@/assets/styles/app.css'
import { createRoot } from 'react-dom/client'
import { App } from '@/components/frame/App'
import { goTo, keepPanel, restorePanel } from '@/components/frame/state'
import { followConnection } from '@/components/frame/useConnection'
import { followHubs } from '@/components/frame/useHubs'
import { followSettings, useSettings } from '@/components/frame/useSettings'
import { loadTranslator } from '@/components/frame/useTranslator'
import { followItems } from '@/components/hub/catalogue'
import { ownTabId } from '@/lib/browser/panel'
import { hearPages } from '@/lib/browser/runtime'

async function start() {
  // The database opens and reads while settings and words are fetched.
  followHubs()
  followItems()
  // Most people's language is their browser's, so its words come while the settings are read.
  void loadTranslator('auto')
  await Promise.all([followSettings(), restorePanel()])
  const translator = await loadTranslator(useSettings.getState().language)
  const root = document.getElementById('root')
  if (!root) throw new Error('The panel has no root')
  createRoot(root).render(<App translator={translator} />)
  keepPanel()
  followConnection()
  hearPages((message) => {
    if (message.say === 'erased') location.reload()
    if (message.say === 'show-draft' && message.tabId === ownTabId(location.search))
      goTo('write', { draft: message.draft })
  })
}

void start()
