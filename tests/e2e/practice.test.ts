import type { Page } from 'playwright-core'
import { test as base, describe, expect } from 'vitest'
import { commentToolsKey } from '../practice/src/posts'
import type { Practice } from '../practice/src/practice'
import { composerAddress, composersOpen } from './practice-page'
import { test as tabs, usePlainBrowser } from './practice-tabs'

usePlainBrowser()

const FEED = 'https://www.linkedin.com/feed/'
const TEXT = [
  'Zażółć gęślą jaźń.',
  '',
  '',
  'שלום לכולם! #קהילה',
  'Family 👨‍👩‍👧 and flag 🇸🇮',
  '',
  'End.',
].join('\n')

const SDUI = { name: 'newest, Tiptap', query: 'generation=sdui' }
const ALL = [
  SDUI,
  { name: 'interop, Quill 1', query: 'generation=interop&quill=1' },
  { name: 'interop, Quill 2', query: 'generation=interop&quill=2' },
  { name: 'classic, Quill 1', query: 'generation=classic&quill=1' },
  { name: 'classic, Quill 2', query: 'generation=classic&quill=2' },
]

/** Enough for what does not depend on the version of Quill. */
const ONE_EACH = ALL.filter((kind) => !['interop, Quill 2', 'classic, Quill 1'].includes(kind.name))

const SDUI_DIALOG = 'dialog[open]:has([data-sdui-screen*="sharing.ShareCompose"])'

/** A tab on the feed, and one with the composer open. */
const test = tabs
  .extend(
    'feed',
    ({ visit }) =>
      (query: string) =>
        visit(`/feed/?${query}`),
  )
  .extend('composer', ({ visit }) => async (query: string) => {
    const page = await visit(composerAddress(query))
    await composersOpen(page)
    return page
  })

const composerClosed = (page: Page) => composersOpen(page, 0)
const ask = <K extends 'model' | 'posts' | 'touched' | 'synthetic' | 'composers'>(page: Page, name: K) =>
  page.evaluate((key) => window.practice[key](), name) as Promise<ReturnType<Practice[K]>>

/** The primary button without its words: the last button of the dialog that has no icon. */
const primary = (page: Page) =>
  page.locator(`${SDUI_DIALOG} button:not(:has(svg)), .share-actions__primary-action`).last()
const dismiss = (page: Page) =>
  page.locator(`${SDUI_DIALOG} button:has(#close-medium), .artdeco-modal__dismiss`).first()
const clock = (page: Page) => page.locator(':is(a, button):has(#clock-medium)')
const toast = (page: Page) => page.locator('[data-testid="toast"], .artdeco-toast-item')
const question = (page: Page) => page.locator('[role="alertdialog"]')
const ownCard = (page: Page) =>
  page.locator('[role="listitem"]:has(a[href*="/analytics/post-summary/"]), [role="article"]').first()

function timeOf(id: string): number {
  return Number(BigInt(id) >> BigInt(22))
}

