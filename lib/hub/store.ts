import { db, table } from '@/lib/db/database'
import { isOffered, newestFirst } from '@/lib/hub/offered'
import type { GoodHub } from '@/lib/hub/read'
import {
  type HubRow,
  type HubSource,
  hubIdOf,
  type ItemRow,
  itemKey,
  type Mark,
  type RefreshProblem,
} from '@/lib/hub/rows'

const hubTable = () => table<HubRow>('hubs')
const itemTable = () => table<ItemRow>('items')
const markTable = () => table<Mark>('marks')

/**
 * Keeps a hub as read, in one transaction: changed and new items are written, vanished ones deleted,
 * equal ones left alone (so that nobody watching them is woken). Marks stay. `now` in Unix ms.
 * `mustExist`: do nothing where the hub was removed meanwhile. Gives the row kept, or undefined then.
 * Throws what the database throws (a full disk: `AbortError`); then everything is as it was.
 */
export async function keepHub(
  good: GoodHub,
  source: HubSource,
  now: number,
  { mustExist = false } = {},
): Promise<HubRow | undefined> {
  const { programme, items, challenges, days, events, snippets, assets } = good.hub
  const id = hubIdOf(source, programme.id)
  const row: HubRow = {
    id,
    source,
    programme,
    challenges,
    days,
    events,
    snippets,
    assets,
    itemCount: items.length,
    leftOut: good.leftOut,
    fetchedAt: now,
    triedAt: now,
  }
  const fresh = items.map((item): ItemRow => ({ ...item, key: itemKey(id, item.id), hubId: id }))
  return db.transaction('rw', hubTable(), itemTable(), async () => {
    if (mustExist && (await hubTable().get(id)) === undefined) return undefined
    const old = new Map<string, string>()
    await itemTable()
      .where('hubId')
      .equals(id)
      .toArray((rows) => {
        for (const item of rows) old.set(item.key, JSON.stringify(item))
      })
    const changed = fresh.filter((item) => {
      const same = old.get(item.key) === JSON.stringify(item)
      old.delete(item.key)
      return !same
    })
    await itemTable().bulkDelete([...old.keys()])
    await itemTable().bulkPut(changed)
    await hubTable().put(row)
    return row
  })
}

/** Notes on a hub that the last attempt to refresh it, at `now` (Unix ms), failed. Its good copy stays. */
export async function noteProblem(id: string, problem: RefreshProblem, now: number): Promise<void> {
  await hubTable().update(id, { problem, triedAt: now })
}

/** A hub taken away, whole, for `restoreHub`. */
export type RemovedHub = { row: HubRow; items: ItemRow[] }

/**
 * Removes a hub and its items and gives them; undefined where there was none.
 * Marks stay, so that adding the hub again brings the favourites back.
 */
export async function removeHub(id: string): Promise<RemovedHub | undefined> {
  return db.transaction('rw', hubTable(), itemTable(), async () => {
    const row = await hubTable().get(id)
    if (row === undefined) return undefined
    const items = await itemTable().where('hubId').equals(id).toArray()
    await itemTable().where('hubId').equals(id).delete()
    await hubTable().delete(id)
    return { row, items }
  })
}

/** Puts a removed hub back exactly as it was. */
export async function restoreHub({ row, items }: RemovedHub): Promise<void> {
  await db.transaction('rw', hubTable(), itemTable(), async () => {
    await itemTable().bulkPut(items)
    await hubTable().put(row)
  })
}

/** All hubs, by id. */
export function hubs(): Promise<HubRow[]> {
  return hubTable().toArray()
}

/** One hub, or undefined. */
export function getHub(id: string): Promise<HubRow | undefined> {
  return hubTable().get(id)
}

/** So many more are read than are wanted, in case some are not offered any more. */
const SPARE = 8

/** The newest items offered on `day` (YYYY-MM-DD), at most `limit`, without reading the others. */
export async function firstItems(limit: number, day: string): Promise<ItemRow[]> {
  const newest = () => itemTable().where('publishedOn').belowOrEqual(day).reverse()
  const offered = (item: ItemRow) => isOffered(item, day)
  // Without a filter the browser gives all of them in one answer. Few are over before newer ones are.
  const page = await newest()
    .limit(limit + SPARE)
    .toArray()
  const found = page.filter(offered)
  if (found.length >= limit || page.length < limit + SPARE) return found.slice(0, limit)
  return newest().filter(offered).limit(limit).toArray()
}

/** Every item of every hub, offered or not, newest first (in the order of `firstItems`). */
export async function allItems(): Promise<ItemRow[]> {
  return (await itemTable().toArray()).sort(newestFirst)
}

/** One item by its key, or undefined. */
export function getItem(key: string): Promise<ItemRow | undefined> {
  return itemTable().get(key)
}

/** All marks, by item key. */
export async function marks(): Promise<Map<string, Mark>> {
  return new Map((await markTable().toArray()).map((mark) => [mark.key, mark]))
}

/** Makes an item a favourite or no longer one. `now` in Unix ms. */
export function setFavourite(key: string, on: boolean, now: number): Promise<void> {
  return changeMark(key, now, ({ favouriteSince, ...mark }) =>
    on ? { ...mark, favouriteSince: favouriteSince ?? now } : mark,
  )
}

/** Notes that the ambassador took an item into a draft of their own. `now` in Unix ms. */
export function markUsed(key: string, now: number): Promise<void> {
  return changeMark(key, now, (mark) => ({ ...mark, usedAt: now, timesUsed: mark.timesUsed + 1 }))
}

async function changeMark(key: string, now: number, change: (mark: Mark) => Mark): Promise<void> {
  await db.transaction('rw', markTable(), async () => {
    const mark = change((await markTable().get(key)) ?? { key, timesUsed: 0 })
    await markTable().put({ ...mark, changedAt: Math.max(now, (mark.changedAt ?? 0) + 1) })
  })
}
