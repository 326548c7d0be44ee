import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { bundleMentionPage, bundlePageScript, type Isolated, isolate } from '../lib/linkedin/page/isolated'
import type { MentionPage } from '../lib/linkedin/page/mention-page'
import type { Practice } from '../practice/src/practice'
import { composerAddress, composersOpen } from './practice-page'
import { test, usePlainBrowser } from './practice-tabs'

type TestWindow = Window & { practice: Practice; mentionPage: MentionPage }

let bundle: string

usePlainBrowser()
beforeAll(async () => {
  bundle = await bundlePageScript()
})

const COMPOSERS = [
  ['sdui', 'generation=sdui'],
  ['interop', 'generation=interop&quill=1'],
  ['interop', 'generation=interop&quill=2'],
  ['classic', 'generation=classic&quill=1'],
  ['classic', 'generation=classic&quill=2'],
] as const

/** Each editor once, and both kinds of tree. */
const EDITORS = COMPOSERS.filter(([generation]) => generation !== 'classic')
/** Each generation once. */
const GENERATIONS = COMPOSERS.filter(([, query]) => !query.endsWith('2'))

/** Opens a practice composer and brings the page script to work in it. */
const it = test.extend('open', ({ visit }) => async (query: string) => {
  const page = await visit(composerAddress(query), { width: 1000, height: 800 })
  await composersOpen(page, query.includes('break=twins') ? 2 : 1)
  return { page, herald: await isolate(page, bundle) }
})
type Open = (query: string) => Promise<{ page: Page; herald: Isolated }>

const model = (page: Page) => page.evaluate(() => (window as unknown as TestWindow).practice.model())
const traces = (page: Page) =>
  page.evaluate(() => {
    const { practice } = window as unknown as TestWindow
    return { touched: practice.touched(), synthetic: practice.synthetic() }
  })
const pressPost = (page: Page) =>
  page.locator('.share-actions__primary-action, [data-sdui-screen] button:not([aria-label])').last().click()

const inserted = (generation: string) => ({
  outcome: { result: 'inserted', generation, postEnabled: true, focused: true },
})

const TEXTS: [string, string, string?][] = [
  ['Polish, with blank lines', 'Zażółć gęślą jaźń\n\n\nKoniec „tekstu” – dziękuję!'],
  ['Hebrew and Arabic digits', 'שלום עולם\n١٢٣ و ٤٥٦\n\u200Fימין, left, שמאל'],
  [
    'emoji sequences',
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} \u{1F1F5}\u{1F1F1} \u{1F44D}\u{1F3FD} \u2764\uFE0F\n\u{1F600}',
  ],
  [
    'combining marks',
    'Z\u0301a\u0328 \u0915\u094D\u0937\u093F q\u0307\u0323\n\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD',
  ],
  ['tabs and runs of spaces', '  two  and   three\tand a\t\ttab '],
  ['signs', '<b>no</b> &amp; @Max #Tag $1 \\n `x` https://example.com/?a=1&b=2'],
  ['Windows line ends', 'one\r\n\r\ntwo\rthree', 'one\n\ntwo\nthree'],
  ['what no editor keeps', 'nul\0 bell\u0007 lone \uD83D end', 'nul bell lone \uFFFD end'],
]

/** 3,000 characters in 60 lines. */
const LONG = Array.from({ length: 60 }, (_, line) =>
  `${line} `.padEnd(49, 'ąb ').trimEnd().padEnd(49, '.'),
).join('\n')

