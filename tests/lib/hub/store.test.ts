import { beforeEach, describe, expect, test } from 'vitest'
import { db, table } from '@/lib/db/database'
import { type GoodHub, readHub } from '@/lib/hub/read'
import { hubIdOf, type ItemRow, itemKey } from '@/lib/hub/rows'
import {
  allItems,
  firstItems,
  getHub,
  getItem,
  hubs,
  keepHub,
  marks,
  markUsed,
  noteProblem,
  removeHub,
  setFavourite,
} from '@/lib/hub/store'
import { hubFile, item } from './examples'

const DEMO = { kind: 'embedded' } as const
const ADDRESS = { kind: 'address', url: 'https://acme.example/hub.json' } as const

function good(items: Record<string, unknown>[]): GoodHub {
  const result = readHub(JSON.stringify(hubFile({ items })))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

const ids = async () => (await allItems()).map(({ key }) => key).sort()

beforeEach(async () => {
  await Promise.all(db.tables.map((each) => each.clear()))
})

describe('keeping a hub', () => {
  test('keeps its row and its items, unknown fields and awkward names included', async () => {
    const odd = item('odd', {
      constructor: 1,
      toString: 'x',
      hasOwnProperty: null,
      extra: { constructor: { a: [1] } },
    })
    const row = await keepHub(good([odd]), DEMO, 1_000)
    expect(row).toMatchObject({
      id: 'demo',
      source: DEMO,
      itemCount: 1,
      leftOut: [],
      fetchedAt: 1_000,
      triedAt: 1_000,
    })
    expect(await hubs()).toEqual([row])
    expect(await getHub('demo')).toEqual(row)
    expect(await getItem('demo/odd')).toMatchObject({ ...odd, key: 'demo/odd', hubId: 'demo' })
  })

  test('a new version replaces the old: changed, new and vanished items; other hubs stay', async () => {
    await keepHub(good([item('same'), item('changed'), item('gone')]), DEMO, 1)
    await keepHub(good([item('gone')]), ADDRESS, 1)
    await keepHub(good([item('same'), item('changed', { kind: 'inspiration' }), item('fresh')]), DEMO, 2)
    expect(await ids()).toEqual(['demo/changed', 'demo/fresh', 'demo/same', `${ADDRESS.url}/gone`])
    expect(await getItem('demo/changed')).toMatchObject({ kind: 'inspiration' })
    expect((await hubs()).map(({ id, itemCount }) => [id, itemCount])).toEqual([
      ['demo', 3],
      [ADDRESS.url, 1],
    ])
  })

  test('items that did not change are not written again', async () => {
    await keepHub(good([item('same'), item('changed')]), DEMO, 1)
    const written: string[] = []
    const hook = (_: unknown, key: string) => void written.push(key)
    table<ItemRow>('items').hook('updating', hook)
    await keepHub(good([item('same'), item('changed', { topics: ['new'] })]), DEMO, 2)
    table<ItemRow>('items').hook('updating').unsubscribe(hook)
    expect(written).toEqual(['demo/changed'])
  })

  test('is one transaction: when the last write fails, the old hub stands as it was', async () => {
    await keepHub(good([item('one'), item('two')]), DEMO, 1)
    const before = [await hubs(), await allItems()]
    const fail = () => {
      throw new Error('disk full')
    }
    db.table('hubs').hook('updating', fail)
    await expect(
      keepHub(good([item('two', { kind: 'inspiration' }), item('three')]), DEMO, 2),
    ).rejects.toThrow('disk full')
    db.table('hubs').hook('updating').unsubscribe(fail)
    expect([await hubs(), await allItems()]).toEqual(before)
  })

  test('is not kept where it must exist and was removed meanwhile', async () => {
    expect(await keepHub(good([item('one')]), DEMO, 1, { mustExist: true })).toBeUndefined()
    expect(await ids()).toEqual([])
  })

  test('a problem is noted beside the good copy and goes with the next good one', async () => {
    await keepHub(good([item('one')]), DEMO, 1)
    await noteProblem('demo', { reason: 'offline', problems: [] }, 5)
    expect(await getHub('demo')).toMatchObject({ fetchedAt: 1, triedAt: 5, problem: { reason: 'offline' } })
    expect(await ids()).toEqual(['demo/one'])
    await keepHub(good([item('one')]), DEMO, 9)
    expect(await getHub('demo')).not.toHaveProperty('problem')
  })
})

describe('keys', () => {
  test('a hub is known by its source; a file by its programme', () => {
    expect(hubIdOf(DEMO, 'acme')).toBe('demo')
    expect(hubIdOf(ADDRESS, 'acme')).toBe(ADDRESS.url)
    expect(hubIdOf({ kind: 'file', name: 'a.json' }, 'acme')).toBe(
      hubIdOf({ kind: 'file', name: 'b.json' }, 'acme'),
    )
  })

  test('no id of one hub gives the key of another hub', () => {
    expect(itemKey('https://a.example', 'b/c')).not.toBe(itemKey('https://a.example/b', 'c'))
  })
})

describe('asking for items', () => {
  test('the first page: the newest that are offered on the day, in the order of all', async () => {
    const day = (n: number) => `2026-05-${String(n).padStart(2, '0')}`
    const items = Array.from({ length: 20 }, (_, n) =>
      item(`i${n}`, { publishedOn: day(1 + Math.floor(n / 2)) }),
    )
    await keepHub(good([...items, item('old', { publishedOn: day(9), expiresOn: day(9) })]), DEMO, 1)
    const first = await firstItems(4, day(10))
    expect(first.map(({ id }) => id)).toEqual(['i19', 'i18', 'i17', 'i16'])
    expect((await firstItems(100, '2030-01-01')).map(({ key }) => key)).toEqual(
      (await allItems()).filter(({ id }) => id !== 'old').map(({ key }) => key),
    )
    expect((await firstItems(3, day(1))).map(({ id }) => id)).toEqual(['i1', 'i0'])
  })

  test('the first page looks behind any number of items that are over', async () => {
    const over = Array.from({ length: 40 }, (_, n) =>
      item(`over${n}`, { publishedOn: '2026-05-20', expiresOn: '2026-05-21' }),
    )
    await keepHub(good([...over, item('old', { publishedOn: '2026-01-01' })]), DEMO, 1)
    expect((await firstItems(2, '2026-06-01')).map(({ id }) => id)).toEqual(['old'])
  })

  test('removing a hub removes its items alone', async () => {
    await keepHub(good([item('one')]), DEMO, 1)
    await keepHub(good([item('one')]), ADDRESS, 1)
    await removeHub('demo')
    expect(await ids()).toEqual([`${ADDRESS.url}/one`])
    expect((await hubs()).map(({ id }) => id)).toEqual([ADDRESS.url])
  })
})

describe('marks', () => {
  test('favourite and used are kept apart, and outlive the hub', async () => {
    await keepHub(good([item('one')]), DEMO, 1)
    await setFavourite('demo/one', true, 10)
    await setFavourite('demo/one', true, 20)
    await markUsed('demo/one', 30)
    await markUsed('demo/one', 40)
    await removeHub('demo')
    expect((await marks()).get('demo/one')).toEqual({
      key: 'demo/one',
      favouriteSince: 10,
      usedAt: 40,
      timesUsed: 2,
      changedAt: 40,
    })
    await setFavourite('demo/one', false, 50)
    expect((await marks()).get('demo/one')).toEqual({
      key: 'demo/one',
      usedAt: 40,
      timesUsed: 2,
      changedAt: 50,
    })
  })

  test('two at once lose nothing', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => markUsed('demo/one', n)))
    expect((await marks()).get('demo/one')?.timesUsed).toBe(10)
  })
})
