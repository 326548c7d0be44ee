import { launchHerald, openPanel } from '../browser/launch.mjs'
import { servePractice } from '../practice/serve.mjs'
import { median } from './stats.mjs'

const RUNS = 5
const LINES = Array.from({ length: 60 }, (_, at) =>
  `${at + 1}. ${'Zażółć gęślą jaźń i spokojnie dalej.'.repeat(2)}`.slice(0, 49),
)
const TEXT = LINES.join('\n').padEnd(3_000, '.')

const EDITORS = [
  { name: 'Tiptap, light DOM', query: 'generation=sdui', path: '/sharing/compose', editor: '.tiptap' },
  {
    name: 'Quill 1.3, shadow root',
    query: 'generation=interop&quill=1',
    path: '/feed/',
    editor: '[data-test-modal-id="sharebox"] .ql-editor',
  },
  {
    name: 'Quill 2, light DOM',
    query: 'generation=classic&quill=2',
    path: '/feed/',
    editor: '[role="dialog"] .share-creation-state__text-editor .ql-editor',
  },
]

/** 3,000 characters in 60 lines: from the click in the panel to "Inserted", beside a person's paste into the same editor. */
export async function handOverBench() {
  const rows = []
  for (const editor of EDITORS) rows.push(await measure(editor))
  return rows
}

async function measure({ name, query, path, editor }) {
  const herald = await launchHerald()
  try {
    await servePractice(herald.context)
    await herald.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://www.linkedin.com',
    })
    const page = await herald.context.newPage()
    const compose = async () => {
      await page.goto(`https://www.linkedin.com${path}?${query}&reset=1&shareActive=true`)
      await page.waitForFunction(() => window.practice?.composers() === 1)
      await page.waitForTimeout(800)
    }
    await compose()
    const panel = await openPanel(herald, page)
    await prepare(panel)

    const ours = []
    const theirs = []
    for (let run = 0; run <= RUNS; run++) {
      await compose()
      ours.push(await handOver(panel))
      await compose()
      theirs.push(await paste(page, editor))
    }
    const [value, against] = [median(ours.slice(1)), median(theirs.slice(1))]
    return {
      name: `Hand-over: 3,000 characters, 60 lines, click to verified: ${name}`,
      value,
      unit: 'ms',
      against: `a person's paste: ${against.toFixed(0)} ms`,
      ratio: value / against,
      goal: 'none: a comparison',
      met: true,
    }
  } finally {
    await herald.close()
  }
}

/** A draft with the text, and the question about how answered. */
async function prepare(panel) {
  await panel.evaluate(() => chrome.storage.local.set({ settings: { handOver: 'insert', notice: 'off' } }))
  await panel.getByRole('button', { name: 'Write', exact: true }).click()
  await panel.getByRole('button', { name: 'New draft' }).click()
  await panel.getByRole('textbox', { name: 'Text of your post' }).fill(TEXT)
  await panel.getByText('Saved', { exact: true }).waitFor()
}

async function handOver(panel) {
  await panel.evaluate(() => {
    window.handedOver = new Promise((resolve) => {
      let start = 0
      addEventListener('click', () => (start = performance.now()), { capture: true, once: true })
      const seen = () => document.body.textContent?.includes('The text was read back and matches')
      let gone = !seen()
      new MutationObserver((_, observer) => {
        if (!seen()) gone = true
        else if (gone && start > 0) {
          observer.disconnect()
          resolve(performance.now() - start)
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
  })
  await panel.getByRole('button', { name: 'Put into LinkedIn' }).click()
  return panel.evaluate(() => window.handedOver)
}

/** The person's way: the text is on the clipboard, the caret in the editor, Ctrl+V; until the editor's own model has all of it. */
async function paste(page, editor) {
  await page.bringToFront()
  await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT)
  // Playwright looks into open shadow roots too.
  await page.locator(editor).last().focus()
  await page.evaluate((length) => {
    window.pasted = new Promise((resolve) => {
      addEventListener(
        'paste',
        () => {
          const start = performance.now()
          const look = () =>
            window.practice.model().length >= length ? resolve(performance.now() - start) : setTimeout(look)
          setTimeout(look)
        },
        { capture: true, once: true },
      )
    })
  }, TEXT.length)
  await page.keyboard.press('Control+V')
  return page.evaluate(() => window.pasted)
}
