import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/database'
import type { Network } from '@/lib/hub/fetch'
import { addHub, addHubFile, DEMO_HUB_PATH, refreshHub } from '@/lib/hub/refresh'
import type { HubRow } from '@/lib/hub/rows'
import { allItems, getHub, hubs, removeHub } from '@/lib/hub/store'
import { hubFile, item } from './examples'

const URL = 'https://acme.example/hub.json'

const serving = (file: unknown, init?: ResponseInit): Network => ({
  fetch: async () => new Response(typeof file === 'string' ? file : JSON.stringify(file), init),
  online: () => true,
})

async function added(): Promise<HubRow> {
  const result = await addHub({ kind: 'address', url: URL }, serving(hubFile()), 1)
  if (!result.ok) throw new Error(result.problem.reason)
  return result.row
}

const ids = async () => (await allItems()).map(({ id }) => id).sort()

beforeEach(async () => {
  await Promise.all(db.tables.map((each) => each.clear()))
})

describe('adding a hub', () => {
  test('by its address, one hub however the address is written', async () => {
    await added()
    await addHub({ kind: 'address', url: ' https://ACME.example:443/hub.json#x' }, serving(hubFile()), 2)
    expect((await hubs()).map(({ id, source }) => [id, source])).toEqual([
      [URL, { kind: 'address', url: URL }],
    ])
  })

  test('the demo comes from the extension, a file from its contents', async () => {
    const asked: string[] = []
    const net: Network = {
      ...serving(hubFile()),
      fetch: async (address) => {
        asked.push(address)
        return new Response(JSON.stringify(hubFile()))
      },
    }
    await addHub({ kind: 'embedded' }, net, 1)
    await addHubFile('acme.json', JSON.stringify(hubFile()), 1)
    expect(asked).toEqual([DEMO_HUB_PATH])
    expect((await hubs()).map(({ id }) => id)).toEqual(['demo', 'file:acme'])
  })

  test('keeps nothing where it cannot be fetched or is refused, and says why', async () => {
    const missing = await addHub({ kind: 'address', url: URL }, serving('', { status: 404 }), 1)
    expect(missing).toEqual({ ok: false, problem: { reason: 'http-status', status: 404, problems: [] } })
    const wrong = await addHubFile('x.json', '{"herald": 1', 1)
    expect(wrong).toMatchObject({
      ok: false,
      problem: { reason: 'refused', problems: [{ kind: 'not-json', line: 1 }] },
    })
    expect(await hubs()).toEqual([])
  })
})

describe('refreshing a hub', () => {
  test('a good new version takes the place of the old', async () => {
    const result = await refreshHub(await added(), serving(hubFile({ items: [item('three')] })), 9)
    expect(result).toMatchObject({ kind: 'refreshed', row: { id: URL, fetchedAt: 9, itemCount: 1 } })
    expect(await ids()).toEqual(['three'])
  })

  test.each([
    ['an error of the server', serving('', { status: 500 }), { reason: 'http-status', status: 500 }],
    ['a page instead of a hub', serving('<html>'), { reason: 'refused' }],
    ['half a file', serving(JSON.stringify(hubFile()).slice(0, -9)), { reason: 'refused' }],
    ['items all wrong', serving(hubFile({ items: [{}, 5], challenges: [] })), { reason: 'every-item-wrong' }],
    [
      'no network',
      { fetch: () => Promise.reject(new TypeError()), online: () => false },
      { reason: 'offline' },
    ],
  ])('after %s the last good copy serves on and its row says why', async (_, net, problem) => {
    const row = await added()
    const result = await refreshHub(row, net, 9)
    expect(result).toMatchObject({ kind: 'kept', problem })
    expect(await getHub(URL)).toMatchObject({ ...row, fetchedAt: 1, triedAt: 9, problem })
    expect(await ids()).toEqual(['one', 'two'])
  })

  test('a new version with some wrong items serves with its good ones', async () => {
    const result = await refreshHub(await added(), serving(hubFile({ items: [item('three'), {}] })), 9)
    expect(result).toMatchObject({
      kind: 'refreshed',
      row: { itemCount: 1, leftOut: [{ path: 'items[1]' }] },
    })
    expect(await ids()).toEqual(['three'])
  })

  test('a hub that was emptied on purpose is empty', async () => {
    expect(await refreshHub(await added(), serving(hubFile({ items: [] })), 9)).toMatchObject({
      kind: 'refreshed',
    })
    expect(await ids()).toEqual([])
  })

  test('a hub removed meanwhile stays removed', async () => {
    const row = await added()
    await removeHub(URL)
    expect(await refreshHub(row, serving(hubFile()), 9)).toEqual({ kind: 'gone' })
    expect(await refreshHub(row, serving('<html>'), 9)).toMatchObject({ kind: 'kept' })
    expect(await hubs()).toEqual([])
  })

  test('a refresh that is stopped leaves no mark; a file has nothing to fetch', async () => {
    const row = await added()
    expect(await refreshHub(row, serving(hubFile()), 9, AbortSignal.abort())).toMatchObject({
      kind: 'kept',
      problem: { reason: 'cancelled' },
    })
    expect(await getHub(URL)).toEqual(row)
    const file = await addHubFile('acme.json', JSON.stringify(hubFile()), 1)
    expect(file.ok && (await refreshHub(file.row, serving(hubFile()), 9))).toEqual({ kind: 'file' })
  })
})
