import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** The module keeps the state of one page: each test gets its own page, on an empty database. */
async function freshPage() {
  vi.resetModules()
  return import('@/lib/db/database')
}

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  await Dexie.delete('herald')
  page = await freshPage()
})

afterEach(() => {
  page.db.close()
})

/** Opens the database as a Herald of a later version would. */
async function laterHerald(version: number): Promise<Dexie> {
  const later = new Dexie('herald')
  later.version(version).stores({ hubs: 'id', items: 'key, hubId, publishedOn', later: 'id' })
  await later.open()
  return later
}

test('opens, and rows written through a table come back', async () => {
  expect(page.databaseState()).toEqual({ kind: 'opening' })
  expect(await page.openDatabase()).toEqual({ kind: 'open' })
  await page.table<{ key: string; n: number }>('marks').put({ key: 'a', n: 1 })
  expect(await page.table('marks').get('a')).toEqual({ key: 'a', n: 1 })
})

test('has the tables and indexes that the stores ask by', async () => {
  await page.openDatabase()
  expect(
    Object.fromEntries(
      page.db.tables.map(({ name, schema }) => [
        name,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
      ]),
    ),
  ).toEqual({
    hubs: ['id'],
    items: ['key', 'hubId', 'publishedOn'],
    marks: ['key'],
    drafts: ['id', 'updatedAt'],
    shares: ['id', 'publishedAt', 'urn'],
  })
})

test('of a newer Herald is read but never written to', async () => {
  const later = await laterHerald(3)
  await later.table('hubs').put({ id: 'theirs' })
  later.close()
  expect(await page.openDatabase()).toEqual({ kind: 'newer', version: 3 })
  expect(await page.table('hubs').toArray()).toEqual([{ id: 'theirs' }])
  await expect(page.table<{ id: string }>('hubs').put({ id: 'ours' })).rejects.toThrow('version 3')
  await expect(page.table('hubs').clear()).rejects.toThrow('version 3')
  expect(await page.table('hubs').toArray()).toEqual([{ id: 'theirs' }])
})

test('lets go when a newer Herald upgrades, says so, and does not open again by itself', async () => {
  await page.openDatabase()
  const heard = vi.fn()
  const stop = page.onDatabaseState(heard)
  const later = await laterHerald(2)
  expect(page.databaseState()).toEqual({ kind: 'newer', version: 2 })
  expect(heard).toHaveBeenCalledTimes(1)
  await expect(page.table<{ id: string }>('hubs').put({ id: 'ours' })).rejects.toThrow()
  expect(await later.table('hubs').toArray()).toEqual([])
  stop()
  later.close()
})

test('that cannot be opened says so with the name of the error', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(await page.openDatabase()).toEqual({ kind: 'failed', reason: expect.stringMatching(/.+/) })
  vi.restoreAllMocks()
})

test('waits for the disk on every write', async () => {
  await page.openDatabase()
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await page.table<{ id: string }>('shares').put({ id: 'a' })
  expect(asked.mock.calls.map(([, mode, options]) => [mode, options])).toContainEqual([
    'readwrite',
    { durability: 'strict' },
  ])
  vi.restoreAllMocks()
})
