import '@/assets/styles/app.css'
import { createRoot } from 'react-dom/client'
import { App } from '@/components/frame/App'
import { keepPanel, restorePanel } from '@/components/frame/state'
import { followConnection } from '@/components/frame/useConnection'
import { followSettings, useSettings } from '@/components/frame/useSettings'
import { loadTranslator } from '@/components/frame/useTranslator'
import { hearPages } from '@/lib/browser/runtime'

async function start() {
  await Promise.all([followSettings(), restorePanel()])
  const translator = await loadTranslator(useSettings.getState().language)
  const root = document.getElementById('root')
  if (!root) throw new Error('The panel has no root')
  createRoot(root).render(<App translator={translator} />)
  keepPanel()
  followConnection()
  hearPages((message) => message.say === 'erased' && location.reload())
}

void start()
