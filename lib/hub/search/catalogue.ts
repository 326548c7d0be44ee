import { isOffered, newestFirst } from '@/lib/hub/offered'
import type { ItemRow } from '@/lib/hub/rows'
import type { Localized } from '@/lib/hub/schema'
import {
  type Chosen,
  createFacetTable,
  type FacetCounts,
  type FacetTable,
  type Marks,
} from '@/lib/hub/search/facets'
import { runInSlices, type Slices } from '@/lib/hub/search/slices'
import { createWordIndex, PLACE, type WordIndex } from '@/lib/hub/search/words'

/** `day`: a plain day (YYYY-MM-DD); only what is offered on it is found. Without a query, `best` means newest. */
export type Search = { query: string; order: 'best' | 'newest'; chosen: Chosen; day: string; marks: Marks }

/** The items in their order, and each facet's values with their counts. */
type Found = { items: ItemRow[]; counts: FacetCounts }

/** All items of all hubs, ready to be searched as somebody types. */
export type Catalogue = { size: number; find(search: Search): Found }

/**
 * Indexes items in slices, so that a page stays alive meanwhile. Build a new one when the items change;
 * marks are given with each search. Throws the reason when `signal` aborts.
 */
export async function buildCatalogue(
  items: readonly ItemRow[],
  slices: Slices,
  signal?: AbortSignal,
): Promise<Catalogue> {
  // Numbered newest first: then the numbers themselves are the order by date.
  const ordered = [...items].sort(newestFirst)
  const words = createWordIndex()
  const facets = createFacetTable()
  await runInSlices(indexing(ordered, words, facets), slices, signal)
  let offered = offeredOn(ordered, '')
  return {
    size: ordered.length,
    find(search) {
      if (search.day !== offered.day) offered = offeredOn(ordered, search.day)
      return find(ordered, offered.flags, words, facets, search)
    },
  }
}

/** One step a text, as one item may hold forty long ones. */
function* indexing(items: readonly ItemRow[], words: WordIndex, facets: FacetTable): Generator<void> {
  let number = 0
  for (const item of items) {
    facets.add(item)
    for (const title of texts(item.title)) words.add(number, PLACE.title, title)
    for (const topic of item.topics) words.add(number, PLACE.topic, topic)
    for (const wording of item.wordings) {
      words.add(number, PLACE.wording, wording.text)
      yield
    }
    number++
  }
}

function texts(value: Localized): string[] {
  return typeof value === 'string' ? [value] : Object.values(value)
}

/** One flag an item, 1 where it is offered on `day`. */
function offeredOn(items: readonly ItemRow[], day: string): { day: string; flags: Uint8Array } {
  return { day, flags: Uint8Array.from(items, (item) => (isOffered(item, day) ? 1 : 0)) }
}

function find(
  items: readonly ItemRow[],
  offered: Uint8Array,
  words: WordIndex,
  facets: FacetTable,
  search: Search,
): Found {
  const points = words.match(search.query, items.length)
  const candidates: number[] = []
  for (let number = 0; number < items.length; number++) {
    if (offered[number] === 1 && points?.[number] !== 0) candidates.push(number)
  }
  const { passed, counts } = facets.filter(candidates, search.chosen, search.marks)
  const ordered = points && search.order === 'best' ? bestFirst(passed, points) : passed
  const found: ItemRow[] = []
  for (const number of ordered) {
    const item = items[number]
    if (item) found.push(item)
  }
  return { items: found, counts }
}

/** By points downwards; among equals the order stays, newest first. Points are few, so numbers are placed by counting, not compared. */
function bestFirst(numbers: readonly number[], points: Uint16Array): Uint32Array {
  const most = numbers.reduce((top, number) => Math.max(top, points[number] ?? 0), 0)
  const placeFor = new Uint32Array(most + 2)
  for (const number of numbers) {
    const behind = most - (points[number] ?? 0) + 1
    placeFor[behind] = (placeFor[behind] ?? 0) + 1
  }
  for (let at = 1; at < placeFor.length; at++) placeFor[at] = (placeFor[at] ?? 0) + (placeFor[at - 1] ?? 0)
  const ordered = new Uint32Array(numbers.length)
  for (const number of numbers) {
    const shelf = most - (points[number] ?? 0)
    const place = placeFor[shelf] ?? 0
    ordered[place] = number
    placeFor[shelf] = place + 1
  }
  return ordered
}
