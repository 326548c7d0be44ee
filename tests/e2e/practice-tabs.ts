import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, test as base, beforeAll, expect } from 'vitest'
import { findChromium } from '../browser/chromium.mjs'
import { servePractice } from '../practice/serve.mjs'

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
  afterAll(() => browser.close())
}

type Viewport = { width: number; height: number }

/**
 * Tests with tabs of their own, which mostly wait for the page and may therefore run at the same time.
 * `contexts` gives an empty browser context; `visit` a tab of a new one on an address of the practice
 * LinkedIn, where any error, console error or request elsewhere lands in `complaints` and fails the test.
 */
export const test = base
  .extend('complaints', (): string[] => [])
  .extend('contexts', ({ complaints }, { onCleanup }) => {
    const opened: BrowserContext[] = []
    onCleanup(async () => {
      for (const context of opened) await context.close()
      expect(complaints).toEqual([])
    })
    return async (viewport: Viewport = { width: 1280, height: 860 }) => {
      const context = await browser.newContext({ viewport })
      opened.push(context)
      return context
    }
  })
  .extend('visit', ({ complaints, contexts }) => async (address: string, viewport?: Viewport) => {
    const context = await contexts(viewport)
    await context.route('**/*', (route) => {
      complaints.push(`request to ${route.request().url()}`)
      return route.abort()
    })
    await servePractice(context)
    const page: Page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(`https://www.linkedin.com${address}`)
    await page.waitForFunction(() => 'practice' in window)
    return page
  })
