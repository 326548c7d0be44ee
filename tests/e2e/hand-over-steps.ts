import type { Page } from 'playwright-core'
import type { Draft } from '@/lib/drafts/draft'
import type { Settings } from '@/lib/settings/schema'
import type { Bench } from './harness'
import { composerAddress, composersOpen, practiceThere } from './practice-page'

export const LINKEDIN = 'https://www.linkedin.com'

/** Every composer: its generation, and the options of the practice site that give it. */
export const COMPOSERS = [
  ['sdui', 'generation=sdui'],
  ['interop', 'generation=interop&quill=1'],
  ['interop', 'generation=interop&quill=2'],
  ['classic', 'generation=classic&quill=1'],
  ['classic', 'generation=classic&quill=2'],
] as const

/** One composer of each generation. */
export const GENERATIONS = COMPOSERS.filter(([, query]) => !query.endsWith('=1'))

/** Takes a tab to the feed of a fresh practice site; `query` gives its options. */
export async function feed(page: Page, query: string): Promise<void> {
  await page.goto(`${LINKEDIN}/feed/?reset=1&${query}`)
  await practiceThere(page)
}

/** As `feed`, with the composer (or as many as the options give) open. */
export async function openComposer(page: Page, query: string): Promise<void> {
  await page.goto(`${LINKEDIN}${composerAddress(`reset=1&${query}`)}`)
  await composersOpen(page, query.includes('break=twins') ? 2 : 1)
}

/** Pastes as the ambassador does, as soon as the composer's editor has the focus. */
export async function paste(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    let node = document.activeElement
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement
    return node instanceof HTMLElement && node.isContentEditable
  })
  await page.keyboard.press('ControlOrMeta+V')
}

/** The text in the editor's own model. */
export const model = (page: Page): Promise<string> => page.evaluate(() => window.practice.model())

/** What other editors have seen of us, and events that a script made up: nothing of either is right. */
export const traces = (page: Page): Promise<{ touched: number; synthetic: number }> =>
  page.evaluate(() => ({ touched: window.practice.touched(), synthetic: window.practice.synthetic() }))

/** Presses the composer's primary button, whatever it says. */
export const pressPost = (page: Page): Promise<void> =>
  page.locator('.share-actions__primary-action, [data-sdui-screen] button:not([aria-label])').last().click()

/** Sets how the ambassador hands over, as if answered before. */
export async function settle(panel: Page, settings: Partial<Settings>): Promise<void> {
  await panel.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set: (values: object) => Promise<void> } } }
    }
    return chrome.storage.local.set({ settings: wanted })
  }, settings)
}

/** Goes to the list of drafts. */
export async function goToDrafts(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Write', exact: true }).click()
  const back = panel.getByRole('button', { name: 'Back to the drafts' })
  const fresh = panel.getByRole('button', { name: 'New draft' })
  await back.or(fresh).first().waitFor()
  if (await back.isVisible()) await back.click()
  await fresh.waitFor()
}

/** Starts a draft and writes into it. */
export async function write(panel: Page, text: string): Promise<void> {
  await goToDrafts(panel)
  await panel.getByRole('button', { name: 'New draft' }).click()
  await panel.getByRole('textbox', { name: 'Text of your post' }).fill(text)
}

/** Opens a draft that the database holds exactly as given, with characters that no field would take. */
export async function openKept(panel: Page, text: string): Promise<void> {
  const now = Date.now()
  const draft: Draft = { id: crypto.randomUUID(), text, createdAt: now, updatedAt: now }
  await panel.getByRole('button', { name: 'Hub', exact: true }).click()
  // As JSON, in which lone surrogates are escaped; on the way to the browser they would be lost.
  await panel.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('herald')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('drafts', 'readwrite')
          writing.objectStore('drafts').put(JSON.parse(json))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
    JSON.stringify(draft),
  )
  await goToDrafts(panel)
  await panel.getByRole('main').getByRole('listitem').first().getByRole('button').first().click()
  await panel.getByRole('textbox', { name: 'Text of your post' }).waitFor()
}

/** Presses the one main button of Write. */
export const handOver = (panel: Page): Promise<void> =>
  panel
    .getByRole('button', { name: /^(Put into LinkedIn|Copy the text|Copy and open LinkedIn)$/ })
    .first()
    .click()

/** Puts into LinkedIn and waits for the word that it went well. */
export async function putIn(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Put into LinkedIn' }).click()
  await panel.getByText('Inserted. Review it and press Post on LinkedIn.').waitFor({ timeout: 20_000 })
}

const MARK = 'what was on the clipboard before'

/** Lets LinkedIn's own pages use the clipboard, which a test reads through them. */
export async function allowClipboard(bench: Bench): Promise<void> {
  await bench.herald.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: LINKEDIN })
}

/** Puts something else on the clipboard. */
export const emptyClipboard = (page: Page): Promise<void> =>
  page.evaluate((text) => navigator.clipboard.writeText(text), MARK)

/** What a paste would give; undefined where Herald has put nothing there since `emptyClipboard`. */
export async function clipboard(page: Page): Promise<string | undefined> {
  const text = await page.evaluate(() => navigator.clipboard.readText())
  return text === MARK ? undefined : text
}
