import { Dexie } from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { disk, locks, type OpenPage, openPage, storage } from './page'

vi.mock('@/lib/browser/storage', () => storage)
vi.mock('@/lib/browser/locks', () => locks)

type Row = { id: string; text: string; updatedAt: number }
const row = (id: string, text = id): Row => ({ id, text, updatedAt: 1 })

let page: OpenPage
const shares = () => page.table<Row>('shares')
const drafts = () => page.table<Row>('drafts')

beforeEach(async () => {
  await Dexie.delete('herald')
  disk.local.clear()
  disk.session.clear()
  disk.full = false
  page = await openPage()
})

afterEach(() => page.db.close())

/** The page is gone, and another one starts. */
async function restart(): Promise<void> {
  page.db.close()
  disk.session.clear()
  page = await openPage()
}

/** Changes a row behind Herald's back, as damage to a file does. */
async function damageRow(changed: Row): Promise<void> {
  const transaction = page.db.backendDB().transaction('shares', 'readwrite')
  transaction.objectStore('shares').put(changed)
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
}

describe('every change', () => {
  it('is in both copies when its command is acknowledged, whichever way it was written', async () => {
    const table = fc.constantFrom('shares' as const, 'drafts' as const)
    const id = fc.constantFrom('a', 'b', 'c')
    const text = fc.string({ unit: 'binary', maxLength: 8 })
    const command = fc.record({
      how: fc.constantFrom(
        'put',
        'add',
        'bulkAdd',
        'bulkPut',
        'update',
        'modify',
        'delete',
        'range',
        'clear',
        'both',
        'abort',
      ),
      table,
      id,
      text,
    })
    const run = async (how: string, name: 'shares' | 'drafts', key: string, value: string) => {
      const rows = page.table<Row>(name)
      const given = row(key, value)
      if (how === 'put') await rows.put(given)
      else if (how === 'add') await rows.add(given).catch(() => undefined)
      else if (how === 'bulkAdd') await rows.bulkAdd([row('a'), row('b', value)]).catch(() => undefined)
      else if (how === 'bulkPut') await rows.bulkPut([given, row('c', value)])
      else if (how === 'update') await rows.update(key, { text: value })
      else if (how === 'modify') await rows.toCollection().modify({ text: value })
      else if (how === 'delete') await rows.delete(key)
      else if (how === 'range') await rows.where('id').aboveOrEqual(key).delete()
      else if (how === 'clear') await rows.clear()
      else {
        const two = page.db.transaction('rw', shares(), drafts(), async () => {
          await shares().put(given)
          await page.db.transaction('rw', drafts(), () => drafts().put(given))
          if (how === 'abort') throw new Error('changed my mind')
        })
        await two.catch(() => undefined)
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 6 }), async (commands) => {
        await shares().put(row('z'))
        for (const { how, table: name, id: key, text: value } of commands) {
          await run(how, name, key, value)
          expect(await page.apart()).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is acknowledged only when storage has it', async () => {
    await shares().put(row('a'))
    let written = () => {}
    storage.writeLocal.mockImplementationOnce(async (values) => {
      await new Promise<void>((resolve) => {
        written = resolve
      })
      for (const [key, value] of Object.entries(values)) disk.local.set(key, value)
    })
    let acknowledged = false
    const command = shares()
      .put(row('b'))
      .then(() => {
        acknowledged = true
      })
    await vi.waitFor(() => expect(storage.writeLocal).toHaveBeenCalled())
    await vi.waitFor(async () => expect((await page.apart()).map(({ key }) => key)).toEqual(['b']))
    expect(acknowledged).toBe(false)
    written()
    await command
    expect(await page.apart()).toEqual([])
  })

  it('of many at once takes few writes to storage', async () => {
    await shares().put(row('a'))
    storage.writeLocal.mockClear()
    await Promise.all(Array.from({ length: 50 }, (_, at) => shares().put(row(`r${at}`))))
    expect(storage.writeLocal.mock.calls.length).toBeLessThan(20)
    expect(await page.apart()).toEqual([])
  })

  it('that did not come to storage before the page was gone comes there from the next page', async () => {
    await shares().put(row('a'))
    disk.full = true
    await shares().put(row('b'))
    expect(page.copyState()).toEqual({ kind: 'late', reason: 'QuotaExceededError' })
    expect((await page.apart()).map(({ key }) => key)).toEqual(['b'])
    disk.full = false
    await restart()
    expect(page.copyState()).toEqual({ kind: 'together' })
    await page.bringUpToDate()
    expect(await page.apart()).toEqual([])
  })

  it('goes on being copied through a compaction', async () => {
    for (let at = 0; at < 12; at++) await drafts().put(row('long', `${at}${'x'.repeat(100_000)}`))
    await vi.waitFor(async () => expect(await page.readHead()).toMatchObject({ head: { epoch: 2 } }))
    await drafts().put(row('after'))
    expect(await page.apart()).toEqual([])
  })
})

describe('the first journal', () => {
  it('is not begun before there is something to keep', async () => {
    await page.bringUpToDate()
    expect(disk.local.size).toBe(0)
    expect(page.copyState()).toEqual({ kind: 'together' })
  })

  it('takes what was there before there were journals', async () => {
    await damageRow(row('old'))
    await restart()
    await page.bringUpToDate()
    expect(await page.apart()).toEqual([])
    expect((await page.journalContents()).get('shares')?.size).toBe(1)
  })
})

describe('a database that comes back empty without an error', () => {
  beforeEach(async () => {
    await shares().bulkAdd([row('a'), row('b')])
    await drafts().put(row('d'))
    page.db.close()
    await Dexie.delete('herald')
    page = await openPage()
  })

  it('is noticed before anything is read, and not written to', async () => {
    expect(page.copyState()).toEqual({ kind: 'trouble', side: 'database', why: 'lost' })
    await expect(shares().put(row('c'))).rejects.toThrow('waits to be restored')
    await page.table<{ id: string }>('hubs').put({ id: 'hub' })
    expect(await page.holdings()).toMatchObject({
      database: { shares: 0, drafts: 0, changedAt: undefined },
      journal: { shares: 2, drafts: 1, changedAt: 1, whole: true },
    })
  })

  it('is restored whole, and goes on', async () => {
    await page.restoreDatabase(5)
    expect(await page.apart()).toEqual([])
    await restart()
    expect(page.copyState()).toEqual({ kind: 'together' })
    expect(await shares().toArray()).toEqual([row('a'), row('b')])
    expect(await page.keptAside()).toEqual([])
    await shares().put(row('c'))
    await page.compareOnce()
    expect(page.copyState()).toEqual({ kind: 'together' })
    expect(await page.apart()).toEqual([])
  })

  it('stays as it is where the disk is too full to restore it, and can be tried again', async () => {
    disk.full = true
    await expect(page.restoreDatabase(5)).rejects.toThrow('full')
    disk.full = false
    await restart()
    // The rows are in the database, the journal knows its receipt no more: equal copies find each other.
    await page.compareOnce()
    expect(page.copyState()).toEqual({ kind: 'together' })
    expect(await shares().count()).toBe(2)
    expect(await page.apart()).toEqual([])
  })
})

describe('damage that only a full comparison finds', () => {
  beforeEach(async () => {
    await shares().bulkAdd([row('a'), row('b')])
    await drafts().put(row('d'))
  })

  it('to a row of the database: restored, with the damaged row kept aside', async () => {
    await damageRow(row('a', 'other'))
    await restart()
    expect(page.copyState()).toEqual({ kind: 'together' })
    await page.compareOnce()
    const trouble = { kind: 'trouble', side: 'database', why: 'damaged' }
    expect(page.copyState()).toEqual(trouble)
    await restart()
    expect(page.copyState()).toEqual(trouble)
    await page.restoreDatabase(5)
    expect(await page.apart()).toEqual([])
    expect(await page.keptAside()).toMatchObject([{ at: 5, side: 'database' }])
    expect(JSON.stringify(await page.asideWithContents())).toContain('other')
    await restart()
    expect(page.copyState()).toEqual({ kind: 'together' })
    await page.discardAside()
    expect(await page.keptAside()).toEqual([])
    expect([...disk.local.keys()].filter((key) => key.startsWith('kept-aside'))).toEqual([])
  })

  it('to a file, so that rows are not given: replaced by a new database, with what was given kept aside', async () => {
    await damageRow(row('a', 'other'))
    await restart()
    const getAll = IDBObjectStore.prototype.getAll
    const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    broken.mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'drafts') throw new DOMException('Seek failure', 'UnknownError')
      return getAll.apply(this, given)
    })
    await page.compareOnce()
    expect(page.copyState()).toEqual({ kind: 'trouble', side: 'database', why: 'damaged' })
    expect(await page.holdings()).toMatchObject({
      database: { shares: 2, drafts: 0, whole: false },
      journal: { shares: 2, drafts: 1, whole: true },
    })
    const open = vi.spyOn(page.db, 'open').mockImplementation(() => {
      broken.mockRestore()
      open.mockRestore()
      return page.db.open()
    })
    await page.restoreDatabase(5)
    expect(await page.apart()).toEqual([])
    expect(await drafts().toArray()).toEqual([row('d')])
    expect(JSON.stringify(await page.asideWithContents())).toContain('other')
    await restart()
    expect(page.copyState()).toEqual({ kind: 'together' })
  })

  it.each([
    ['a block changed', (text: string) => text.replace('"text":"a"', '"text":"x"')],
    ['a block cut short', (text: string) => text.slice(0, -3)],
    ['a block gone', () => undefined],
  ])('to the journal, %s: made anew, with the damaged one kept aside', async (_, damage) => {
    const key = 'journal:1:1'
    disk.local.set(key, damage(String(disk.local.get(key))))
    await restart()
    await page.compareOnce()
    expect(page.copyState()).toEqual({ kind: 'trouble', side: 'journal', why: 'damaged' })
    await shares().put(row('c'))
    expect(await page.holdings()).toMatchObject({ database: { shares: 3 }, journal: { whole: false } })
    await page.remakeJournal(5)
    expect(await page.apart()).toEqual([])
    expect(await page.keptAside()).toMatchObject([{ at: 5, side: 'journal' }])
    await restart()
    await page.compareOnce()
    expect(page.copyState()).toEqual({ kind: 'together' })
    await page.discardAside()
    expect(await page.apart()).toEqual([])
  })

  it.each([
    ['damaged', (text: string) => `${text} `],
    ['lost', () => undefined],
  ])('to the journal’s head, %s: noticed at once, made anew', async (why, damage) => {
    // The first change is forgotten, so there was a journal.
    for (let at = 0; at < 70; at++) await drafts().put(row('d', `${at}`))
    const stored = damage(String(disk.local.get('journal')))
    if (stored === undefined) disk.local.delete('journal')
    else disk.local.set('journal', stored)
    await restart()
    expect(page.copyState()).toEqual({ kind: 'trouble', side: 'journal', why })
    await page.remakeJournal(5)
    await restart()
    expect(page.copyState()).toEqual({ kind: 'together' })
    expect(await page.apart()).toEqual([])
  })
})
