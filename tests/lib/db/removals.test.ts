import { beforeEach, expect, it, vi } from 'vitest'
import { db, table } from '@/lib/db/database'

type Row = { id: string; text?: string; updatedAt?: number }
const drafts = () => table<Row>('drafts')
const removed = async () =>
  (await table<{ key: string; at: number }>('removed').toArray()).map(({ key }) => key)

beforeEach(async () => {
  vi.useRealTimers()
  await Promise.all(db.tables.map((each) => each.clear()))
  await table('removed').clear()
})

it('is remembered however a row is removed', async () => {
  await drafts().bulkPut([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }])
  await drafts().delete('a')
  await drafts().bulkDelete(['b', 'never-was'])
  await drafts().where('id').equals('c').delete()
  expect(await removed()).toEqual(['drafts:a', 'drafts:b', 'drafts:c'])
  await drafts().clear()
  expect(await removed()).toEqual(['drafts:a', 'drafts:b', 'drafts:c', 'drafts:d'])
})

it('is remembered in the transaction of the removal, both or neither', async () => {
  await drafts().put({ id: 'a' })
  const failing = db.transaction('rw', drafts(), async () => {
    await drafts().delete('a')
    throw new Error('later')
  })
  await expect(failing).rejects.toThrow('later')
  expect(await removed()).toEqual([])
  expect(await drafts().count()).toBe(1)
})

it('is never older than the last change of what was removed', async () => {
  const later = Date.now() + 1_000_000
  await drafts().put({ id: 'a', updatedAt: later })
  await drafts().delete('a')
  expect(await table('removed').toArray()).toEqual([{ key: 'drafts:a', at: later }])
})

it('is no matter for copies of what a programme publishes', async () => {
  await table<Row>('hubs').put({ id: 'demo' })
  await table('hubs').delete('demo')
  expect(await removed()).toEqual([])
})

it('stays when the row is put back: merging knows the row stands after it', async () => {
  await drafts().put({ id: 'a', text: 'here' })
  const row = await drafts().get('a')
  await drafts().delete('a')
  if (row) await drafts().put(row)
  expect(await removed()).toEqual(['drafts:a'])
  expect(await drafts().get('a')).toEqual({ id: 'a', text: 'here' })
})
