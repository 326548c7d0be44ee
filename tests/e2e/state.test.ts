import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useHerald } from './harness'
import { aDraft, aHub, anItem, aShare, begin, forgetAfterEach } from './seed'
import { search, titles, toProgramme, toRoom, toSettings, writing } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const chip = (panel: Page, name: string) =>
  panel.getByRole('banner').getByRole('button', { name, exact: true })

describe('the connection', () => {
  test('is said, lost when the tab goes to another site, and given back by the icon', async () => {
    bench.serve({
      url: 'https://example.com/',
      body: '<!doctype html><title>Elsewhere</title>',
      headers: { 'content-type': 'text/html' },
    })
    await begin(bench)
    const page = await bench.linkedIn()
    const panel = await bench.panel(page)
    await chip(panel, 'LinkedIn').click()
    await panel.getByText('Connected to the LinkedIn page in this tab.').waitFor()
    await panel.keyboard.press('Escape')
    await panel.getByText('Connected to the LinkedIn page in this tab.').waitFor({ state: 'hidden' })

    await page.goto('https://example.com/')
    await chip(panel, 'Not connected').click()
    await panel.getByText('press Herald’s icon in the toolbar').waitFor()
    await page.goto('https://www.linkedin.com/feed/')
    await page.waitForFunction(() => 'practice' in window)
    await chip(panel, 'Not connected').waitFor()
    const popup = await bench.popup(page)
    await chip(panel, 'LinkedIn').waitFor()
    await popup.close()
    // A reload of the same site keeps it.
    await page.reload()
    await page.waitForFunction(() => 'practice' in window)
    expect(await chip(panel, 'LinkedIn').isVisible()).toBe(true)
  })

  test('is missing where the panel’s page stands in a tab of its own', async () => {
    await begin(bench)
    const panel = await bench.panelInTab()
    await chip(panel, 'Not connected').click()
    await panel.getByRole('button', { name: 'Look again' }).waitFor()
    await panel.getByRole('button', { name: 'Open LinkedIn' }).waitFor()
  })
})

