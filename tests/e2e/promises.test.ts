import { readdir } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../browser/chromium.mjs'
import { EXTENSION } from '../browser/launch.mjs'
import { servePractice } from '../practice/serve.mjs'
import { feed, GENERATIONS, LINKEDIN, openComposer, pressPost, putIn, settle, write } from './hand-over-steps'
import { useHerald } from './harness'
import { followWorlds } from './worlds'

type Extensions = {
  tabs: { query: (about: object) => Promise<{ id?: number; url?: string }[]> }
  scripting: { executeScript: (what: object) => Promise<unknown> }
  management: { getPermissionWarningsByManifest: (manifest: string) => Promise<string[]> }
  runtime: { getManifest: () => object }
}

const NOON = Date.UTC(2026, 10, 20, 12)
const bench = useHerald()
let page: Page
afterEach(() => page.close())

/** All that a page is made of, open shadow roots too, without the inside of its composer and what its own button says. */
const skeleton = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document]
    const outlet = document.querySelector('#interop-outlet')?.shadowRoot
    if (outlet) roots.push(outlet)
    const of = (root: Document | ShadowRoot) => {
      const holder = document.createElement('template').content
      for (const child of root.children) holder.append(child.cloneNode(true))
      const editors = holder.querySelectorAll(
        '[componentkey="ShareBox_textEditor"], .share-creation-state__text-editor .ql-editor',
      )
      for (const editor of editors) editor.replaceWith('the editor')
      for (const button of holder.querySelectorAll('button')) {
        button.removeAttribute('disabled')
        button.classList.remove('artdeco-button--disabled')
      }
      const markup = [...holder.children].map((child) => child.outerHTML)
      return [markup, root.styleSheets.length, root.adoptedStyleSheets.length]
    }
    return JSON.stringify([roots.map(of), Object.getOwnPropertyNames(window)])
  })

/** The feed with nothing open, at a moment that stands still, so that two browsers draw the very same. */
async function stillFeed(page: Page, query: string): Promise<string> {
  await page.clock.setFixedTime(NOON)
  await feed(page, query)
  return skeleton(page)
}

describe('before the icon is pressed', () => {
  let plain: Browser
  beforeAll(async () => {
    plain = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false })
  })
  afterAll(() => plain.close())

  test('Herald cannot see LinkedIn, and no script of its can enter', async () => {
    page = await bench.linkedIn()
    const seen = await bench.herald.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Extensions }
      const tabs = await chrome.tabs.query({})
      const refusals = tabs.map(({ id }) =>
        chrome.scripting.executeScript({ target: { tabId: id }, files: ['/linkedin.js'] }).then(
          () => 'entered',
          (error: unknown) => String(error),
        ),
      )
      return { urls: tabs.flatMap(({ url }) => url ?? []), refusals: await Promise.all(refusals) }
    })
    expect(seen.urls).toEqual([])
    expect(seen.refusals.length).toBeGreaterThan(0)
    for (const refusal of seen.refusals) expect(refusal).toMatch(/Cannot access/)
  })

  test.each(GENERATIONS)('a page is the very same as without Herald: %s', async (_, query) => {
    const without = await plain.newPage()
    await servePractice(without.context())
    page = await bench.herald.context.newPage()
    const worlds = await followWorlds(bench, page)
    const [ours, theirs] = [await stillFeed(page, query), await stillFeed(without, query)]
    expect(ours).toBe(theirs)
    expect(ours).toContain('Twelve people came to our first repair evening')
    expect(worlds.count()).toBe(0)
    await without.close()
  })
})

describe('after a hand-over', () => {
  test.each(GENERATIONS)('nothing of ours is in the page but the text: %s', async (_, query) => {
    page = await bench.linkedIn()
    const worlds = await followWorlds(bench, page)
    const panel = await bench.panel(page)
    await settle(panel, { handOver: 'insert', notice: 'off' })
    await page.clock.setFixedTime(NOON)
    await openComposer(page, query)
    const before = await skeleton(page)
    await write(panel, 'Words\n\nand more')
    // Opening the panel and writing in it bring nothing into the page.
    expect(worlds.count()).toBe(0)
    await putIn(panel)
    await settle(panel, { handOver: 'insert', notice: 'on' })
    expect(await skeleton(page)).toBe(before)
    expect(await worlds.running()).toBe(1)
    // A panel opened with consent watches at once, which the next case must not begin with.
    await settle(panel, { handOver: 'insert', notice: 'off' })
  })
})

