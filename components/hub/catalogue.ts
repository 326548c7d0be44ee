import { liveQuery } from 'dexie'
import { create } from 'zustand'
import type { ItemRow, Mark } from '@/lib/hub/rows'
import { buildCatalogue, type Catalogue } from '@/lib/hub/search/catalogue'
import { pageSlices } from '@/lib/hub/search/slices'
import { allItems, firstItems, marks } from '@/lib/hub/store'

/** Enough for the tallest panel: shown before all items are read and indexed. */
const FIRST = 30

type Store = {
  first: ItemRow[] | undefined
  catalogue: Catalogue | undefined
  marks: ReadonlyMap<string, Mark>
}

export const useCatalogue = create<Store>(() => ({
  first: undefined,
  catalogue: undefined,
  marks: new Map(),
}))

let started = false

/** Reads the newest items at once, then all of them, and keeps the index true to the database. */
export function followItems(day: string): void {
  if (started) return
  started = true
  void firstItems(FIRST, day).then((first) => useCatalogue.setState({ first }))
  liveQuery(marks).subscribe({ next: (now) => useCatalogue.setState({ marks: now }) })

  let building: AbortController | undefined
  const index = async (items: ItemRow[]) => {
    building?.abort()
    building = new AbortController()
    const { signal } = building
    try {
      const catalogue = await buildCatalogue(items, pageSlices, signal)
      if (!signal.aborted) useCatalogue.setState({ catalogue })
    } catch {
      // A newer set of items is being indexed instead.
    }
  }
  requestIdleCallback(() => liveQuery(allItems).subscribe({ next: (items) => void index(items) }), {
    timeout: 500,
  })
}