describe.each(COMPOSERS)('writing into %s (%s)', { concurrent: true }, (generation, query) => {
  it('gives every text whole to the editor itself, and touches nothing else', async ({ expect, open }) => {
    const { page, herald } = await open(query)
    expect(await herald.ask({ do: 'wait', timeoutMs: 5000 })).toMatchObject({
      composer: { state: 'one', generation, text: '', scheduled: false },
    })
    const text = TEXTS.map(([, given]) => given).join('\n')
    expect(await herald.ask({ do: 'insert', text, mode: 'fill' })).toMatchObject(inserted(generation))
    // Quill 1.3.7 composes letters and their marks; the others keep them as given.
    const wanted = TEXTS.map(([, given, kept = given]) => kept).join('\n')
    expect(await model(page)).toBe(query.endsWith('quill=1') ? wanted.normalize('NFC') : wanted)
    expect(await herald.ask({ do: 'insert', text: LONG, mode: 'replace' })).toMatchObject(
      inserted(generation),
    )
    expect(await model(page)).toBe(LONG)
    expect(await traces(page)).toEqual({ touched: 0, synthetic: 0 })
  })

  it('appends after one blank line, and refuses to fill what holds text', async ({ expect, open }) => {
    const { page, herald } = await open(`${query}&restore=An%20old%20draft%0Aof%20mine`)
    expect(await herald.ask({ do: 'insert', text: 'x', mode: 'fill' })).toMatchObject({
      outcome: { result: 'not-inserted', reason: 'not-empty', restored: true },
    })
    expect(await model(page)).toBe('An old draft\nof mine')
    expect(await herald.ask({ do: 'insert', text: 'new\n\nwords', mode: 'append' })).toMatchObject(
      inserted(generation),
    )
    expect(await model(page)).toBe('An old draft\nof mine\n\nnew\n\nwords')
    expect(await herald.ask({ do: 'look' })).toMatchObject({
      composer: { state: 'one', text: 'An old draft\nof mine\n\nnew\n\nwords' },
    })
  })

  it('takes a blank line that stands at the end for its own', async ({ expect, open }) => {
    const { page, herald } = await open(`${query}&restore=Old%0A`)
    expect(await herald.ask({ do: 'insert', text: 'new', mode: 'append' })).toMatchObject(
      inserted(generation),
    )
    expect(await model(page)).toBe('Old\n\nnew')
  })
})

describe.each(EDITORS)('writing much into %s (%s)', (generation, query) => {
  it('is done with the longest it tries in a few seconds, and refuses longer at once', async ({
    expect,
    open,
  }) => {
    const { page, herald } = await open(query)
    await herald.ask({ do: 'wait', timeoutMs: 5000 })
    for (const text of ['long '.repeat(4000).trim(), 'line\n'.repeat(400).trim()]) {
      const started = Date.now()
      expect(await herald.ask({ do: 'insert', text, mode: 'replace' })).toMatchObject(inserted(generation))
      expect(await model(page)).toBe(text)
      expect(Date.now() - started).toBeLessThan(10_000)
    }
    for (const text of ['x'.repeat(100_000), 'x\n'.repeat(500)]) {
      expect(await herald.ask({ do: 'insert', text, mode: 'replace' })).toMatchObject({
        outcome: { result: 'not-inserted', reason: 'refused', restored: true },
      })
    }
  })
})

