import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import {
  type Herald,
  type LaunchOptions,
  launchHerald,
  openPanel,
  pressIcon,
  waitForPage,
} from '../browser/launch.mjs'
import { type PracticeOptions, servePractice } from '../practice/serve.mjs'
import { practiceThere } from './practice-page'

/** Addresses a test answers itself: a part of the address, and the answer's body. */
type Served = { url: string; body: string; headers?: Record<string, string>; status?: number }

export type Bench = {
  herald: Herald
  /** What went wrong in any page: errors, violations of the CSP, requests nobody expected. Empty it to expect some. */
  problems: string[]
  /** A tab on the practice LinkedIn. `query` sets its options, `generation=interop&quill=2`. */
  linkedIn(query?: string, path?: string): Promise<Page>
  popup(page: Page): Promise<Page>
  /** The real side panel beside a page, opened through the popup. */
  panel(page: Page): Promise<Page>
  /** The panel's page in a tab of its own, for a width of one's choice; connected to nothing. */
  panelInTab(width?: number, height?: number): Promise<Page>
  serve(answer: Served): void
}

/** One browser with Herald for a test file; every test fails on any problem in any page. */
export function useHerald(options: LaunchOptions = {}, practice: PracticeOptions = {}): Bench {
  const served: Served[] = []
  const bench = { problems: [] as string[] } as Bench
  // Tabs of a test are closed after it: each that stays open follows every change, and takes its share of the time.
  const opened: Page[] = []
  let testing = false
  const newPage = async () => {
    const page = await bench.herald.context.newPage()
    if (testing) opened.push(page)
    return page
  }

  const watch = (page: Page, name: string) => {
    page.on('pageerror', (error) => bench.problems.push(`${name}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') bench.problems.push(`${name}: console: ${message.text()}`)
    })
    return page
  }

  beforeAll(async () => {
    const herald = await launchHerald(options)
    bench.herald = herald
    await herald.context.route(/^https?:/, async (route) => {
      const url = route.request().url()
      const answer = served.find((one) => url.startsWith(one.url))
      if (answer) {
        return route.fulfill({
          status: answer.status ?? 200,
          body: answer.body,
          headers: answer.headers ?? {},
        })
      }
      bench.problems.push(`Unexpected request: ${url}`)
      return route.abort()
    })
    await servePractice(herald.context, practice)
    for (const page of herald.context.pages()) watch(page, 'tab')
    herald.context.on('page', (page) => watch(page, 'tab'))
  }, 60_000)

  afterAll(async () => {
    await bench.herald?.close()
  })

  beforeEach(() => {
    testing = true
  })

  afterEach(async () => {
    testing = false
    for (const page of opened.splice(0)) await page.close()
    const seen = bench.problems.splice(0)
    expect(seen).toEqual([])
  })

  bench.serve = (answer) => {
    served.unshift(answer)
  }
  bench.linkedIn = async (query = '', path = '/feed/') => {
    const page = await newPage()
    await page.goto(`https://www.linkedin.com${path}${query && `?${query}`}`)
    await practiceThere(page)
    return page
  }
  bench.popup = async (page) => watch(await pressIcon(bench.herald, page), 'popup')
  bench.panel = async (page) => {
    const panel = watch(await openPanel(bench.herald, page), 'panel')
    await panel.getByRole('navigation').waitFor()
    return panel
  }
  bench.panelInTab = async (width = 360, height = 720) => {
    const page = await newPage()
    await page.setViewportSize({ width, height })
    await page.goto(`chrome-extension://${bench.herald.id}/sidepanel.html`)
    await page.getByRole('navigation').waitFor()
    return page
  }
  return bench
}

export { waitForPage }
