import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { feed, GENERATIONS, openComposer, pressPost, putIn, settle, write } from './hand-over-steps'
import { useHerald } from './harness'
import { allRows } from './seed'
import { toRoom } from './steps'
import { followWorlds } from './worlds'

const bench = useHerald()
let page: Page
let panel: Page

const CONFIRMED = 'Posted. Add this to your log?'
const PROBABLE = 'It looks as if you posted this. Add it to your log?'
const add = () => panel.getByRole('button', { name: 'Add to the log' })
const decline = () => panel.getByRole('button', { name: 'Not this one' })
const logged = () => allRows<{ text: string; url?: string; urn?: string }>(panel, 'shares')

beforeAll(async () => {
  page = await bench.linkedIn()
  panel = await bench.panel(page)
})

beforeEach(async () => {
  await settle(panel, { handOver: 'insert', notice: 'on' })
})

/** Takes a text into a composer, ready to be posted. */
async function ready(query: string, text: string): Promise<void> {
  await openComposer(page, query)
  await write(panel, text)
  await putIn(panel)
}

async function declineIt(): Promise<void> {
  await decline().click()
  await add().waitFor({ state: 'detached' })
  await panel.getByRole('status').getByRole('button', { name: 'Close' }).last().click()
}

describe('a post is noticed', () => {
  test.each(GENERATIONS)('by LinkedIn’s own message: %s', async (generation, query) => {
    await ready(query, `Noticed in ${generation}\n\n#Repair #OpenDoors`)
    await pressPost(page)
    await panel.getByText(CONFIRMED).waitFor()
    const [post] = await page.evaluate(() => window.practice.posts())
    await panel.getByText(`https://www.linkedin.com/feed/update/urn:li:share:${post?.share}/`).waitFor()
    const card = panel.getByRole('listitem').filter({ hasText: CONFIRMED })
    for (const tag of ['#Repair', '#OpenDoors']) {
      expect(await card.getByText(tag, { exact: true }).isVisible()).toBe(true)
    }
    expect(await logged()).toEqual([])
    await declineIt()
  })

  test('by the own post in the feed where no message comes', async () => {
    await ready('generation=sdui&toast=none', 'Seen in my own feed')
    await pressPost(page)
    await panel.getByText(CONFIRMED).waitFor()
    const [post] = await page.evaluate(() => window.practice.posts())
    expect(await panel.getByText(`urn:li:activity:${post?.activity}`).isVisible()).toBe(true)
    await declineIt()
  })

  test('across a full navigation', async () => {
    await ready('generation=sdui&navigate=full', 'And then the page was another')
    await pressPost(page)
    await page.waitForURL('**/feed/')
    await panel.getByText(CONFIRMED).waitFor()
    await declineIt()
  })

  test('as probable where nothing but the closing tells', async () => {
    await ready('generation=classic&toast=none', 'Perhaps posted')
    await pressPost(page)
    await panel.getByText(PROBABLE).waitFor()
    expect(await panel.getByText('No link seen; you can add it later.').isVisible()).toBe(true)
    await declineIt()
  })

  test('with the item it was written from', async () => {
    await toRoom(panel, 'Hub')
    const item = panel.getByRole('region', { name: 'Items' }).getByRole('heading', { level: 2 }).first()
    const title = (await item.textContent()) ?? ''
    await item.click()
    await panel.getByRole('button', { name: /^(Write from this|Answer in your own words)$/ }).click()
    await panel.getByRole('textbox', { name: 'Text of your post' }).fill('From an idea in the hub')
    await openComposer(page, 'generation=sdui')
    await putIn(panel)
    await pressPost(page)
    await panel.getByText(CONFIRMED).waitFor()
    expect(await panel.getByText(`from “${title}”`).isVisible()).toBe(true)
    await declineIt()
  })
})