describe.each(EDITORS)('when %s (%s) misbehaves', { concurrent: true }, (_, query) => {
  const text = 'new\n\nwords'

  it.for([
    ['fill', ''],
    ['append', 'Old\n\ntext'],
    ['replace', 'Old\n\ntext'],
  ] as const)(
    'an editor that takes nothing is left as it was: %s',
    async ([mode, before], { expect, open }) => {
      const { page, herald } = await open(`${query}&break=deaf&restore=${encodeURIComponent(before)}`)
      const held = await model(page)
      expect(await herald.ask({ do: 'insert', text, mode })).toMatchObject({
        outcome: { result: 'not-inserted', reason: 'refused', restored: true },
      })
      expect(await model(page)).toBe(held)
    },
  )

  it('a text that is rewritten is taken out again', async ({ expect, open }) => {
    const { page, herald } = await open(`${query}&break=rewrite`)
    expect(await herald.ask({ do: 'insert', text, mode: 'fill' })).toMatchObject({
      outcome: { result: 'not-inserted', reason: 'differs', restored: true },
    })
    expect(await model(page)).toBe('')
  })

  it.for(['append', 'replace'])(
    'what is there is never lost to a rewriting editor: %s',
    async (mode, { expect, open }) => {
      const { page, herald } = await open(`${query}&break=rewrite&restore=Old%0A%0Atext`)
      const reply = await herald.ask({ do: 'insert', text, mode })
      expect(reply).toMatchObject({ outcome: { result: 'not-inserted', reason: 'differs' } })
      expect(await model(page)).toMatch(/^Old\n\ntext/)
      expect(await model(page)).not.toContain('words')
    },
  )

  it('an editor that is replaced is not trusted', async ({ expect, open }) => {
    const { herald } = await open(`${query}&break=swap`)
    expect(await herald.ask({ do: 'insert', text, mode: 'fill' })).toMatchObject({
      outcome: { result: 'not-inserted', reason: 'changed', restored: true },
    })
    expect(await herald.ask({ do: 'look' })).toMatchObject({ composer: { state: 'one', text: '' } })
  })

  it.for([
    ['twins', 'several'],
    ['structure', 'unrecognised'],
  ])('nothing is touched with %s', async ([broken, state], { expect, open }) => {
    const { page, herald } = await open(`${query}&break=${broken}`)
    expect(await herald.ask({ do: 'wait', timeoutMs: 700 })).toMatchObject({ composer: { state } })
    expect(await herald.ask({ do: 'insert', text, mode: 'replace' })).toMatchObject({
      outcome: { result: 'not-inserted', reason: state, restored: true },
    })
    expect(await model(page)).toBe('')
  })

  it('a composer closed in the middle is said to have changed', async ({ expect, open }) => {
    const { page, herald } = await open(query)
    await herald.ask({ do: 'wait', timeoutMs: 5000 })
    // The page closes it itself right after the first of the text came: from here it might be done before.
    await page.evaluate(() => {
      const close = () => {
        const roots = [document, document.querySelector('#interop-outlet')?.shadowRoot]
        for (const root of roots) root?.querySelector('dialog, [role="dialog"]')?.remove()
      }
      window.addEventListener('input', () => setTimeout(close), { once: true, capture: true })
    })
    expect(await herald.ask({ do: 'insert', text, mode: 'fill' })).toMatchObject({
      outcome: { result: 'not-inserted', reason: 'changed', restored: false },
    })
  })
})

describe('a composer with mentions', { concurrent: true }, () => {
  const it = test.extend('openMentions', ({ contexts }) => async () => {
    const context = await contexts()
    const script = await bundleMentionPage()
    await context.route('https://www.linkedin.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><body><script>${script}</script></body>`,
      }),
    )
    const page = await context.newPage()
    await page.goto('https://www.linkedin.com/sharing/compose')
    return { page, herald: await isolate(page, bundle) }
  })
  const inPage = <T>(page: Page, read: (mentions: MentionPage) => T) =>
    page.evaluate(`(${read.toString()})(window.mentionPage)`) as Promise<T>

  it('keeps them when text is appended', async ({ expect, openMentions }) => {
    const { page, herald } = await openMentions()
    await inPage(page, (mentions) => mentions.mentionAll())
    const before = await inPage(page, (mentions) => mentions.json())
    expect(await herald.ask({ do: 'insert', text: 'More\nwords', mode: 'append' })).toMatchObject(
      inserted('sdui'),
    )
    const after = await inPage(page, (mentions) => mentions.json())
    expect(after.content?.slice(0, 3)).toEqual(before.content)
    expect(await inPage(page, (mentions) => mentions.text())).toBe(
      'Thanks Max Muster for all\nMax Muster and \nMax Muster\n\nMore\nwords',
    )
  })

  it('is not empty with nothing but a mention, and can be replaced', async ({ expect, openMentions }) => {
    const { page, herald } = await openMentions()
    await inPage(page, (mentions) => mentions.mentionAll())
    expect(await herald.ask({ do: 'insert', text: 'x', mode: 'fill' })).toMatchObject({
      outcome: { reason: 'not-empty' },
    })
    expect(await herald.ask({ do: 'insert', text: 'All\n\nnew', mode: 'replace' })).toMatchObject(
      inserted('sdui'),
    )
    expect(await inPage(page, (mentions) => mentions.text())).toBe('All\n\nnew')
  })

  it('has no line break taken by a list of suggestions', async ({ expect, openMentions }) => {
    const { page, herald } = await openMentions()
    const text = '#One\n#Two\n\n@Max\n#Three'
    expect(await herald.ask({ do: 'insert', text, mode: 'fill' })).toMatchObject(inserted('sdui'))
    expect(await inPage(page, (mentions) => mentions.text())).toBe(text)
    expect(await inPage(page, (mentions) => mentions.swallowed())).toBe(0)
  })
})

