import { defineBackground } from 'wxt/utils/define-background'
import { hideStorageFromPages } from '@/lib/browser/storage'
import { openPanelOnCommand } from '@/lib/browser/worker'

export default defineBackground({
  type: 'module',
  main() {
    openPanelOnCommand()
    void hideStorageFromPages()
  },
})
