import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { alteredHerald } from './altered'
import { type Bench, useHerald, waitForPage } from './harness'
import { aDraft, aHub, allRows, aShare, begin, dayFromNow, forgetAfterEach, idAt, storePage } from './seed'
import { writing } from './steps'

const DAY = 86_400_000

/** The addresses of all tabs, also of those that failed to load. */
async function tabAddresses(bench: Bench): Promise<string[]> {
  const session = await bench.herald.whole.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  await session.detach()
  return targetInfos.map(({ url }) => url)
}

describe('the popup', () => {
  /** The popup closes in the very click, which Playwright may take for a failure. */
  async function clickAway(button: Locator): Promise<void> {
    await button.click().catch((error: unknown) => {
      if (!/has been closed/.test(String(error))) throw error
    })
  }

  const bench = useHerald()
  forgetAfterEach(bench)

  test('shows the programme, this month from the log, and opens the panel connected', async () => {
    const challenge = {
      id: 'c',
      title: 'Theme',
      hashtag: 'AcmeTheme',
      from: dayFromNow(-3),
      to: dayFromNow(4),
    }
    await begin(bench, {
      hub: aHub([], { challenges: [challenge] }),
      shares: [
        aShare('Now', Date.now()),
        aShare('Now too', Date.now() - 1000),
        aShare('Long ago', Date.now() - 70 * DAY),
      ],
    })
    const page = await bench.linkedIn()
    const popup = await bench.popup(page)
    await popup.getByRole('heading', { name: 'Acme Voices' }).waitFor()
    await popup.getByText('2 this month · minimum 2 · aim 1 a week').waitFor()
    await popup.getByText('4 days left for').waitFor()
    await popup.getByText('#AcmeTheme').waitFor()
    expect(await popup.getByRole('button', { name: 'Open LinkedIn' }).count()).toBe(0)

    await clickAway(popup.getByRole('button', { name: 'Open Herald beside LinkedIn' }))
    const panel = await waitForPage(bench.herald, (url) => url.includes('/sidepanel.html?tab='))
    await panel.getByRole('banner').getByRole('button', { name: 'LinkedIn' }).waitFor()
  })

  test('counts a share at once, and says when there is none', async () => {
    await begin(bench)
    const popup = await bench.popup(await bench.linkedIn())
    await popup.getByText('0 this month · minimum 1 · aim 1 a week').waitFor()
    await popup.getByRole('button', { name: 'Log a post by its link' }).click()
    await popup
      .getByRole('textbox', { name: 'Link to the post' })
      .fill(`https://www.linkedin.com/feed/update/urn:li:share:${idAt(Date.now() - 60_000)}/`)
    await popup.getByRole('button', { name: 'Add to the log' }).click()
    await popup.getByText('Added to your log').waitFor()
    await popup.getByText('1 this month · minimum 1 · aim 1 a week').waitFor()
  })

  test('shows the newest drafts and opens the panel on the one pressed', async () => {
    const drafts = ['Oldest', 'Second', 'Third', 'Newest'].map((text, at) =>
      aDraft(`${text} draft\nmore`, { updatedAt: Date.now() - (4 - at) * 60_000 }),
    )
    await begin(bench, { drafts })
    const popup = await bench.popup(await bench.linkedIn())
    const list = popup.getByRole('region', { name: 'Drafts' }).getByRole('button')
    await list.first().waitFor()
    expect(await list.allTextContents()).toEqual([
      expect.stringMatching(/^Newest draft/),
      expect.stringMatching(/^Third draft/),
      expect.stringMatching(/^Second draft/),
    ])
    // The popup closes in the very click.
    await list
      .nth(1)
      .click()
      .catch(() => undefined)
    const panel = await waitForPage(bench.herald, (url) => url.includes('/sidepanel.html?tab='))
    await writing(panel).waitFor()
    expect(await writing(panel).inputValue()).toBe('Third draft\nmore')
  })

  test('leads a panel that is open already to the draft', async () => {
    await begin(bench, { drafts: [aDraft('The one')] })
    const page = await bench.linkedIn()
    const panel = await bench.panel(page)
    const popup = await bench.popup(page)
    await popup.getByRole('button', { name: /The one/ }).click()
    await writing(panel).waitFor({ timeout: 5000 })
    expect(await writing(panel).inputValue()).toBe('The one')
  })

  test('refuses wrong links with the reason, and notices what is in the log', async () => {
    const id = idAt(Date.parse('2026-03-05T10:00:00Z'))
    await begin(bench)
    const popup = await bench.popup(await bench.linkedIn())
    await popup.getByRole('button', { name: 'Log a post by its link' }).click()
    const link = popup.getByRole('textbox', { name: 'Link to the post' })
    const add = popup.getByRole('button', { name: 'Add to the log' })
    const wrong: [string, string][] = [
      ['', 'Paste the link to your post.'],
      ['no link at all', 'This is not a link.'],
      ['https://example.com/posts/1', 'This link leads to another site'],
      ['https://www.linkedin.com/in/ada/', 'This leads to a profile.'],
      [
        'https://www.linkedin.com/feed/update/urn:li:activity:12/',
        'The post’s number in this link is broken.',
      ],
    ]
    for (const [given, said] of wrong) {
      await link.fill(given)
      await add.click()
      await popup.getByRole('alert').filter({ hasText: said }).waitFor()
    }
    await link.fill(`https://www.linkedin.com/posts/ada_hello-activity-${id}-AbCd`)
    await popup.getByText(/read from the link/).waitFor()
    await link.press('Enter')
    await popup.getByText('Added to your log').waitFor()
    await popup.getByRole('button', { name: 'Log a post by its link' }).click()
    await link.fill(`urn:li:activity:${id}`)
    await add.click()
    await popup.getByText('This post is in your log already').waitFor()
    const store = await storePage(bench)
    expect(await allRows(store, 'shares')).toMatchObject([
      { urn: `urn:li:activity:${id}`, publishedAt: Date.parse('2026-03-05T10:00:00Z'), timeFrom: 'link' },
    ])
  })

  test('works on any other site, and offers to open LinkedIn', async () => {
    bench.serve({
      url: 'https://example.com/',
      body: '<!doctype html><title>Elsewhere</title>',
      headers: { 'content-type': 'text/html' },
    })
    await begin(bench, { shares: [aShare('Now', Date.now())] })
    const page = await bench.herald.context.newPage()
    await page.goto('https://example.com/')
    const popup = await bench.popup(page)
    await popup.getByText('1 this month').waitFor()
    expect(await popup.getByRole('button', { name: 'Open Herald beside LinkedIn' }).count()).toBe(0)
    await popup.getByRole('button', { name: 'Open LinkedIn' }).click()
    // A tab that Herald opens is out of the practice site's reach at first, so only its address tells.
    await expect.poll(() => tabAddresses(bench)).toContain('https://www.linkedin.com/feed/')
    bench.problems.splice(0)
  })

  test('opens the panel on any other site too, where it says that it is not connected', async () => {
    bench.serve({
      url: 'https://example.com/',
      body: '<!doctype html><title>Elsewhere</title>',
      headers: { 'content-type': 'text/html' },
    })
    const page = await bench.herald.context.newPage()
    await page.goto('https://example.com/')
    const popup = await bench.popup(page)
    await clickAway(popup.getByRole('button', { name: 'Open Herald here' }))
    const panel = await waitForPage(bench.herald, (url) => url.includes('/sidepanel.html?tab='))
    await panel.getByRole('button', { name: 'Not connected' }).click()
    await panel.getByText('This tab shows another site.').waitFor()
  })

  test('shows the key that is bound', async () => {
    const popup = await bench.popup(await bench.linkedIn())
    const bound = await bench.herald.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> } }
      }
      return (await chrome.commands.getAll()).find(({ name }) => name === 'open-panel')?.shortcut
    })
    expect(bound).toBeTruthy()
    await popup.getByText(`${bound} opens the panel too`).waitFor()
  })
})

describe('a Herald that no key is bound to', () => {
  const bench = useHerald({
    extension: alteredHerald('no-key', {
      'manifest.json': (manifest) => {
        const commands = manifest.commands as Record<string, { suggested_key?: unknown }>
        delete commands['open-panel']?.suggested_key
      },
    }),
  })

  test('says in the popup and in Settings that there is none', async () => {
    const popup = await bench.popup(await bench.linkedIn())
    await popup.getByText('You can set a key for the panel in Settings').waitFor()
    const panel = await bench.panelInTab()
    await panel.getByRole('button', { name: 'Settings' }).click()
    await panel.getByText('No key opens this panel yet').waitFor()
    expect(await panel.getByRole('button', { name: 'Change the key' }).isVisible()).toBe(true)
  })
})
