import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { PageEvent, PageReply } from '@/lib/bridge/messages'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/** The page script with a port of our own, as one script. */
export const bundlePageScript = () => bundle('./exposed.ts')

/** A composer whose editor knows mentions and suggestions, as one script. */
export const bundleMentionPage = () => bundle('./mention-page.ts')

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'chrome120',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'unused',
      },
    },
  })
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const [chunk] = output
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')
  return chunk.code
}

type Reply = Omit<PageReply, 'id'> & { id: number; [key: string]: unknown }

/** The page script at work in the present document of a page. */
export type Isolated = {
  ask: (request: object) => Promise<Reply>
  events: () => Promise<PageEvent[]>
  disconnect: () => Promise<void>
}

/** Runs the bundle in an isolated world of the page, as `scripting.executeScript` does. */
export async function isolate(page: Page, bundle: string): Promise<Isolated> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'herald',
  })
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await evaluate(bundle)
  return {
    ask: async (request) => (await evaluate(`herald.ask(${JSON.stringify(request)})`)) as Reply,
    events: async () => (await evaluate('herald.events()')) as PageEvent[],
    disconnect: async () => void (await evaluate('herald.disconnect()')),
  }
}