describe('nothing is proposed', () => {
  const TEXT = 'Not for the log'
  const nothing = async () => {
    // Longer than the page script takes between two looks at what became of a press.
    await page.waitForTimeout(700)
    expect(await add().count()).toBe(0)
    expect(await allRows(panel, 'proposals')).toEqual([])
  }
  const question = () => page.locator('dialog[role="alertdialog"] button')

  test('when the draft is discarded, or saved', async () => {
    for (const answer of ['first', 'last'] as const) {
      await ready('generation=sdui', TEXT)
      await page.locator('dialog > button').first().click()
      await question()[answer]().click()
      await page.waitForFunction(() => window.practice.composers() === 0)
      await nothing()
    }
  })

  test('when the post is scheduled', async () => {
    await ready('generation=interop&quill=2', TEXT)
    await page.locator('.share-actions__scheduled-post-btn').click()
    await pressPost(page)
    await page.waitForFunction(() => window.practice.composers() === 0)
    await nothing()
  })

  test('when LinkedIn refuses the post', async () => {
    await ready('generation=classic&fail=post', TEXT)
    await pressPost(page)
    await page.getByRole('alert').filter({ hasText: 'Something went wrong' }).waitFor()
    await nothing()
  })

  test('without consent: nothing watches, and the link is asked for instead', async () => {
    await settle(panel, { handOver: 'insert', notice: 'off' })
    await ready('generation=sdui', TEXT)
    await pressPost(page)
    await page.waitForFunction(() => window.practice.composers() === 0)
    const address = await page.getByRole('link', { name: 'View post' }).getAttribute('href')
    await nothing()
    // A new document gets no script: only a hand-over brings one.
    await page.reload()
    const worlds = await followWorlds(bench, page)
    await page.waitForTimeout(700)
    expect(await worlds.running()).toBe(0)
    await panel.getByRole('button', { name: 'Posted it? Paste its link' }).click()
    expect(await panel.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(TEXT)
    await panel.getByRole('textbox', { name: 'Link to the post' }).fill(address ?? '')
    await panel.getByRole('button', { name: 'Back to the log' }).click()
  })
})

describe('a proposal', () => {
  test('waits while the panel is closed, can be declined and taken back, and is added once', async () => {
    await ready('generation=sdui', 'Worth keeping\n\nfor the log')
    await pressPost(page)
    await panel.getByText(CONFIRMED).waitFor()
    await panel.close()
    panel = await bench.panel(page)
    await toRoom(panel, 'Log')
    await panel.getByText(CONFIRMED).waitFor()

    await decline().click()
    await panel.getByText('Not added').waitFor()
    expect(await add().count()).toBe(0)
    await panel.getByRole('button', { name: 'Undo' }).click()
    await add().dblclick()
    await panel
      .getByText(/^(Added to your log|This post is in your log already)$/)
      .first()
      .waitFor()
    await add().waitFor({ state: 'detached' })
    const [share, ...more] = await logged()
    expect(more).toEqual([])
    expect(share?.text).toBe('Worth keeping\n\nfor the log')

    // The same post once more, by hand.
    await panel.getByRole('button', { name: 'Add a post' }).click()
    await panel.getByRole('textbox', { name: 'Link to the post' }).fill(share?.url ?? '')
    await panel.getByRole('button', { name: 'Add to the log' }).click()
    await panel.getByText('This post is in your log already').last().waitFor()
    expect(await logged()).toHaveLength(1)
  })

  test('that was answered while probable does not come back when LinkedIn’s message does', async () => {
    await ready('generation=classic&toast=none', 'Answered early')
    await pressPost(page)
    await panel.getByText(PROBABLE).waitFor()
    await add().click()
    await add().waitFor({ state: 'detached' })
    await page.evaluate(() => {
      const [post] = window.practice.posts()
      const toast = document.createElement('div')
      toast.setAttribute('role', 'status')
      const link = document.createElement('a')
      link.href = `https://www.linkedin.com/feed/update/urn:li:share:${post?.share}/`
      link.textContent = 'View post'
      toast.append(link)
      document.body.append(toast)
    })
    await page.waitForTimeout(700)
    expect(await allRows(panel, 'proposals')).toEqual([])
    expect((await logged()).filter(({ text }) => text === 'Answered early')).toHaveLength(1)
    await feed(page, 'generation=classic')
  })
})
