import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readAhead } from '@/lib/browser/storage'

/** Run by the panel's page before it loads anything: storage and database answer while its code still comes. */
export default defineUnlistedScript(() => {
  readAhead(['settings', 'panel', 'journal', 'journal-trouble'])
  // Asks for nothing of use, but makes the browser open its files, which takes longer than all else it is asked.
  indexedDB.databases().catch(() => undefined)
})
