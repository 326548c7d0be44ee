import '@/assets/styles/app.css'
import { browserLanguage } from '@/lib/browser/language'
import { peekLocal } from '@/lib/browser/storage'
import { LANGUAGES, resolveLanguage } from '@/lib/i18n/languages'

// A small beginning: settings, words and the newest items are fetched while the panel's code is loaded.
void import('@/components/frame/read-early').then(({ readEarly }) => readEarly())
const panel = import('@/components/frame/start-panel')
void peekLocal(['settings']).then(({ settings }) => {
  const chosen = settings && typeof settings === 'object' && 'language' in settings ? settings.language : ''
  return LANGUAGES[resolveLanguage(String(chosen), browserLanguage())].load()
})
void panel.then(({ startPanel }) => startPanel())