describe('a page', () => {
  test('cannot tell that Herald is there', async () => {
    page = await bench.linkedIn()
    const panel = await bench.panel(page)
    await settle(panel, { handOver: 'insert', notice: 'on' })
    await openComposer(page, 'generation=sdui')
    await write(panel, 'Words')
    await putIn(panel)

    const files = (await readdir(EXTENSION, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.slice(EXTENSION.length)}/${entry.name}`)
    expect(files).toContain('/manifest.json')
    expect(files).toContain('/linkedin.js')
    const learnt = await page.evaluate(
      async (addresses) => {
        const tries: Record<string, (url: string) => Promise<unknown>> = {
          fetch: (url) => fetch(url),
          opaque: (url) => fetch(url, { mode: 'no-cors' }),
          ...Object.fromEntries(
            ['img', 'script', 'audio'].map((tag) => [
              tag,
              (url: string) =>
                new Promise((resolve, reject) => {
                  const element = document.createElement(tag) as HTMLImageElement
                  element.onload = resolve
                  element.onloadedmetadata = resolve
                  element.onerror = reject
                  element.src = url
                  document.body.append(element)
                }),
            ]),
          ),
        }
        const opened: string[] = []
        for (const url of addresses) {
          for (const [how, attempt] of Object.entries(tries)) {
            await attempt(url).then(
              () => opened.push(`${how} ${url}`),
              () => undefined,
            )
          }
        }
        const runtime = (window as { chrome?: { runtime?: unknown } }).chrome?.runtime
        return { opened, runtime: typeof runtime }
      },
      files.map((file) => `chrome-extension://${bench.herald.id}${file}`),
    )
    expect(learnt).toEqual({ opened: [], runtime: 'undefined' })

    // A frame tells the page nothing: what stands in it is the browser's own error page.
    const frames = ['popup.html', 'sidepanel.html', 'linkedin.js']
    await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(
            (url) =>
              new Promise((resolve) => {
                const frame = document.createElement('iframe')
                frame.onload = resolve
                frame.src = url
                document.body.append(frame)
              }),
          ),
        ),
      frames.map((file) => `chrome-extension://${bench.herald.id}/${file}`),
    )
    const shown = page.frames().map((frame) => frame.url())
    expect(shown.filter((url) => url.startsWith('chrome-error:'))).toHaveLength(frames.length)
    expect(shown.filter((url) => url.startsWith('chrome-extension:'))).toEqual([])
    // The browser tells of each refusal on the console; nothing else may have gone wrong.
    const refused = bench.problems.splice(0)
    expect(refused.length).toBeGreaterThan(0)
    for (const problem of refused) expect(problem).toMatch(/chrome-extension|net::ERR_FAILED/)
  })

  test('cannot speak with Herald or forge a post', async () => {
    page = await bench.linkedIn()
    const panel = await bench.panel(page)
    await settle(panel, { handOver: 'insert', notice: 'on' })
    await openComposer(page, 'generation=classic')
    await write(panel, 'Only words')
    await putIn(panel)
    await page.evaluate(() => {
      const at = Date.now()
      const link = 'https://www.linkedin.com/feed/update/urn:li:share:7370000000000000000/'
      const messages = [
        { event: 'post-pressed', text: 'Forged', scheduled: false, at },
        { event: 'composer-gone', how: 'closed', at },
        { event: 'toast', url: link, at },
        { event: 'own-post', urn: 'urn:li:activity:7370000000000000000', text: 'Forged', at },
        { id: 1, do: 'insert', text: 'Forged', mode: 'replace' },
        { id: 2, composer: { state: 'one', generation: 'classic', text: '', scheduled: false } },
        { say: 'erased' },
      ]
      for (const name of ['message', 'herald', 'herald-page', 'connect', 'wxt:content-script-started']) {
        for (const detail of messages) {
          for (const target of [window, document]) target.dispatchEvent(new CustomEvent(name, { detail }))
          window.dispatchEvent(new MessageEvent('message', { data: detail, source: window }))
          window.postMessage(detail, '*', [new MessageChannel().port2])
        }
      }
      // A toast that nobody's press brought, and a press that no person made.
      const toast = document.createElement('div')
      toast.setAttribute('role', 'status')
      const anchor = document.createElement('a')
      anchor.href = link
      anchor.textContent = 'View post'
      toast.append(anchor)
      document.body.append(toast)
      document.querySelector<HTMLButtonElement>('.share-actions__primary-action')?.click()
    })
    await page.waitForFunction(() => window.practice.posts().length === 1)
    // Three looks of the page script, had it been woken.
    await page.waitForTimeout(750)
    expect(await page.evaluate(() => window.practice.posts().map(({ text }) => text))).toEqual(['Only words'])
    expect(await panel.getByText('Forged').count()).toBe(0)
    expect(await panel.getByRole('button', { name: 'Add to the log' }).count()).toBe(0)
    expect(await panel.getByText('Inserted. Review it and press Post on LinkedIn.').isVisible()).toBe(true)
  })
})

test('nothing is asked of LinkedIn or of anybody', async () => {
  page = await bench.linkedIn()
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
  const panel = await bench.panel(page)
  panel.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) asked.push(`panel: ${request.url()}`)
  })
  await settle(panel, { handOver: 'insert', notice: 'on' })
  await feed(page, 'generation=classic')
  asked.splice(0)
  await panel.reload()
  await write(panel, 'Quiet words')
  await putIn(panel)
  await pressPost(page)
  await panel.getByRole('button', { name: 'Add to the log' }).click()
  await panel.getByText('Added to your log').waitFor()
  for (const room of ['Hub', 'Log', 'Settings']) {
    await panel.getByRole('button', { name: room, exact: true }).click()
    await panel.getByRole('heading').first().waitFor()
  }
  // The one navigation the ambassador's click caused, and what that page itself is made of.
  const ofThePage = new RegExp(`^(?:script|stylesheet) ${LINKEDIN}/practice/[\\w.-]+$`)
  expect(asked.filter((one) => !ofThePage.test(one))).toEqual([`document ${LINKEDIN}/feed/?shareActive=true`])
  expect(asked).toContain(`script ${LINKEDIN}/practice/app.js`)
})

test('installing warns of nothing', async () => {
  page = await bench.panelInTab()
  const warnings = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Extensions }
    const manifest = chrome.runtime.getManifest()
    const ask = (more: object) =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify({ ...manifest, ...more }))
    return { ours: await ask({}), others: await ask({ host_permissions: ['https://www.linkedin.com/*'] }) }
  })
  expect(warnings.ours).toEqual([])
  expect(warnings.others).toHaveLength(1)
})
