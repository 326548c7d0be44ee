import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RawDatabase } from '@/lib/db/raw'

type Store = {
  name: string
  keyPath: string | null
  autoIncrement: boolean
  indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[]
  rows: unknown[]
}
type Frozen = { version: number; native: number; stores: Store[] }

const FOLDER = new URL('../../fixtures/db/', import.meta.url)
const frozen = readdirSync(FOLDER)
  .map((name): Frozen => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
  .sort((one, other) => one.version - other.version)

/** Lays a frozen database on the disk as the Herald of its time left it. */
async function lay({ native, stores }: Frozen, name = 'herald'): Promise<void> {
  const opening = indexedDB.open(name, native)
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, autoIncrement, indexes, rows } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement })
      for (const { name: index, keyPath: path, ...more } of indexes) made.createIndex(index, path, more)
      for (const row of rows) made.add(row)
    }
  }
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve
    opening.onerror = reject
  })
  opening.result.close()
}

async function freshPage() {
  vi.resetModules()
  const [database, raw, { side }] = await Promise.all([
    import('@/lib/db/database'),
    import('@/lib/db/raw'),
    import('@/lib/db/side'),
  ])
  return { ...database, ...raw, side }
}
let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  page?.db.close()
  page?.side.close()
  await Dexie.delete('herald')
  await Dexie.delete('herald-side')
  page = await freshPage()
})

const rowsOf = ({ stores }: Frozen) => Object.fromEntries(stores.map(({ name, rows }) => [name, rows]))
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort()

describe('every version', () => {
  it('has a frozen example, the newest too', () => {
    expect(frozen.map(({ version }) => version)).toEqual(
      Array.from({ length: page.DATABASE_VERSION }, (_, at) => at + 1),
    )
  })

  it('is written down with the tables and indexes that it had', async () => {
    await page.openDatabase()
    const newest = frozen.at(-1)
    const tables = page.db.tables.map(({ name, schema }) => [
      name,
      schema.indexes.map((one) => one.name).sort(),
    ])
    expect(Object.fromEntries(tables)).toEqual(
      Object.fromEntries(
        newest?.stores.map(({ name, indexes }) => [name, indexes.map((one) => one.name).sort()]) ?? [],
      ),
    )
  })

  it.each(frozen.map((one) => [one.version, one] as const))(
    '%i opens as the newest with every row',
    async (_, old) => {
      await lay(old)
      expect(await page.openDatabase()).toEqual({ kind: 'open' })
      for (const [name, rows] of Object.entries(rowsOf(old))) {
        expect(sorted(await page.db.table(name).toArray()), name).toEqual(sorted(rows))
      }
    },
  )
})

describe('before an upgrade', () => {
  const [first] = frozen
  const old = (): Frozen => first ?? { version: 0, native: 0, stores: [] }

  it('the old state is kept at the side, whole', async () => {
    await lay(old())
    await page.openDatabase()
    const [kept, ...more] = await page.side.earlier.toArray()
    expect(more).toEqual([])
    expect(kept).toMatchObject({ why: 'upgrade', version: 1, tables: rowsOf(old()) })
  })

  it('nothing is kept where there is nothing to upgrade', async () => {
    await page.openDatabase()
    page.db.close()
    page = await freshPage()
    await page.openDatabase()
    expect(await page.side.earlier.count()).toBe(0)
  })

  it('where it cannot be kept, nothing is upgraded, and Herald says so', async () => {
    await lay(old())
    vi.spyOn(page.side, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await page.openDatabase()).toMatchObject({ kind: 'failed' })
    vi.restoreAllMocks()
    const raw: RawDatabase | undefined = await page.readRaw('herald')
    expect(raw).toEqual({ version: 1, tables: rowsOf(old()) })
  })
})

it('an upgrade that fails leaves the old data as it was, readable, and says so', async () => {
  const [first] = frozen
  if (!first) throw new Error('no frozen version')
  await lay(first)
  page.db.version(page.DATABASE_VERSION).upgrade(() => {
    throw new Error('a fault in the upgrade')
  })
  expect(await page.openDatabase()).toMatchObject({ kind: 'failed' })
  page.db.close()
  expect(await page.readRaw('herald')).toEqual({ version: 1, tables: rowsOf(first) })
})
