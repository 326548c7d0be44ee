import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** What Chromium says where a file of its own is missing. */
const broken = () => new DOMException('Internal error opening backing store', 'UnknownError')

/** A request that fails as the browser's do: later, and by an event. */
function failing(error: DOMException): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error, onerror: undefined as unknown })
  request.addEventListener('error', (event) => {
    if (typeof request.onerror === 'function') request.onerror(event)
  })
  setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })))
  return request as unknown as IDBOpenDBRequest
}

/** The usual place opens nothing any more. */
function breakUsualPlace(error = broken()): void {
  vi.stubGlobal('indexedDB', {
    open: () => failing(error),
    deleteDatabase: () => failing(error),
    databases: () => Promise.reject(error),
    cmp: indexedDB.cmp.bind(indexedDB),
  })
}

let buckets: Map<string, { indexedDB: IDBFactory }>

/** A page of Herald: modules keep the state of one page. */
async function freshPage() {
  vi.resetModules()
  const [place, database, raw] = await Promise.all([
    import('@/lib/db/place'),
    import('@/lib/db/database'),
    import('@/lib/db/raw'),
  ])
  return { ...place, ...database, ...raw }
}

beforeEach(() => {
  // Dexie says that it tries such a database again.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.stubGlobal('indexedDB', new IDBFactory())
  buckets = new Map()
  vi.stubGlobal('navigator', {
    storageBuckets: {
      keys: async () => [...buckets.keys()],
      open: async (name: string) => {
        const known = buckets.get(name) ?? { indexedDB: new IDBFactory() }
        buckets.set(name, known)
        return known
      },
      delete: async (name: string) => void buckets.delete(name),
    },
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('a place that does not open is told as it is, and no other is made by itself', async () => {
  breakUsualPlace()
  const page = await freshPage()
  expect(await page.openDatabase()).toEqual({ kind: 'failed', reason: 'UnknownError' })
  await expect(page.place.databases()).rejects.toThrow('backing store')
  expect(buckets.size).toBe(0)
})

test('a database that can neither be opened nor deleted is replaced in a place of Herald’s own, which later pages find', async () => {
  breakUsualPlace()
  const page = await freshPage()
  await page.openDatabase()
  expect(await page.replaceDatabase()).toEqual({ kind: 'open' })
  await page.table<{ id: string }>('snippets').put({ id: 'kept' })
  const later = await freshPage()
  expect(await later.openDatabase()).toEqual({ kind: 'open' })
  expect(await later.table('snippets').toArray()).toEqual([{ id: 'kept' }])
  expect((await later.readRaw('herald'))?.tables.snippets).toEqual([{ id: 'kept' }])
  expect(await later.deleteAllDatabases()).toEqual([])
  await later.leaveOwnPlace()
  expect(buckets.size).toBe(0)
  page.db.close()
  later.db.close()
})

test('a database that can be deleted is replaced where it was', async () => {
  const page = await freshPage()
  await page.openDatabase()
  await page.table<{ id: string }>('snippets').put({ id: 'old' })
  expect(await page.replaceDatabase()).toEqual({ kind: 'open' })
  expect(await page.table('snippets').toArray()).toEqual([])
  expect(buckets.size).toBe(0)
  page.db.close()
})

test('where the browser refuses for another reason, or knows no other place, nothing is moved', async () => {
  breakUsualPlace(new DOMException('denied', 'SecurityError'))
  const page = await freshPage()
  await expect(page.replaceDatabase()).rejects.toThrow('denied')
  expect(buckets.size).toBe(0)
  breakUsualPlace()
  vi.stubGlobal('navigator', {})
  const other = await freshPage()
  await expect(other.replaceDatabase()).rejects.toThrow('no other place')
})

test('tables are read as far as the browser gives them', async () => {
  const page = await freshPage()
  await page.openDatabase()
  const snippets = Array.from({ length: 250 }, (_, at) => ({ id: String(at).padStart(3, '0') }))
  await page.table<{ id: string }>('snippets').bulkPut(snippets)
  await page.table<{ id: string }>('days').put({ id: 'day' })
  const read = async () => {
    const keys: string[] = []
    const { whole } = await page.readWhatCanBeRead('herald', ['snippets', 'days'], (table, rows) =>
      keys.push(...rows.map(({ key }) => `${table} ${key}`)),
    )
    return { whole, keys }
  }
  expect(await read()).toEqual({
    whole: true,
    keys: [...snippets.map(({ id }) => `snippets ${id}`), 'days day'],
  })
  const getAll = IDBObjectStore.prototype.getAll
  let asked = 0
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (++asked === 2) throw broken()
    return getAll.apply(this, given)
  })
  const salvaged = await read()
  expect(salvaged.whole).toBe(false)
  expect(salvaged.keys).toEqual([...snippets.slice(0, 100).map(({ id }) => `snippets ${id}`), 'days day'])
  page.db.close()
})
