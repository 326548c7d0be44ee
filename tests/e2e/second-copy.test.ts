import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DATABASE_NAME } from '@/lib/db/database'
import { useHerald } from './harness'
import { aDraft, allRows, aShare, begin, forgetAfterEach, storedValues, storePage } from './seed'
import { toRoom, toSettings } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const shares = [aShare('First post', Date.UTC(2026, 0, 5)), aShare('Second post', Date.UTC(2026, 0, 9))]
const drafts = [aDraft('A draft')]
const sorted = (rows: { id: string }[]) => rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** Herald has these rows and a second copy of them, and no page of it is open. */
async function withSecondCopy(): Promise<Page> {
  await begin(bench, { shares, drafts, settings: { language: 'en' } })
  const store = await storePage(bench)
  const panel = await bench.panelInTab()
  await expect.poll(() => storedValues(store), { timeout: 15_000 }).toHaveProperty('journal')
  await expect.poll(() => inSession(panel, 'copies-compared'), { timeout: 15_000 }).toBe(true)
  await panel.close()
  return store
}

declare const chrome: {
  storage: {
    local: { set: (values: object) => Promise<void>; remove: (keys: string[]) => Promise<void> }
    session: { get: (key: string) => Promise<Record<string, unknown>>; clear: () => Promise<void> }
  }
}

function inSession(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key)
}

/** What lies aside in storage. */
async function keptAside(page: Page): Promise<[string, unknown][]> {
  return Object.entries(await storedValues(page)).filter(([key]) => key.startsWith('kept-aside'))
}

/** What damaged files make of a database: there is none, and no error. */
function loseDatabase(store: Page): Promise<void> {
  return store.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name)
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
    DATABASE_NAME,
  )
}

test('a database that comes back empty is noticed at once and restored by one click', async () => {
  const store = await withSecondCopy()
  await loseDatabase(store)
  const panel = await bench.panelInTab()
  await panel.getByText('The browser gave Herald an empty database').waitFor()
  await panel.getByText('2 posts, 1 draft').waitFor()
  await toRoom(panel, 'Write')
  await panel.getByRole('button', { name: 'Restore from the second copy' }).click()
  await panel.getByText('Both copies are the same again').waitFor()
  expect(await panel.getByText('empty database').count()).toBe(0)
  await panel.getByRole('button', { name: /^A draft/ }).waitFor()
  await toRoom(panel, 'Log')
  await panel.getByRole('button', { name: /First post/ }).waitFor()
  expect(await allRows(store, 'shares')).toEqual(sorted(shares))
  expect(await allRows(store, 'drafts')).toEqual(drafts)
})

test('a row that changed by itself is noticed, restored, and kept aside until it is discarded', async () => {
  const store = await withSecondCopy()
  await store.evaluate(
    ([name, id]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('shares', 'readwrite')
          transaction.objectStore('shares').put({ id, publishedAt: 1, text: 'spoilt' })
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [DATABASE_NAME, shares[0]?.id ?? ''] as const,
  )
  // The browser starts again.
  await store.evaluate(() => chrome.storage.session.clear())
  const panel = await bench.panelInTab()
  await panel.getByText('Herald’s database is damaged').waitFor()
  await panel.getByRole('button', { name: 'Restore from the second copy' }).click()
  await panel.getByText('Both copies are the same again').waitFor()
  expect(await allRows(store, 'shares')).toEqual(sorted(shares))
  await toSettings(panel)
  const saving = panel.waitForEvent('download')
  const aside = panel.getByText('Kept aside').locator('..')
  await aside.getByRole('button', { name: 'Save as a file' }).click()
  expect((await saving).suggestedFilename()).toBe('herald-kept-aside.json')
  expect(JSON.stringify(await keptAside(store))).toContain('spoilt')
  await aside.getByRole('button', { name: 'Discard' }).click()
  await aside.waitFor({ state: 'detached' })
  expect(await keptAside(store)).toEqual([])
})

test('a second copy that is damaged stops nothing, and is made anew by one click', async () => {
  const store = await withSecondCopy()
  await store.evaluate(() => chrome.storage.local.set({ journal: 'spoilt' }))
  const panel = await bench.panelInTab()
  await panel.getByText('The second copy of your data has to be made anew').waitFor()
  await toRoom(panel, 'Write')
  await panel.getByRole('button', { name: /^A draft/ }).click()
  await panel.getByRole('textbox', { name: 'Text of your post' }).fill('Written meanwhile')
  await panel.getByText('Saved', { exact: true }).waitFor()
  await panel.getByRole('button', { name: 'Make a new second copy' }).click()
  await panel.getByText('Both copies are the same again').waitFor()
  expect(await storedValues(store)).toHaveProperty('journal', expect.stringMatching(/^[0-9a-f]{16} /))
})
