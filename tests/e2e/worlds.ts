import type { Page } from 'playwright-core'
import type { Bench } from './harness'

/**
 * Follows the script worlds of a tab through all its documents: gives how many worlds of an extension there
 * have been since. A script that `executeScript` puts in lives in such a world; without a world there is none.
 */
export async function followWorlds(bench: Bench, page: Page): Promise<() => number> {
  const session = await bench.herald.context.newCDPSession(page)
  const seen: string[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) seen.push(context.origin)
  })
  // Tells of the worlds that are there already, too.
  await session.send('Runtime.enable')
  return () => seen.length
}
