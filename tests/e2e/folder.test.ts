import { gunzipSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useHerald } from './harness'
import { allRows, aShare, begin, forgetAfterEach, storedValues, storePage } from './seed'
import { toSettings } from './steps'

const bench = useHerald()
forgetAfterEach(bench)

const POLL = { timeout: 15_000 }

/** The picker is the browser's own; here it gives a folder in which everything else is real. */
async function withFolder(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const folder = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('sync', { create: true })
    Object.assign(globalThis, { showDirectoryPicker: folder })
  })
}

async function put(name: string, content: Buffer | string): Promise<void> {
  await (await storePage(bench)).evaluate(
    async ({ name, bytes }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sync')
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writing.write(new Uint8Array(bytes))
      await writing.close()
    },
    { name, bytes: [...Buffer.from(content)] },
  )
}

/** The folder's files: name and bytes. */
async function files(): Promise<Map<string, Buffer>> {
  const found = await (await storePage(bench)).evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sync')
    const all: [string, number[]][] = []
    for await (const [name] of folder.entries()) {
      const file = await (await folder.getFileHandle(name)).getFile()
      all.push([name, [...new Uint8Array(await file.arrayBuffer())]])
    }
    return all
  })
  return new Map(found.map(([name, bytes]) => [name, Buffer.from(bytes)]))
}

const OWN = /^herald-[0-9a-f-]{36}\.json\.gz$/
/** The texts of the shares in this machine's file. */
async function written(): Promise<string[]> {
  const [own] = [...(await files())].filter(([name]) => OWN.test(name))
  const { tables }: { tables: { shares: { text: string }[] } } = own
    ? JSON.parse(gunzipSync(own[1]).toString())
    : { tables: { shares: [] } }
  return tables.shares.map(({ text }) => text).sort()
}

const texts = async () => {
  const rows = await allRows<{ text: string }>(await storePage(bench), 'shares')
  return rows.map(({ text }) => text).sort()
}
const backupOf = (text: string) => {
  const shares = [aShare(text, Date.now() - 1_000)]
  return JSON.stringify({ format: 'herald-backup', version: 1, tables: { shares } })
}

test('a folder keeps a backup and brings what other machines wrote, until it is left', async () => {
  await begin(bench, { shares: [aShare('Mine', Date.now())] })
  const panel = await bench.panelInTab(360, 900)
  await toSettings(panel)
  await withFolder(panel)
  await panel.getByRole('button', { name: 'Pick a folder' }).click()
  await panel.getByText(/^Last written: /).waitFor()
  expect(await written()).toEqual(['Mine'])

  await put('herald-far.json', backupOf('Theirs'))
  await put('herald-half.json.gz', gzipSync(backupOf('Half')).subarray(0, 40))
  await panel.getByRole('button', { name: 'Back up there now' }).click()
  await panel.getByText('From your other machines: 1 entry added, 0 changed, 0 removed.').waitFor()
  expect(await texts()).toEqual(['Mine', 'Theirs'])
  await expect.poll(written, POLL).toEqual(['Mine', 'Theirs'])
  await panel.getByRole('button', { name: 'Look into it: herald-half.json.gz' }).click()
  const dialog = panel.getByRole('dialog', { name: 'From a backup' })
  await dialog.getByText('It is damaged').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  const toast = panel.getByRole('listitem').filter({ hasText: 'From your other machines: 1' })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(texts, POLL).toEqual(['Mine'])

  // The other machine goes on and the sync service finishes; the next start of the panel sees it by itself.
  await put('herald-half.json.gz', gzipSync(backupOf('Half')))
  await panel.reload()
  await panel.getByText('From your other machines: 1 entry added').waitFor()
  await expect.poll(texts, POLL).toEqual(['Half', 'Mine'])
  await expect.poll(written, POLL).toEqual(['Half', 'Mine'])
  await panel.getByText('It is not whole yet').waitFor({ state: 'detached' })

  await panel.getByRole('button', { name: 'Stop using this folder' }).click()
  await panel.getByRole('button', { name: 'Pick a folder' }).waitFor()
  const left = await files()
  await panel.getByRole('button', { name: 'Undo' }).last().click()
  await panel.getByText(/^Last written: /).waitFor()

  await panel.getByRole('button', { name: 'Erase everything…' }).click()
  const asking = panel.getByRole('alertdialog')
  await asking.getByRole('textbox').fill('ERASE')
  await asking.getByRole('button', { name: 'Erase everything' }).click()
  await panel.getByRole('button', { name: /^Brightwell Voices/ }).waitFor()
  const store = await storePage(bench)
  const databases = () => store.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  await expect.poll(databases, POLL).toEqual(['herald'])
  expect(Object.keys(await storedValues(store))).not.toContain('backup-folder')
  // What lies in the folder is the ambassador's.
  expect(await files()).toEqual(left)
})
