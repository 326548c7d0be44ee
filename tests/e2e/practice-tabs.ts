import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, test as base, beforeAll, expect } from 'vitest'
import { findChromium } from '../browser/chromium.mjs'
import { servePractice } from '../practice/serve.mjs'
import { practiceThere } from './practice-page'

let browser: Browser

/** A Chromium without Herald for a test file, for what is tried on the practice LinkedIn alone. */
export function usePlainBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      chromiumSandbox: false,
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    })
  })
  afterAll(async () => {
    idle = []
    await browser.close()
  })
}

type Viewport = { width: number; height: number }
type Tab = { context: BrowserContext; page: Page; complain: (about: string) => void }

/** Tabs that a test has done with: a new one takes Chromium more time than all that is tried in it. */
let idle: Tab[] = []

async function openTab(): Promise<Tab> {
  const context = await browser.newContext()
  const tab: Tab = { context, page: await context.newPage(), complain: () => undefined }
  await context.route('**/*', (route) => {
    tab.complain(`request to ${route.request().url()}`)
    return route.abort()
  })
  await servePractice(context)
  tab.page.on('pageerror', (error) => tab.complain(String(error)))
  tab.page.on('console', (message) => {
    if (message.type() === 'error') tab.complain(message.text())
  })
  return tab
}

/**
 * Tests with tabs of their own, which mostly wait for the page and may therefore run at the same time.
 * `contexts` gives an empty browser context. `visit` gives a tab on an address of the practice LinkedIn, which
 * has forgotten all that was before; any error, console error or request elsewhere lands in `complaints` and
 * fails the test. The tab is used again by the next test; `visitAlone` gives one that is not, for what cannot
 * be taken back.
 */
export const test = base
  .extend('complaints', (): string[] => [])
  .extend('contexts', ({ complaints }, { onCleanup }) => {
    const opened: BrowserContext[] = []
    onCleanup(async () => {
      for (const context of opened) await context.close()
      expect(complaints).toEqual([])
    })
    return async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
      opened.push(context)
      return context
    }
  })
  .extend('tabs', ({ complaints }, { onCleanup }) => {
    const used: { tab: Tab; again: boolean }[] = []
    onCleanup(async () => {
      for (const { tab, again } of used) {
        if (again && complaints.length === 0) idle.push(tab)
        else await tab.context.close()
      }
      expect(complaints).toEqual([])
    })
    return async (address: string, viewport: Viewport, again: boolean) => {
      const tab = (again && idle.pop()) || (await openTab())
      used.push({ tab, again })
      tab.complain = (about) => complaints.push(about)
      await tab.page.setViewportSize(viewport)
      const url = new URL(address, 'https://www.linkedin.com')
      url.searchParams.set('reset', '1')
      await tab.page.goto(url.href)
      await practiceThere(tab.page)
      return tab.page
    }
  })
  .extend('visit', ({ tabs }) => (address: string, viewport: Viewport = { width: 1280, height: 860 }) => {
    return tabs(address, viewport, true)
  })
  .extend('visitAlone', ({ tabs }) => (address: string) => {
    return tabs(address, { width: 1280, height: 860 }, false)
  })