describe('what survives closing and opening again', () => {
  const hub = aHub(
    Array.from({ length: 40 }, (_, at) =>
      anItem(`n${at}`, {
        title: `Number ${at}`,
        topics: [at % 2 ? 'Odd' : 'Even'],
        publishedOn: `2020-01-${String(31 - (at % 28)).padStart(2, '0')}`,
      }),
    ),
  )

  test('the Hub’s query, order, filters and scrolling', async () => {
    await begin(bench, { hub })
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: 'Filter', exact: true }).click()
    await panel.getByRole('button', { name: 'Odd 20' }).click()
    await search(panel).fill('number')
    await panel.getByRole('button', { name: 'Newest' }).click()
    await panel.getByText('20 items found').waitFor()
    const scroller = (page: Page) =>
      page
        .getByRole('region', { name: 'Items' })
        .locator('xpath=ancestor::div[contains(@class,"overflow-y")][1]')
    await scroller(panel).evaluate((node) => node.scrollTo({ top: 900 }))
    await expect.poll(() => scroller(panel).evaluate((node) => node.scrollTop)).toBe(900)
    // Where the third card in view stands.
    const card = (page: Page, name: string) =>
      page
        .getByRole('article')
        .filter({ hasText: name })
        .evaluate((node) => node.getBoundingClientRect().top)
    const name = await panel.getByRole('article').evaluateAll((nodes) => {
      const inView = nodes.filter((node) => node.getBoundingClientRect().top > 60)
      return inView[2]?.querySelector('h2')?.textContent ?? ''
    })
    const before = await card(panel, name)
    await panel.close()

    const again = await bench.panelInTab()
    await again.getByText('20 items found').waitFor()
    expect(await search(again).inputValue()).toBe('number')
    expect(await again.getByRole('button', { name: 'Newest' }).getAttribute('aria-pressed')).toBe('true')
    expect(await again.getByRole('button', { name: 'Odd 20' }).getAttribute('aria-pressed')).toBe('true')
    await expect.poll(async () => Math.abs((await card(again, name)) - before)).toBeLessThan(3)
    await toRoom(again, 'Write')
    await toRoom(again, 'Hub')
    await expect.poll(async () => Math.abs((await card(again, name)) - before)).toBeLessThan(3)
  })

  test('the open item', async () => {
    await begin(bench, { hub })
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: 'Number 0', exact: true }).click()
    await panel.getByRole('button', { name: 'Back to the Hub' }).waitFor()
    await panel.close()
    const again = await bench.panelInTab()
    await again.getByRole('heading', { name: 'Number 0' }).last().waitFor()
    await again.getByRole('button', { name: 'Write from this' }).waitFor()
  })

  test('the open draft, even when the panel goes at once', async () => {
    await begin(bench, { drafts: [aDraft('First'), aDraft('Second')] })
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Write')
    await panel.getByRole('button', { name: /^First/ }).click()
    await writing(panel).waitFor()
    await panel.close()
    const again = await bench.panelInTab()
    await writing(again).waitFor()
    expect(await writing(again).inputValue()).toBe('First')
  })

  test('the Log’s query and open share, and every room', async () => {
    await begin(bench, {
      shares: [aShare('Alpha post', Date.now()), aShare('Beta post', Date.now() - 200_000)],
    })
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Log')
    await search(panel).fill('beta')
    await panel.getByRole('button', { name: /Beta post/ }).click()
    await panel.getByRole('button', { name: 'Remove from the log' }).waitFor()
    await panel.close()
    const again = await bench.panelInTab()
    await again.getByRole('button', { name: 'Remove from the log' }).waitFor()
    await again.getByRole('button', { name: 'Back to the log' }).click()
    expect(await search(again).inputValue()).toBe('beta')
    expect(await again.getByRole('button', { name: /Alpha post/ }).count()).toBe(0)

    await toSettings(again)
    await again.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await again.close()
    const settings = await bench.panelInTab()
    await settings.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await toProgramme(settings)
    await settings.close()
    const programme = await bench.panelInTab()
    await programme.getByRole('heading', { name: 'Programme', level: 1 }).waitFor()
  })

  test('how far the Log and Settings were scrolled', async () => {
    const shares = Array.from({ length: 80 }, (_, at) =>
      aShare(`Post ${at}`, Date.UTC(2026, 0, 31) - at * 86_400_000),
    )
    await begin(bench, { shares })
    const scroller = (page: Page) => page.locator('main [data-scroller]')
    const inView = (page: Page) =>
      page.getByRole('button', { name: /Post \d+/ }).evaluateAll((nodes) => {
        const first = nodes.find((node) => node.getBoundingClientRect().top > 60)
        return /Post \d+/.exec(first?.textContent ?? '')?.[0]
      })
    const panel = await bench.panelInTab()
    await toRoom(panel, 'Log')
    await panel.getByRole('button', { name: /Post 0/ }).waitFor()
    await scroller(panel).evaluate((node) => node.scrollTo({ top: 2400 }))
    // Rows that are measured now may still move it a little.
    await panel.waitForTimeout(300)
    const before = await inView(panel)
    expect(before).toMatch(/^Post [2-5]\d$/)
    await panel.close()
    const again = await bench.panelInTab()
    await expect.poll(() => inView(again)).toBe(before)
    await again.getByRole('button', { name: before ?? '' }).click()
    await again.getByRole('button', { name: 'Back to the log' }).click()
    await expect.poll(() => inView(again)).toBe(before)

    await toSettings(again)
    await again.getByRole('region', { name: 'Privacy' }).waitFor()
    await scroller(again).evaluate((node) => node.scrollTo({ top: 700 }))
    await expect.poll(() => scroller(again).evaluate((node) => node.scrollTop)).toBe(700)
    await toRoom(again, 'Hub')
    await toSettings(again)
    await expect.poll(() => scroller(again).evaluate((node) => Math.round(node.scrollTop))).toBe(700)
  })

  test('a stored state that makes no sense is no hindrance', async () => {
    await begin(bench, { hub })
    const broken = await bench.panelInTab()
    await broken.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set: (values: object) => Promise<void> } } }
      }
      return chrome.storage.local.set({
        panel: { room: 'attic', query: 7, scroll: 'far', item: 'file:acme-voices/gone', chosen: null },
      })
    })
    await broken.close()
    const panel = await bench.panelInTab()
    await panel.getByRole('heading', { name: 'This item is gone' }).waitFor()
    await panel.getByRole('button', { name: 'Back to the Hub' }).click()
    await expect.poll(async () => (await titles(panel)).length).toBeGreaterThan(3)
  })
})

test('rooms are loaded when they are first opened', async () => {
  await begin(bench)
  const asked: string[] = []
  const panel = await bench.herald.context.newPage()
  panel.on('request', (request) => asked.push(request.url()))
  await panel.goto(`chrome-extension://${bench.herald.id}/sidepanel.html`)
  await panel.getByRole('navigation').waitFor()
  const loaded = (name: string) => asked.some((url) => new RegExp(`/${name}-[^/]*\\.js$`).test(url))
  expect(loaded('sidepanel')).toBe(true)
  const rooms: [string, () => Promise<void>][] = [
    ['WriteRoom', () => toRoom(panel, 'Write')],
    ['CalendarRoom', () => toRoom(panel, 'Calendar')],
    ['LogRoom', () => toRoom(panel, 'Log')],
    ['SettingsRoom', () => toSettings(panel)],
    ['ProgrammeRoom', () => toProgramme(panel)],
  ]
  for (const [chunk, go] of rooms) {
    expect(loaded(chunk)).toBe(false)
    await go()
    await expect.poll(() => loaded(chunk)).toBe(true)
  }
})