describe.each(ALL)('practice composer: $name', { concurrent: true }, ({ name, query }) => {
  test('types, posts and shows the post on top of the feed', async ({ feed, expect }) => {
    const page = await feed(query)
    const launcher = page.locator('#draft-text-replaceable-component, .share-box-feed-entry__trigger')
    await launcher.click()
    await composersOpen(page)
    expect(new URL(page.url()).pathname).toBe(name === SDUI.name ? '/sharing/compose' : '/feed/')
    expect(await primary(page).isDisabled()).toBe(true)

    await page.keyboard.type('Hello there\n\nŁódź, twice.')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Home')
    await page.keyboard.type('In ')
    const expected = 'Hello there\n\nIn Łódź, twice'
    expect(await ask(page, 'model')).toBe(expected)
    expect(await primary(page).isEnabled()).toBe(true)

    const before = Date.now()
    await primary(page).click()
    await composerClosed(page)
    expect(page.url()).toBe(FEED)
    const [post] = await ask(page, 'posts')
    if (!post) throw new Error('nothing was published')
    expect(post.text).toBe(expected)
    expect(Math.abs(timeOf(post.activity) - before)).toBeLessThan(5_000)
    expect(Math.abs(timeOf(post.share) - timeOf(post.activity))).toBeLessThan(5_000)
    expect(post.share).not.toBe(post.activity)
    expect(await toast(page).locator('a').getAttribute('href')).toBe(
      `https://www.linkedin.com/feed/update/urn:li:share:${post.share}/`,
    )
    expect(await ownCard(page).textContent()).toContain('In Łódź, twice')
    expect(await ownCard(page).evaluate((card) => card.outerHTML)).toContain(
      `urn:li:activity:${post.activity}`,
    )
    expect(await ask(page, 'touched')).toBe(0)
    expect(await ask(page, 'synthetic')).toBe(0)

    await page.reload()
    await expect.poll(() => ownCard(page).textContent()).toContain('Hello there')
    await toastLinkLeadsTo(page, post.share)
  })

  test('takes a script’s insertion line by line into its own model', async ({ composer, expect }) => {
    const page = await composer(query)
    await page.evaluate(insertLineByLine, TEXT)
    await page.waitForTimeout(300)
    expect(await ask(page, 'model')).toBe(TEXT)
    expect(await primary(page).isEnabled()).toBe(true)
    expect(await ask(page, 'touched')).toBe(0)
  })

  test('takes a pasted text into its own model', async ({ composer, expect }) => {
    const page = await composer(query)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT)
    await page.keyboard.press('ControlOrMeta+V')
    await expect.poll(() => ask(page, 'model')).toBe(TEXT)
  })
})

/** What belongs to the composer round the editor is the same with either Quill. */
describe.each(ONE_EACH)('practice composer round the editor: $name', { concurrent: true }, ({ query }) => {
  test('asks before it discards, keeps a draft and restores it', async ({ composer, expect }) => {
    const page = await composer(query)
    await page.keyboard.press('Escape')
    await composerClosed(page)
    expect(page.url()).toBe(FEED)

    await page.goto(`${FEED}?shareActive=true`)
    await composersOpen(page)
    await page.keyboard.type('Not yet')
    await dismiss(page).click()
    await question(page).locator('button').last().click()
    await composerClosed(page)

    await page.goto(`${FEED}?shareActive=true`)
    await composersOpen(page)
    expect(await ask(page, 'model')).toBe('Not yet')
    await page.keyboard.press('Escape')
    await question(page).locator('button').first().click()
    await composerClosed(page)

    await page.goto(`${FEED}?shareActive=true`)
    await composersOpen(page)
    expect(await ask(page, 'model')).toBe('')
    expect(await ask(page, 'posts')).toEqual([])
  })

  test('schedules without a link to a post', async ({ composer, expect }) => {
    const page = await composer(query)
    await page.keyboard.type('Later')
    expect(await primary(page).textContent()).toBe('Post')
    await clock(page).click()
    expect(await primary(page).textContent()).toBe('Schedule')
    await primary(page).click()
    await composerClosed(page)
    expect(await toast(page).textContent()).toContain('scheduled')
    expect(await toast(page).locator('a').getAttribute('href')).not.toMatch(/\/feed\/update\/|\/posts\//)
    expect(await ask(page, 'posts')).toEqual([])
  })

  test('opens with restored and with given text', async ({ composer, expect }) => {
    const page = await composer(`${query}&restore=Half%20a%0Apost`)
    expect(await ask(page, 'model')).toBe('Half a\npost')
    expect(await primary(page).isEnabled()).toBe(true)
    await page.goto(`${FEED}?shareActive=true&text=Given%0A%0Atext`)
    await composersOpen(page)
    expect(await ask(page, 'model')).toBe('Given\n\ntext')
  })

  test('says in the open dialog that posting failed', async ({ composer, expect }) => {
    const page = await composer(`${query}&fail=post`)
    await page.keyboard.type('Will not go out')
    await primary(page).click()
    await page.locator('[role="dialog"] [role="alert"], dialog [role="alert"]').waitFor()
    expect(await ask(page, 'composers')).toBe(1)
    expect(await ask(page, 'model')).toBe('Will not go out')
    expect(await ask(page, 'posts')).toEqual([])
    expect(await toast(page).count()).toBe(0)
  })

  test('works under Trusted Types and refuses markup strings', async ({ complaints, composer, expect }) => {
    const page = await composer(`${query}&csp=trusted-types`)
    await page.keyboard.type('Trusted')
    expect(await ask(page, 'model')).toBe('Trusted')
    expect(complaints).toEqual([])
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>no</b>'
        return false
      } catch {
        return true
      }
    })
    expect(refused).toBe(true)
    await primary(page).click()
    await composerClosed(page)
    // Chromium reports the refused markup on the console; that is what this test is for.
    expect(complaints.splice(0).filter((complaint) => !complaint.includes('TrustedHTML'))).toEqual([])
  })
})

