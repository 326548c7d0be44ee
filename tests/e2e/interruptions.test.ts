import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  allowClipboard,
  clipboard,
  emptyClipboard,
  feed,
  goToDrafts,
  handOver,
  LINKEDIN,
  model,
  openComposer,
  pressPost,
  putIn,
  settle,
  write,
} from './hand-over-steps'
import { useHerald } from './harness'
import { allRows } from './seed'

const TEXT = 'Interrupted\n\nbut not lost'
const ELSEWHERE = 'https://elsewhere.example/'

const bench = useHerald()
let page: Page
let panel: Page

beforeAll(async () => {
  await allowClipboard(bench)
  bench.serve({ url: ELSEWHERE, body: '<title>Elsewhere</title>', headers: { 'content-type': 'text/html' } })
})

beforeEach(async () => {
  page = await bench.linkedIn()
  panel = await bench.panel(page)
  await settle(panel, { handOver: 'insert', notice: 'off' })
})
afterEach(() => page.close())

/** Herald has begun to write and is watching whether the text stays. */
async function inTheMiddle(): Promise<void> {
  await openComposer(page, 'generation=sdui')
  await emptyClipboard(page)
  await write(panel, TEXT)
  await handOver(panel)
  await page.waitForFunction(() => window.practice.model() !== '')
}

const savedDraft = () => panel.getByRole('textbox', { name: 'Text of your post' }).inputValue()

describe('in the middle of a hand-over', () => {
  test('the tab is closed: the draft is there as it was', async () => {
    await inTheMiddle()
    await page.close()
    page = await bench.linkedIn()
    panel = await bench.panel(page)
    expect(await savedDraft()).toBe(TEXT)
    await putIn(panel)
    expect(await model(page)).toBe(TEXT)
  })

  test('the tab is reloaded: the text is on the clipboard, and Herald says why', async () => {
    await inTheMiddle()
    await page.reload()
    await panel.getByText('The page went away meanwhile, so the text is on your clipboard').waitFor()
    expect(await clipboard(page)).toBe(TEXT)
    await putIn(panel)
    expect(await model(page)).toBe(TEXT)
  })

  test('the tab goes to another site', async () => {
    await inTheMiddle()
    await page.goto(ELSEWHERE)
    await panel.getByText('The page went away meanwhile, so the text is on your clipboard').waitFor()
    await panel.getByRole('button', { name: 'Not connected' }).waitFor()
    expect(await panel.getByRole('button', { name: 'Copy and open LinkedIn' }).isEnabled()).toBe(true)
    await page.goto(`${LINKEDIN}/feed/`)
    expect(await clipboard(page)).toBe(TEXT)
  })

  test('the tab is reloaded while the composer opens: Herald goes on in the new page', async () => {
    await feed(page, 'generation=sdui')
    await write(panel, TEXT)
    await handOver(panel)
    await page.waitForURL('**/sharing/compose')
    await page.reload()
    await panel.getByText('Inserted. Review it and press Post on LinkedIn.').waitFor()
    expect(await model(page)).toBe(TEXT)
  })

  test('the ambassador closes the composer', async () => {
    await inTheMiddle()
    await page.locator('dialog > button').first().click()
    await page.locator('dialog[role="alertdialog"] button').first().click()
    await panel.getByText('The composer changed meanwhile, so the text is on your clipboard').waitFor()
    expect(await clipboard(page)).toBe(TEXT)
  })
})

/** A window of its own with a page on the practice LinkedIn; its address tells it from the first. */
async function secondWindow(): Promise<Page> {
  const session = await bench.herald.whole.newBrowserCDPSession()
  const opened = bench.herald.context.waitForEvent('page')
  await session.send('Target.createTarget', { url: `${LINKEDIN}/feed/?window=2`, newWindow: true })
  const other = await opened
  await other.waitForFunction(() => 'practice' in window)
  return other
}

test('two panels in two windows write one draft and hand over each to its own tab', async () => {
  const other = await secondWindow()
  const second = await bench.panel(other)
  await openComposer(other, 'generation=classic')
  await openComposer(page, 'generation=sdui')
  await write(panel, 'From the first')
  await goToDrafts(second)
  await second.getByRole('button', { name: /^From the first/ }).click()
  const field = second.getByRole('textbox', { name: 'Text of your post' })
  await field.fill('Changed in the second')
  await expect.poll(savedDraft).toBe('Changed in the second')
  await putIn(panel)
  await putIn(second)
  expect(await model(page)).toBe('Changed in the second')
  expect(await model(other)).toBe('Changed in the second')
  await other.close()
})

/** Ends Herald's worker as the browser does when it has been idle. */
async function killWorker(): Promise<void> {
  const session = await bench.herald.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

test('the worker is killed before every step of the circle', async () => {
  await settle(panel, { handOver: 'insert', notice: 'on' })
  await openComposer(page, 'generation=sdui')
  await killWorker()
  await write(panel, 'Without a worker')
  await killWorker()
  await putIn(panel)
  await killWorker()
  await pressPost(page)
  await killWorker()
  await panel.getByRole('button', { name: 'Add to the log' }).click()
  await killWorker()
  await panel.getByText('Added to your log').waitFor()
  expect(await allRows(panel, 'shares')).toMatchObject([{ text: 'Without a worker' }])
  await killWorker()
  const popup = await bench.popup(page)
  await popup.getByRole('button', { name: 'Open Herald beside LinkedIn' }).waitFor()
  await popup.close()
})

type Developer = {
  runtime: { reload: () => void }
  developerPrivate: {
    updateProfileConfiguration: (wish: object) => Promise<void>
    getExtensionsInfo: (about: object) => Promise<{ state: string }[]>
  }
}
declare const chrome: Developer

/** Herald starts anew as after an update: its pages close, its scripts in other pages are left behind. */
async function update(): Promise<void> {
  const extensions = await bench.herald.context.newPage()
  await extensions.goto('chrome://extensions')
  // Chromium starts an unpacked extension again only in developer mode.
  await extensions.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  )
  const closed = panel.waitForEvent('close')
  // The panel is gone before it can answer.
  await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await closed
  const states = () =>
    extensions.evaluate(async () => {
      const all = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true })
      return all.map(({ state }) => state)
    })
  await expect.poll(states, { timeout: 10_000 }).toEqual(['ENABLED'])
  await extensions.close()
  await page.bringToFront()
}

test('Herald is updated while a panel is open: the page does not notice, and a new panel works', async () => {
  await settle(panel, { handOver: 'insert', notice: 'on' })
  await openComposer(page, 'generation=sdui')
  await write(panel, 'Before the update')
  await putIn(panel)
  await update()
  // The script that the old Herald left behind hears this press; nobody listens to it any more.
  await pressPost(page)
  await page.waitForFunction(() => window.practice.composers() === 0)
  await page.waitForTimeout(700)

  await openComposer(page, 'generation=sdui')
  panel = await bench.panel(page)
  await settle(panel, { handOver: 'insert', notice: 'on' })
  await write(panel, 'After the update')
  await putIn(panel)
  await pressPost(page)
  await panel.getByText('Posted. Add this to your log?').waitFor()
})

test('Herald is updated in the middle of a document: the same document takes a new script', async () => {
  await openComposer(page, 'generation=classic')
  await write(panel, 'First script')
  await putIn(panel)
  await update()
  panel = await bench.panel(page)
  await write(panel, 'Second script')
  await handOver(panel)
  await panel.getByRole('button', { name: 'Replace it' }).click()
  await panel.getByText('Inserted. Review it').waitFor()
  expect(await model(page)).toBe('Second script')
})
