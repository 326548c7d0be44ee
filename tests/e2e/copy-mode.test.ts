import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  allowClipboard,
  clipboard,
  emptyClipboard,
  feed,
  GENERATIONS,
  handOver,
  model,
  openComposer,
  paste,
  pressPost,
  putIn,
  settle,
  write,
} from './hand-over-steps'
import { useHerald } from './harness'
import { followWorlds, type Worlds } from './worlds'

const TEXT = 'First line\n\nThird line, żółć \u{1F44D}\u{1F3FD}\n#Repair'

const bench = useHerald()
let page: Page
let panel: Page

beforeAll(async () => {
  await allowClipboard(bench)
  bench.serve({ url: 'https://elsewhere.example/', body: '<title>Elsewhere</title>' })
  page = await bench.linkedIn()
})

describe('with "copy, I paste"', () => {
  let worlds: Worlds

  test('is offered with LinkedIn’s rules before anything happens', async () => {
    worlds = await followWorlds(bench, page)
    panel = await bench.panel(page)
    await emptyClipboard(page)
    await write(panel, TEXT)
    await handOver(panel)
    const question = panel.getByRole('dialog', { name: 'How shall your text reach LinkedIn?' })
    await question.getByText('LinkedIn’s User Agreement restricts browser extensions').waitFor()
    await question.getByText('You can change both in Settings at any time.').waitFor()
    expect(await question.getByRole('radiogroup', { name: 'When you have posted' }).isVisible()).toBe(true)
    expect(await clipboard(page)).toBe(undefined)

    await question.getByText('Copy, I paste').click()
    // Without a script in the page there is nothing to notice with.
    expect(await question.getByRole('radiogroup', { name: 'When you have posted' }).count()).toBe(0)
    await question.getByRole('button', { name: 'Continue' }).click()
    await panel.getByText('Paste it into LinkedIn’s composer with Ctrl/⌘ V.').waitFor()
    expect(await clipboard(page)).toBe(TEXT)
  })

  test('is asked only once, and the button says what it does', async () => {
    await emptyClipboard(page)
    await panel.getByRole('button', { name: 'Copy the text' }).click()
    await expect.poll(() => clipboard(page)).toBe(TEXT)
    expect(await panel.getByRole('dialog').count()).toBe(0)
    expect(await panel.getByRole('button', { name: 'Put into LinkedIn' }).count()).toBe(0)
  })

  test.each(GENERATIONS)('the ambassador pastes into the composer: %s', async (_, query) => {
    await openComposer(page, query)
    await paste(page)
    await expect.poll(() => model(page)).toBe(TEXT)
  })

  test('opens the composer on request', async () => {
    const [opened] = await Promise.all([
      bench.herald.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Open LinkedIn’s composer' }).click(),
    ])
    await opened.waitForFunction(() => 'practice' in window && window.practice.composers() === 1)
    await opened.close()
    await page.bringToFront()
  })

  test('a post is logged by its link, with text and time filled in', async () => {
    await openComposer(page, 'generation=sdui')
    await paste(page)
    await pressPost(page)
    const link = page.getByRole('link', { name: 'View post' })
    const address = await link.getAttribute('href')
    await panel.getByRole('button', { name: 'Posted it? Paste its link' }).click()
    expect(await panel.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(TEXT)
    await panel.getByRole('textbox', { name: 'Link to the post' }).fill(address ?? '')
    await panel.getByText(/, read from the link$/).waitFor()
    await panel.getByRole('button', { name: 'Add to the log' }).click()
    await panel.getByText('Added to your log').waitFor()
    expect(await panel.getByText('Posted. Add this to your log?').count()).toBe(0)
    expect(await panel.getByText('Did you post this?').count()).toBe(0)
  })

  test('no script of Herald’s has entered the page in all this', async () => {
    expect(worlds.count()).toBe(0)
    // The same look finds one as soon as the ambassador chooses otherwise.
    await settle(panel, { handOver: 'insert', notice: 'off' })
    await openComposer(page, 'generation=sdui')
    await write(panel, 'Now otherwise')
    await putIn(panel)
    expect(await worlds.running()).toBe(1)
  })
})

describe('without a connection', () => {
  test('copies and opens the composer in a tab', async () => {
    await settle(panel, { handOver: 'insert', notice: 'off' })
    await feed(page, 'generation=classic')
    await page.goto('https://elsewhere.example/')
    await panel.getByRole('button', { name: 'Not connected' }).waitFor()
    await write(panel, TEXT)
    const [opened] = await Promise.all([
      bench.herald.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Copy and open LinkedIn' }).click(),
    ])
    const worlds = await followWorlds(bench, opened)
    await opened.waitForFunction(() => 'practice' in window && window.practice.composers() === 1)
    await opened.bringToFront()
    expect(await clipboard(opened)).toBe(TEXT)
    await panel.getByText('Copied. LinkedIn opens in a tab.').waitFor()
    await paste(opened)
    await expect.poll(() => model(opened)).toBe(TEXT)
    expect(worlds.count()).toBe(0)
    await opened.close()
    await page.bringToFront()
  })
})
