import type { Page } from 'playwright-core'
import type { Bench } from './harness'

export type Worlds = {
  /** How many worlds of an extension the tab has had since, in all its documents. */
  count: () => number
  /** In how many of the present document's worlds the page script runs. */
  running: () => Promise<number>
}

/**
 * Follows the script worlds of a tab. A script that `executeScript` puts in lives in a world of the extension's:
 * without such a world there is none. (Chromium gives a document such a world, empty, where the one before had it.)
 */
export async function followWorlds(bench: Bench, page: Page): Promise<Worlds> {
  const session = await bench.herald.context.newCDPSession(page)
  let count = 0
  const present = new Set<number>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension:')) return
    count += 1
    present.add(context.id)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    present.delete(executionContextId)
  })
  session.on('Runtime.executionContextsCleared', () => present.clear())
  // Tells of the worlds that are there already, too.
  await session.send('Runtime.enable')
  const runs = async (contextId: number) => {
    const expression = "Symbol.for('herald') in globalThis"
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })
    return result.value === true
  }
  return {
    count: () => count,
    running: async () => (await Promise.all([...present].map(runs))).filter(Boolean).length,
  }
}
