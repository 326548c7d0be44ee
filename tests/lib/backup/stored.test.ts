import { beforeEach, describe, expect, it, vi } from 'vitest'
import { backupText } from '@/lib/backup/file'
import { readBackup } from '@/lib/backup/read'
import { backupNow, bringBack, mergeIntoStored, restoreStored, storedContents } from '@/lib/backup/stored'
import { type Contents, noContents, type Row } from '@/lib/backup/tables'
import { db, table } from '@/lib/db/database'
import { side } from '@/lib/db/side'
import { deleteShare, readShares } from '@/lib/shares/store'
import { someShare, uuid } from '../shares/some-share'

const values = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }))
vi.mock('@/lib/browser/storage', () => ({
  readLocal: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, values.stored[key]])),
  writeLocal: async (given: Record<string, unknown>) => void Object.assign(values.stored, given),
}))

let ids = 0
const NOW = Date.UTC(2026, 10, 27)
const world = () => ({ now: NOW + ids, version: '0.1.0', machine: 'here', newId: () => `state-${ids++}` })
const share = (number: number, more: object = {}): Row => ({ ...someShare({ id: uuid(number) }), ...more })
const holding = (given: Partial<Contents>): Contents => ({ ...noContents(), ...given })
const idsIn = async () => (await readShares()).shares.map(({ id }) => id).sort()

beforeEach(async () => {
  values.stored = { settings: { theme: 'dark' } }
  await Promise.all(db.tables.map((each) => each.clear()))
  await table('removed').clear()
  await Promise.all(side.tables.map((each) => each.clear()))
})

describe('a backup', () => {
  it('holds what is stored, unreadable rows too, and comes back elsewhere', async () => {
    const broken = { id: uuid(9), text: 5 }
    await table<Row>('shares').bulkAdd([share(1), broken])
    await table<Row>('hubs').add({ id: 'demo' })
    const read = await readBackup(await backupNow(world()))
    if (!read.ok) throw new Error(read.problem.kind)
    expect(read.backup.contents.shares).toEqual([share(1)])
    expect(read.backup.bad).toMatchObject([{ table: 'shares', row: broken }])
    expect(read.backup.settings).toEqual({ theme: 'dark' })
    expect(read.backup.altered).toEqual([])
  })
})

describe('a restore', () => {
  it('puts the file in the place of what is there, and can be taken back', async () => {
    await table<Row>('shares').bulkAdd([share(1), share(2)])
    const earlier = await restoreStored(
      holding({ shares: [share(2, { text: 'older' }), share(3)] }),
      { theme: 'light' },
      world(),
    )
    expect(await idsIn()).toEqual([uuid(2), uuid(3)])
    expect(values.stored.settings).toEqual({ theme: 'light' })
    expect((await table<Row>('removed').toArray()).map(({ key }) => key)).toEqual([`shares:${uuid(1)}`])
    await bringBack(earlier)
    expect((await storedContents()).contents.shares).toEqual([share(1), share(2)])
    expect(await table('removed').count()).toBe(0)
    expect(values.stored.settings).toEqual({ theme: 'dark' })
    expect((await side.earlier.toArray()).map(({ why }) => why)).toEqual(['restore'])
  })

  it('leaves rows alone that nobody can read, and keeps one aside whose place is taken', async () => {
    const [stays, replaced] = [
      { id: uuid(8), text: 1 },
      { id: uuid(9), text: 2 },
    ]
    await table<Row>('shares').bulkAdd([stays, replaced])
    const here = world()
    await restoreStored(holding({ shares: [share(9)] }), null, here)
    expect(await table('shares').get(uuid(8))).toEqual(stays)
    expect(await table('shares').get(uuid(9))).toEqual(share(9))
    expect(await side.aside.toArray()).toMatchObject([{ from: 'shares', what: replaced, at: here.now }])
  })

  it.each(['bulkPut', 'bulkDelete'] as const)(
    'that fails in the middle (%s) changes nothing',
    async (step) => {
      await table<Row>('shares').bulkAdd([share(1)])
      const drafts = table<Row>('drafts')
      const before = (await storedContents()).contents
      vi.spyOn(drafts.constructor.prototype, step).mockImplementationOnce(async () => {
        throw new DOMException('full', 'QuotaExceededError')
      })
      const file = holding({
        shares: [share(2)],
        drafts: [{ id: uuid(5), text: 'x', createdAt: 0, updatedAt: 0 }],
      })
      await expect(restoreStored(file, { theme: 'light' }, world())).rejects.toThrow('full')
      vi.restoreAllMocks()
      expect((await storedContents()).contents).toEqual(before)
      expect(values.stored.settings).toEqual({ theme: 'dark' })
    },
  )

  it('of a file that the disk does not give back as it was never takes over', async () => {
    await table<Row>('shares').add(share(1))
    const file = holding({ shares: [share(2), share(2)] })
    await expect(restoreStored(file, null, world())).rejects.toThrow()
    expect(await idsIn()).toEqual([uuid(1)])
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('herald-restore')
  })
})

describe('a merge', () => {
  it('adds what the other machine has, and a share deleted here stays deleted', async () => {
    await table<Row>('shares').bulkAdd([share(1), share(2)])
    const copy = await backupNow(world())
    await deleteShare(uuid(1))
    const read = await readBackup(copy)
    if (!read.ok) throw new Error(read.problem.kind)
    const earlier = await mergeIntoStored(
      { ...read.backup.contents, shares: [...read.backup.contents.shares, share(3)] },
      world(),
    )
    expect(await idsIn()).toEqual([uuid(2), uuid(3)])
    await bringBack(earlier)
    expect(await idsIn()).toEqual([uuid(2)])
  })

  it('makes two machines equal that exchange their files', async () => {
    await table<Row>('drafts').add({ id: uuid(1), text: 'here', createdAt: 0, updatedAt: 5 })
    const there = holding({
      drafts: [{ id: uuid(1), text: 'there', createdAt: 0, updatedAt: 4 }],
      shares: [share(4)],
    })
    await mergeIntoStored(there, world())
    const { contents: here } = await storedContents()
    expect(here.versions).toMatchObject([{ text: 'there' }])
    // The other machine, from this one's file.
    const file = await readBackup(
      new TextEncoder().encode(
        backupText(
          { tables: here, settings: null },
          { writtenAt: 0, writtenBy: '', machine: '', database: 2 },
        ),
      ),
    )
    await Promise.all(db.tables.map((each) => each.clear()))
    await table('removed').clear()
    await table<Row>('drafts').bulkAdd([...there.drafts])
    await table<Row>('shares').bulkAdd([...there.shares])
    if (!file.ok) throw new Error(file.problem.kind)
    await mergeIntoStored(file.backup.contents, world())
    expect((await storedContents()).contents).toEqual(here)
  })
})