describe.each(ONE_EACH)('practice composer that misbehaves: $name', { concurrent: true }, ({ query }) => {
  test('redesigned: none of the known names', async ({ composer, expect }) => {
    const page = await composer(`${query}&break=structure`)
    await page.keyboard.type('Who am I')
    expect(await ask(page, 'model')).toBe('Who am I')
    const known =
      '[componentkey="ShareBox_textEditor"], [data-sdui-screen*="ShareCompose"], [data-test-modal-id], .share-creation-state__text-editor, .share-actions__primary-action'
    expect(await page.locator(known).count()).toBe(0)
  })

  test('rewrites what it was given', async ({ composer, expect }) => {
    const page = await composer(`${query}&break=rewrite`)
    await page.evaluate(insertLineByLine, 'One\nTwo')
    await expect.poll(() => ask(page, 'model')).toBe('One\nTwo ·')
  })

  test('swaps its editor after the first input', async ({ composer, expect }) => {
    const page = await composer(`${query}&break=swap`)
    await page.evaluate(insertLineByLine, 'One\nTwo')
    await expect.poll(() => ask(page, 'model')).toBe('')
    expect(await primary(page).isDisabled()).toBe(true)
  })

  test('opens twice', async ({ feed, expect }) => {
    const page = await feed(`${query}&break=twins&shareActive=true`)
    await composersOpen(page, 2)
    const editors = page.locator(
      '[componentkey="ShareBox_textEditor"], [role="dialog"] .ql-editor[contenteditable="true"]',
    )
    expect(await editors.count()).toBe(2)
    expect(await editors.first().isVisible()).toBe(true)
    expect(await editors.last().isVisible()).toBe(true)
  })

  test('takes everything back', async ({ composer, expect }) => {
    const page = await composer(`${query}&break=deaf`)
    await page.evaluate(insertLineByLine, 'One\nTwo')
    await page.waitForTimeout(300)
    expect(await ask(page, 'model')).toBe('')
    expect(await primary(page).isDisabled()).toBe(true)
  })
})

