import { Dexie, type TableSchema } from 'dexie'
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

/** Opens the database as a Herald of a later version would, with `tables` besides or instead of today's. */
async function laterHerald(
  version: number,
  tables: Record<string, string | null> = { later: 'id' },
): Promise<Dexie> {
  const later = new Dexie('herald')
  const today = Object.fromEntries(page.db.tables.map(({ name, schema }) => [name, columns(schema)]))
  later.version(version).stores({ ...today, ...tables })
  await later.open()
  return later
}

function columns({ primKey, indexes }: TableSchema): string {
  return [primKey.src, ...indexes.map(({ src }) => src)].join(', ')
}

test('opens, and rows written through a table come back', async () => {
  expect(page.databaseState()).toEqual({ kind: 'opening' })
  expect(await page.openDatabase()).toEqual({ kind: 'open' })
  await page.table<{ key: string; n: number }>('marks').put({ key: 'a', n: 1 })
  expect(await page.table('marks').get('a')).toEqual({ key: 'a', n: 1 })
})

test('has the tables and indexes that the stores ask by', async () => {
  await page.openDatabase()
  expect(Object.fromEntries(page.db.tables.map(({ name, schema }) => [name, columns(schema)]))).toEqual({
    hubs: 'id',
    items: 'key, hubId, publishedOn',
    marks: 'key',
    drafts: 'id, updatedAt',
    shares: 'id, publishedAt, urn',
    proposals: 'id',
    days: 'id',
    facts: 'id',
    scores: 'day',
    connections: 'day',
    connectedIn: 'month',
    snippets: 'id',
    versions: 'id, draftId',
    removed: 'key',
    outbox: '++seq',
  })
})

test('has a second copy of every table but those that hubs fill', async () => {
  await page.openDatabase()
  const names = page.db.tables.map(({ name }) => name)
  const { COPIED_TABLES } = await import('@/lib/db/outbox')
  expect([...COPIED_TABLES, 'hubs', 'items', 'outbox'].sort()).toEqual(names.sort())
})

test('of a newer Herald is read but never written to', async () => {
  const later = await laterHerald(4)
  await later.table('hubs').put({ id: 'theirs' })
  later.close()
  expect(await page.openDatabase()).toEqual({ kind: 'newer', version: 4 })
  expect(await page.table('hubs').toArray()).toEqual([{ id: 'theirs' }])
  await expect(page.table<{ id: string }>('hubs').put({ id: 'ours' })).rejects.toThrow('version 4')
  await expect(page.table('hubs').clear()).rejects.toThrow('version 4')
  expect(await page.table('hubs').toArray()).toEqual([{ id: 'theirs' }])
})

test('of a newer Herald that has dropped a table is not changed back', async () => {
  const later = await laterHerald(3, { proposals: null })
  later.close()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  expect(await page.openDatabase()).toEqual({ kind: 'newer', version: 3 })
  vi.restoreAllMocks()
  const again = await laterHerald(3, { proposals: null })
  expect(again.backendDB().version).toBe(30)
  again.close()
})

test('lets go when another page erases it, and starts anew when it is used again', async () => {
  await page.openDatabase()
  await page.table<{ id: string }>('hubs').put({ id: 'ours' })
  await Dexie.delete('herald')
  expect(await page.table('hubs').toArray()).toEqual([])
  expect(page.databaseState()).toEqual({ kind: 'open' })
})

test('lets go when a newer Herald upgrades, says so, and does not open again by itself', async () => {
  await page.openDatabase()
  const heard = vi.fn()
  const stop = page.onDatabaseState(heard)
  const later = await laterHerald(3)
  expect(page.databaseState()).toEqual({ kind: 'newer', version: 3 })
  expect(heard).toHaveBeenCalledTimes(1)
  await expect(page.table<{ id: string }>('hubs').put({ id: 'ours' })).rejects.toThrow()
  await expect(page.table('hubs').toArray()).rejects.toThrow()
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
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await page.table<{ id: string }>('shares').put({ id: 'a' })
  expect(asked.mock.calls.map(([, mode, options]) => [mode, options])).toContainEqual([
    'readwrite',
    { durability: 'strict' },
  ])
  vi.restoreAllMocks()
})
