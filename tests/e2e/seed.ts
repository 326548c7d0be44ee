import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import { DATABASE_NAME, type TableName } from '@/lib/db/database'
import type { Draft } from '@/lib/drafts/draft'
import { itemKey } from '@/lib/hub/rows'
import { newShare } from '@/lib/shares/record'
import type { Share } from '@/lib/shares/share'
import type { Bench } from './harness'

type Area = {
  get: () => Promise<Record<string, unknown>>
  remove: (keys: string[]) => Promise<void>
  set: (values: Record<string, unknown>) => Promise<void>
  clear: () => Promise<void>
}
declare const chrome: { storage: { local: Area; session: Area } }

/** The browser's first tab, on a page of Herald's origin that runs none of its code: a way to look at what is stored, and to put things there. */
export async function storePage(bench: Bench): Promise<Page> {
  const page = bench.herald.context.pages()[0] ?? (await bench.herald.context.newPage())
  const address = `chrome-extension://${bench.herald.id}/manifest.json`
  if (page.url() !== address) await page.goto(address)
  return page
}

/** All rows of a table. `page` is any page of Herald's. */
export function allRows<Row>(page: Page, table: TableName): Promise<Row[]> {
  return page.evaluate(
    ([name, store]) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction(store).objectStore(store).getAll()
          asked.onerror = () => reject(asked.error)
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result)
          }
        }
      }),
    [DATABASE_NAME, table] as const,
  )
}

/** Puts rows into a table behind Herald's back: its open pages do not notice, and the second copy is made anew. */
export function putRows(page: Page, table: TableName, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    async ({ name, store, given }) => {
      await chrome.storage.local.remove(['journal'])
      return new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction([store, 'outbox'], 'readwrite')
          transaction.objectStore('outbox').clear()
          for (const row of given) transaction.objectStore(store).put(row)
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      })
    },
    { name: DATABASE_NAME, store: table, given: [...rows] },
  )
}

/** All that extension storage holds. */
export function storedValues(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => chrome.storage.local.get())
}

export function storeValues(page: Page, values: Record<string, unknown>): Promise<void> {
  return page.evaluate((given) => chrome.storage.local.set(given), values)
}

/** What stands in storage of a Herald whose demo hub was removed. */
const NO_DEMO = { 'demo-kept-by': '0.1.0' }

/** Starts Herald with empty tables and without the demo hub, and with these rows and settings. */
export async function begin(
  bench: Bench,
  {
    settings,
    ...tables
  }: { shares?: Share[]; drafts?: Draft[]; hub?: TestHub; settings?: Record<string, unknown> } = {},
): Promise<void> {
  const store = await storePage(bench)
  await storeValues(store, { ...NO_DEMO, ...(settings && { settings }) })
  const known = await store.evaluate(async () => (await indexedDB.databases()).length > 0)
  if (!known) {
    // Herald makes its tables itself, at its first opening.
    const panel = await bench.panelInTab()
    await panel.getByText('No hub yet').waitFor()
    await panel.close()
  }
  if (tables.shares) await putRows(store, 'shares', tables.shares)
  if (tables.drafts) await putRows(store, 'drafts', tables.drafts)
  if (tables.hub) {
    await putRows(store, 'hubs', [hubRow(tables.hub)])
    await putRows(store, 'items', itemRows(tables.hub))
  }
}

/** After each test, closes every page and forgets all that Herald stored. */
export function forgetAfterEach(bench: Bench): void {
  afterEach(async () => {
    const store = await storePage(bench)
    for (const page of bench.herald.context.pages()) if (page !== store) await page.close()
    await store.evaluate(async (name) => {
      await chrome.storage.local.clear()
      await chrome.storage.session.clear()
      localStorage.clear()
      const databases = await indexedDB.databases()
      if (!databases.some((database) => database.name === name)) return
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames]
          const transaction = opening.result.transaction(stores, 'readwrite')
          for (const one of stores) transaction.objectStore(one).clear()
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      })
    }, DATABASE_NAME)
  })
}

/** A draft with a text. */
export function aDraft(text: string, more: Partial<Draft> = {}): Draft {
  const now = Date.now()
  return { id: randomUUID(), text, createdAt: now, updatedAt: now, ...more }
}

/** A logged share; `at` is Unix ms. */
export function aShare(text: string, at: number, more: Partial<Share> = {}): Share {
  const share = newShare(
    { publishedAt: at, timeFrom: 'typed', how: 'typed', text },
    { now: at, id: randomUUID() },
  )
  return { ...share, ...more }
}

/** The id that LinkedIn would mint at a time (Unix ms): its bits stand above the lowest 22. */
export function idAt(ms: number, low = 1): string {
  return String((BigInt(ms) << 22n) + BigInt(low))
}

/** A plain calendar day (YYYY-MM-DD) so many days from today, in this machine's zone. */
export function dayFromNow(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

export type TestItem = Record<string, unknown> & { id: string }
export type TestHub = {
  herald: number
  programme: Record<string, unknown> & { id: string; name: string }
  items: TestItem[]
  challenges: Record<string, unknown>[]
  snippets?: Record<string, unknown>[]
  assets?: Record<string, unknown>[]
}

/** A ready post; whatever else is given replaces its fields. */
export function anItem(id: string, more: Record<string, unknown> = {}): TestItem {
  return {
    id,
    kind: 'ready',
    title: `Title of ${id}`,
    wordings: [{ language: 'en', text: `Text of ${id}.` }],
    topics: [],
    areas: [],
    hashtags: [],
    pictures: [],
    publishedOn: '2020-01-01',
    ...more,
  }
}

/** A hub as its file would be. */
export function aHub(items: TestItem[], more: Partial<TestHub> = {}): TestHub {
  return {
    herald: 1,
    programme: {
      id: 'acme-voices',
      name: 'Acme Voices',
      languages: ['en', 'pl'],
      hashtags: ['AcmeVoices'],
      rhythm: { minimumPerMonth: 2, aimPerWeek: 1 },
      contacts: [],
    },
    items,
    challenges: [],
    ...more,
  }
}

/** The same hub, as kept from a file. */
function hubRow({ programme, items, challenges, snippets, assets }: TestHub): object {
  const now = Date.now()
  return {
    id: `file:${programme.id}`,
    source: { kind: 'file', name: 'acme.json' },
    programme,
    challenges,
    snippets,
    assets,
    itemCount: items.length,
    leftOut: [],
    fetchedAt: now,
    triedAt: now,
  }
}

function itemRows({ programme, items }: TestHub): object[] {
  const hubId = `file:${programme.id}`
  return items.map((item) => ({ ...item, key: itemKey(hubId, item.id), hubId }))
}