describe('practice page', { concurrent: true }, () => {
  base('names its cards as LinkedIn names them', () => {
    expect(commentToolsKey('7370000000000000000')).toBe('CgsIgICIqvf8v8fMAQ')
    expect(commentToolsKey('1111111111111111111')).toBe('CgoIjsejvOXquuse')
  })

  test('replaces the newest composer’s placeholder by the real one', async ({ visitAlone, expect }) => {
    const page = await visitAlone('/feed/?generation=sdui')
    await page.addInitScript(() => {
      const seen: string[] = []
      new MutationObserver((records) => {
        for (const node of records.flatMap((record) => [...record.addedNodes])) {
          if (!(node instanceof HTMLDialogElement)) continue
          seen.push(node.querySelector('[componentkey="ShareBox_textEditor"]') ? 'editor' : 'placeholder')
          document.documentElement.dataset.dialogs = seen.join(', then ')
        }
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('https://www.linkedin.com/sharing/compose')
    await composersOpen(page)
    expect(await page.locator('html').getAttribute('data-dialogs')).toBe('placeholder, then editor')
    expect(await page.locator('dialog[open][data-testid="dialog"]').count()).toBe(1)
  })

  test('leaves the newest composer by a full navigation when asked to', async ({ composer, expect }) => {
    const page = await composer('generation=sdui&navigate=full')
    await page.evaluate(() => document.body.setAttribute('data-before', ''))
    await page.keyboard.type('Over the border')
    await primary(page).click()
    await toast(page).waitFor()
    expect(page.url()).toBe(FEED)
    expect(await page.locator('body[data-before]').count()).toBe(0)
    expect(await ownCard(page).textContent()).toContain('Over the border')
  })

  test.for(['sdui', 'interop', 'classic'])(
    'suppresses the toast: %s',
    async (generation, { composer, expect }) => {
      const page = await composer(`generation=${generation}&toast=none`)
      await page.keyboard.type('Quietly')
      await primary(page).click()
      await composerClosed(page)
      await page.waitForTimeout(200)
      expect(await toast(page).count()).toBe(0)
      expect(await ask(page, 'posts')).toHaveLength(1)
    },
  )

  test('speaks other languages, right to left where they do', async ({ composer, expect }) => {
    const page = await composer('generation=sdui&ui=he')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await primary(page).textContent()).not.toBe('Post')
    await page.keyboard.type('שלום')
    await primary(page).click()
    await composerClosed(page)
    expect(await ask(page, 'posts')).toMatchObject([{ text: 'שלום' }])
  })

  test('remembers the choice of composer, offers to change it and to start over', async ({ feed }) => {
    const page = await feed('generation=classic')
    await page.goto(FEED)
    await page.waitForFunction(() => window.practice?.generation === 'classic')
    await page.locator('select[name="generation"]').selectOption('generation=interop')
    await page.waitForFunction(() => window.practice?.generation === 'interop')
    await page.getByText('Start over').click()
    await page.waitForFunction(() => window.practice?.generation === 'sdui')
  })

  test('notices whoever touches a decoy', async ({ feed, expect }) => {
    for (const generation of ['sdui', 'interop', 'classic']) {
      const page = await feed(`generation=${generation}`)
      await page
        .locator('[componentkey^="commentBox-"] [role="textbox"], .comments-comment-box .ql-editor')
        .first()
        .click()
      expect(await ask(page, 'touched')).toBeGreaterThan(0)
      const touched = await ask(page, 'touched')
      await page.locator('.msg-form__contenteditable').click()
      expect(await ask(page, 'touched')).toBeGreaterThan(touched)
      await page.evaluate(() => document.body.click())
      expect(await ask(page, 'synthetic')).toBe(1)
    }
  })

  test('fits a narrow window', async ({ visit, expect }) => {
    for (const { query } of ONE_EACH) {
      const page = await visit(`/feed/?${query}&shareActive=true`, { width: 420, height: 700 })
      await composersOpen(page)
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    }
  })
})

async function toastLinkLeadsTo(page: Page, share: string): Promise<void> {
  await page.goto(`https://www.linkedin.com/feed/update/urn:li:share:${share}/`)
  await expect.poll(() => ownCard(page).textContent()).toContain('Hello there')
}

/** The way of inserting that works in Tiptap and in Quill alike (reported 2026-08 and 2026-09). Runs in the page. */
function insertLineByLine(text: string): void {
  const shadow = document.querySelector('#interop-outlet')?.shadowRoot
  const selector = '[componentkey="ShareBox_textEditor"], [role="dialog"] .ql-editor'
  const editor = document.querySelector<HTMLElement>(selector) ?? shadow?.querySelector<HTMLElement>(selector)
  if (!editor) throw new Error('no editor')
  editor.focus()
  const root = editor.getRootNode()
  const selection =
    root instanceof ShadowRoot && 'getSelection' in root
      ? (root as unknown as Document).getSelection()
      : getSelection()
  const range = document.createRange()
  range.selectNodeContents(editor)
  range.collapse(false)
  selection?.removeAllRanges()
  selection?.addRange(range)
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph')
    if (line !== '') document.execCommand('insertText', false, line)
  }
}