describe('in a page without the focus', { concurrent: true }, () => {
  it.for(COMPOSERS)('writes into %s (%s)', async ([generation, query], { expect, visitAlone }) => {
    const page = await visitAlone(composerAddress(query))
    const herald = await isolate(page, bundle)
    await herald.ask({ do: 'wait', timeoutMs: 5000 })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false })
    await (await page.context().newPage()).bringToFront()
    expect(await page.evaluate(() => document.hasFocus())).toBe(false)
    const reply = await herald.ask({ do: 'insert', text: 'Cicho\n\nsza', mode: 'fill' })
    expect(reply).toMatchObject({
      outcome: { result: 'inserted', generation, postEnabled: true, focused: false },
    })
    expect(await model(page)).toBe('Cicho\n\nsza')
  })
})

/** Every language in the newest composer, one in each older one. */
const LANGUAGES = { sdui: ['en', 'de', 'pl', 'he', 'vi'], interop: ['he'], classic: ['pl'] }

describe.each(GENERATIONS)(
  'noticing what becomes of a post in %s (%s)',
  { concurrent: true },
  (generation, query) => {
    const text = 'We repaired nine lamps today.\n\n#Repair'
    async function write(open: Open, more = ''): Promise<{ page: Page; herald: Isolated }> {
      const opened = await open(query + more)
      await opened.herald.ask({ do: 'wait', timeoutMs: 5000 })
      expect(await opened.herald.ask({ do: 'watch', on: true })).toMatchObject({ watching: true })
      await opened.herald.ask({ do: 'insert', text, mode: 'fill' })
      return opened
    }
    const names = async (herald: Isolated) => (await herald.events()).map(({ event }) => event)

    it.for(LANGUAGES[generation])(
      'tells of the press, the closing and the toast (%s)',
      async (language, { expect, open }) => {
        const { page, herald } = await write(open, `&ui=${language}`)
        await pressPost(page)
        await expect.poll(() => names(herald), { timeout: 20_000 }).toContain('composer-gone')
        await expect.poll(() => names(herald), { timeout: 20_000 }).toContain('toast')
        const [press, ...rest] = await herald.events()
        expect(press).toMatchObject({ event: 'post-pressed', text, scheduled: false })
        const [post] = await page.evaluate(() => (window as unknown as TestWindow).practice.posts())
        expect(rest).toContainEqual(expect.objectContaining({ event: 'composer-gone', how: 'closed' }))
        expect(rest).toContainEqual(
          expect.objectContaining({
            event: 'toast',
            url: `https://www.linkedin.com/feed/update/urn:li:share:${post?.share}/`,
          }),
        )
        expect(await traces(page)).toMatchObject({ synthetic: 0 })
      },
    )

    it('tells of an error, and then of nothing more', async ({ expect, open }) => {
      const { page, herald } = await write(open, '&fail=post')
      await pressPost(page)
      await expect.poll(() => names(herald), { timeout: 20_000 }).toEqual(['post-pressed', 'composer-error'])
    })

    it.for(LANGUAGES[generation])('tells of scheduling (%s)', async (language, { expect, open }) => {
      const { page, herald } = await write(open, `&ui=${language}`)
      await page.locator('svg#clock-medium').first().click()
      await pressPost(page)
      await expect.poll(() => names(herald), { timeout: 20_000 }).toEqual(['post-pressed'])
      await page.waitForTimeout(1500)
      expect(await herald.events()).toEqual([
        expect.objectContaining({ event: 'post-pressed', scheduled: true }),
      ])
    })

    it('says nothing of a press by a script, or of a composer closed without a press', async ({
      expect,
      open,
    }) => {
      const { page, herald } = await write(open)
      await page.evaluate(() => {
        const roots = [document, document.querySelector('#interop-outlet')?.shadowRoot]
        for (const root of roots)
          root?.querySelector<HTMLButtonElement>('.share-actions__primary-action')?.click()
        for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sdui-screen] button'))
          button.click()
      })
      await page.waitForFunction(() => (window as unknown as TestWindow).practice.composers() === 0)
      await page.waitForTimeout(800)
      expect(await herald.events()).toEqual([])
    })

    it('is quiet once it is told to stop, or the panel is gone', async ({ expect, open }) => {
      const { page, herald } = await write(open)
      await herald.ask({ do: 'watch', on: false })
      await pressPost(page)
      await page.waitForTimeout(800)
      expect(await herald.events()).toEqual([])
    })
  },
)

