import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

/** The built extension; HERALD_EXTENSION names another build. */
export const EXTENSION =
  process.env.HERALD_EXTENSION ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
]

/** Chromium with Herald in a fresh profile, and a second way in that also sees popups and side panels. */
export async function launchHerald(options = {}) {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('Chromium is not installed; run `npm start` or `npm test` once to set it up')
  const extension = options.extension ?? EXTENSION
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'herald-')))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    ...(options.locale && { locale: options.locale }),
    args: [
      ...QUIET,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      ...(options.offline === false ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      ...(options.args ?? []),
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  const address = `http://127.0.0.1:${port}`
  const connections = new Set()
  /** A second way in sees popups and panels, but only those that are open when it connects. */
  const connect = async () => {
    const browser = await chromium.connectOverCDP(address)
    connections.add(browser)
    browser.once('disconnected', () => connections.delete(browser))
    return browser
  }
  return {
    context,
    id,
    profile,
    worker,
    connect,
    whole: await connect(),
    close: async ({ keepProfile = false } = {}) => {
      for (const browser of connections) await browser.close().catch(() => undefined)
      await context.close().catch(() => undefined)
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Presses Herald's icon on a page's tab, which grants `activeTab` there, and gives the popup that opens. */
export async function pressIcon(herald, page) {
  const session = await herald.whole.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  await page.bringToFront()
  const target = targetInfos.find((info) => info.url === page.url())
  if (!target) throw new Error(`No tab shows ${page.url()}`)
  const popup = waitForPage(herald, (url) => url.includes('/popup.html'))
  await session.send('Extensions.triggerAction', { id: herald.id, targetId: target.targetId })
  await session.detach()
  return popup
}

/** Opens the panel as a person does: the icon, then the button in the popup. Gives the real side panel. */
export async function openPanel(herald, page) {
  const popup = await pressIcon(herald, page)
  const tab = await popup.evaluate(async () => {
    const [inFront] = await chrome.tabs.query({ active: true, currentWindow: true })
    return inFront.id
  })
  // The popup closes in the very click, which Playwright may take for a failure.
  await popup
    .getByTestId('open-panel')
    .click()
    .catch((error) => {
      if (!/has been closed/.test(error.message)) throw error
    })
  return waitForPage(herald, (url) => url.endsWith(`/sidepanel.html?tab=${tab}`))
}

/** The newest page, popups and panels included, whose address fits; waits for it. */
export async function waitForPage(herald, fits, timeout = 10_000) {
  const session = await herald.whole.newBrowserCDPSession()
  const until = Date.now() + timeout
  try {
    while (Date.now() < until) {
      const { targetInfos } = await session.send('Target.getTargets')
      if (targetInfos.some((info) => info.type === 'page' && fits(info.url))) {
        const browser = await herald.connect()
        const pages = browser.contexts().flatMap((context) => context.pages())
        const found = pages.reverse().find((page) => fits(page.url()) && !page.isClosed())
        // Whatever happens in any page is told to every way in: none is kept longer than its page.
        if (!found) await browser.close()
        else found.once('close', () => void browser.close().catch(() => undefined))
        if (found) return found
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    await session.detach().catch(() => undefined)
  }
  throw new Error('The page did not open in time')
}
