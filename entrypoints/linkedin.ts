import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { servePage } from '@/lib/bridge/page'

const MARK = Symbol.for('herald')

/**
 * The page script. A panel injects it each time it connects; only the first time in a document counts, unless
 * that one was orphaned by an update of Herald (then its runtime has no id any more).
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [MARK]?: typeof browser }
  if (world[MARK]?.runtime?.id) return
  world[MARK] = browser
  const { runtime } = browser
  runtime.onConnect.addListener((port) => servePage(port, runtime.id))
})