describe('noticing a post in the newest composer', { concurrent: true }, () => {
  it('tells of the own card where no toast comes', async ({ expect, open }) => {
    const { page, herald } = await open('generation=sdui&toast=none')
    await herald.ask({ do: 'wait', timeoutMs: 5000 })
    await herald.ask({ do: 'watch', on: true })
    await herald.ask({ do: 'insert', text: 'First line\n\nlast line', mode: 'fill' })
    await pressPost(page)
    await expect
      .poll(() => herald.events().then((events) => events.at(-1)), { timeout: 20_000 })
      .toMatchObject({
        event: 'own-post',
        text: 'First line\n\nlast line',
      })
  })

  it('takes a press up in the document that follows', async ({ expect, open }) => {
    const { page, herald } = await open('generation=sdui&navigate=full')
    await herald.ask({ do: 'wait', timeoutMs: 5000 })
    await herald.ask({ do: 'watch', on: true })
    await herald.ask({ do: 'insert', text: 'Now elsewhere', mode: 'fill' })
    await pressPost(page)
    const pressedAt = Date.now()
    await page.waitForURL('**/feed/')
    const next = await isolate(page, bundle)
    await next.ask({ do: 'watch', on: true, pressedAt })
    await expect
      .poll(() => next.events().then((events) => events.map(({ event }) => event)), { timeout: 20_000 })
      .toEqual(['toast', 'own-post'])
  })

  it('knows a closing that a question caused', async ({ expect, open }) => {
    const { page, herald } = await open('generation=sdui&fail=post')
    await herald.ask({ do: 'wait', timeoutMs: 5000 })
    await herald.ask({ do: 'insert', text: 'Never mind', mode: 'fill' })
    // Posting that neither ends nor fails, so that only the question closes the composer.
    await page.evaluate(() => {
      const stop = (event: Event) => event.stopPropagation()
      document.querySelector('[data-sdui-screen]')?.addEventListener('click', stop, { capture: true })
    })
    await herald.ask({ do: 'watch', on: true })
    await pressPost(page)
    await page.locator('dialog > button').first().click()
    await page.locator('dialog[role="alertdialog"] button').first().click()
    await expect
      .poll(() => herald.events(), { timeout: 20_000 })
      .toEqual([
        expect.objectContaining({ event: 'post-pressed' }),
        expect.objectContaining({ event: 'composer-gone', how: 'discarded' }),
      ])
  })
})
