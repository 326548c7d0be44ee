import { gunzipSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { savedBy } from './downloads'
import { useHerald } from './harness'
import { aDraft, allRows, aShare, begin, forgetAfterEach, putRows, storePage, storeValues } from './seed'
import { toRoom, toSettings } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const POLL = { timeout: 15_000 }

async function openSettings(): Promise<Page> {
  const panel = await bench.panelInTab(360, 900)
  await toSettings(panel)
  await panel.getByRole('heading', { name: 'Backup', exact: true }).waitFor()
  return panel
}

/** Backs up, and gives the file that the browser then saves. */
async function backUp(panel: Page): Promise<Buffer> {
  const { name, bytes } = await savedBy(bench, () =>
    panel.getByRole('button', { name: 'Back up now' }).click(),
  )
  expect(name).toMatch(/^herald-backup-\d{4}-\d\d-\d\d\.json\.gz$/)
  return bytes
}

async function choose(panel: Page, buffer: Buffer, name = 'backup.json.gz') {
  const input = panel.getByLabel('Restore or merge…').locator('xpath=self::input')
  await input.setInputFiles({ name, mimeType: 'application/gzip', buffer })
  return panel.getByRole('dialog', { name: 'From a backup' })
}

const texts = async () => {
  const rows = await allRows<{ text: string }>(await storePage(bench), 'shares')
  return rows.map(({ text }) => text).sort()
}

test('a backup goes out as a file, is merged and restored, each with a way back', async () => {
  const [one, two] = [aShare('One', Date.now()), aShare('Two', Date.now() - 1_000)]
  await begin(bench, { shares: [one, two], drafts: [aDraft('A draft')] })
  const panel = await openSettings()
  const file = await backUp(panel)
  await panel.getByText(/^Last backup: /).waitFor()
  const written = JSON.parse(gunzipSync(file).toString())
  expect(written).toMatchObject({ format: 'herald-backup', version: 1, database: 2 })
  expect(written.tables.shares).toHaveLength(2)

  // Another machine went on with it: one text was changed, one share came.
  const [first, second] = written.tables.shares
  const changed = { ...first, text: 'Changed there', updatedAt: Date.now() + 60_000 }
  const three = aShare('Three', Date.now() - 2_000)
  const theirs = { ...written, sums: {}, tables: { ...written.tables, shares: [changed, second, three] } }
  const dialog = await choose(panel, gzipSync(JSON.stringify(theirs)))
  await dialog.getByText('3 posts in your log').waitFor()
  await dialog.getByText('1 entry added, 1 changed, 0 removed').first().waitFor()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await panel.getByText('Merged.').waitFor()
  const other = first.text === 'One' ? 'Two' : 'One'
  await expect.poll(texts, POLL).toEqual(['Changed there', other, 'Three'].sort())
  const rows = await allRows<{ text: string; otherTexts?: { text: string }[] }>(
    await storePage(bench),
    'shares',
  )
  expect(rows.find(({ text }) => text === 'Changed there')?.otherTexts).toMatchObject([{ text: first.text }])
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(texts, POLL).toEqual(['One', 'Two'])

  await choose(panel, gzipSync(JSON.stringify({ ...theirs, tables: { shares: [three] } })))
  await dialog.getByText('1 entry added, 0 changed, 3 removed').waitFor()
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await panel.getByText('Restored.').waitFor()
  await expect.poll(texts, POLL).toEqual(['Three'])
  await panel.getByText('Kept from before').click()
  await panel.getByRole('button', { name: 'Bring back' }).first().click()
  await expect.poll(texts, POLL).toEqual(['One', 'Two'])
  await toRoom(panel, 'Write')
  await panel.getByRole('button', { name: /^A draft/ }).waitFor()
})

test('a file with faults says which, a file that is none says why, and nothing here changes', async () => {
  await begin(bench, { shares: [aShare('Mine', Date.now())] })
  const panel = await openSettings()
  const bad = {
    format: 'herald-backup',
    version: 1,
    tables: { shares: [{ ...aShare('Good', Date.now()), id: 'no-uuid' }, 'nonsense'] },
  }
  const dialog = await choose(panel, Buffer.from(JSON.stringify(bad)), 'bad.json')
  await dialog.getByText('2 entries cannot be read and are left out').click()
  await dialog.getByText('shares[1].id').waitFor()
  await dialog.getByText('shares[2]').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  for (const [content, said] of [
    [Buffer.from('{"format":"herald-log"}'), 'It is no backup of Herald’s.'],
    [gzipSync(JSON.stringify(bad)).subarray(0, 40), 'It is damaged'],
    [Buffer.from('{"a":'), 'line 1'],
  ] as const) {
    await choose(panel, Buffer.from(content))
    await dialog.getByText('Herald cannot read this file').waitFor()
    await dialog.getByText(said).first().waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  }
  expect(await texts()).toEqual(['Mine'])
})

test('a log without a backup for long is reminded of one, once', async () => {
  await begin(bench, { shares: [1, 2, 3, 4, 5].map((n) => aShare(`Post ${n}`, Date.now() - n * 1e7)) })
  await storeValues(await storePage(bench), { backup: { firstAt: Date.now() - 40 * 86_400_000 } })
  const panel = await bench.panelInTab()
  await toRoom(panel, 'Log')
  await panel.getByText('Your posts have no backup yet').waitFor()
  await panel.getByRole('button', { name: 'Not now' }).click()
  await panel.getByText('Your posts have no backup yet').waitFor({ state: 'detached' })
  await panel.reload()
  await panel.getByRole('button', { name: /Post 1/ }).waitFor()
  expect(await panel.getByText('Your posts have no backup yet').count()).toBe(0)
})

test('erasing leaves nothing: looked at, one by one', async () => {
  await begin(bench, { shares: [aShare('One', Date.now())], settings: { language: 'en', theme: 'dark' } })
  const store = await storePage(bench)
  const panel = await openSettings()
  // Something in every place: a state kept at the side, a cache, a session value.
  const file = await backUp(panel)
  const dialog = await choose(panel, file)
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await panel.getByText('Merged.').waitFor()
  await store.evaluate(async () => {
    await caches.open('left-over')
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set: (values: object) => Promise<void> } } }
    }
    await chrome.storage.session.set({ passing: 1 })
  })
  await putRows(store, 'removed', [{ key: 'shares:x', at: 1 }])
  await panel.getByRole('button', { name: 'Erase everything…' }).click()
  const asking = panel.getByRole('alertdialog')
  await asking.getByRole('textbox').fill('ERASE')
  await asking.getByRole('button', { name: 'Erase everything' }).click()
  await panel.getByRole('button', { name: /^Brightwell Voices/ }).waitFor()
  const look = () =>
    store.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: Record<'local' | 'session' | 'sync', { get: (keys: null) => Promise<object> }>
          alarms?: { getAll: () => Promise<unknown[]> }
          permissions: { getAll: () => Promise<{ origins: string[] }> }
        }
      }
      return {
        databases: (await indexedDB.databases()).map(({ name }) => name),
        local: Object.keys(await chrome.storage.local.get(null)).filter(
          (key) => !['panel', 'demo-kept-by'].includes(key),
        ),
        // A page that starts afresh notes that it has compared the two copies, empty as they are.
        session: Object.keys(await chrome.storage.session.get(null)).filter(
          (key) => key !== 'copies-compared',
        ),
        sync: Object.keys(await chrome.storage.sync.get(null)),
        caches: await caches.keys(),
        alarms: (await chrome.alarms?.getAll()) ?? [],
        origins: (await chrome.permissions.getAll()).origins,
      }
    })
  await expect
    .poll(look, POLL)
    .toEqual({ databases: ['herald'], local: [], session: [], sync: [], caches: [], alarms: [], origins: [] })
  for (const table of ['shares', 'drafts', 'marks', 'removed', 'versions'] as const) {
    expect(await allRows(store, table), table).toEqual([])
  }
})

test('a newer database is read and backed up, and never written', async () => {
  await begin(bench, { shares: [aShare('Mine', Date.now())] })
  const store = await storePage(bench)
  const raised = (version: number | undefined) =>
    store.evaluate(
      (wanted) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('herald', wanted)
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const { version } = opening.result
            opening.result.close()
            resolve(version)
          }
        }),
      version,
    )
  await raised(50)
  const panel = await bench.panelInTab()
  await panel.getByText('A newer Herald has opened your data').waitFor()
  const written = JSON.parse(gunzipSync(await backUp(panel)).toString())
  expect(written).toMatchObject({ database: 5, tables: { shares: [{ text: 'Mine' }] } })
  await panel.close()
  expect(await raised(undefined)).toBe(50)
  // The next test's Herald shall make its own.
  await store.evaluate(() => void indexedDB.deleteDatabase('herald'))
})
