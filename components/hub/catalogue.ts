import { liveQuery } from 'dexie'
import { create } from 'zustand'
import type { ItemRow, Mark } from '@/lib/hub/rows'
import { buildCatalogue, type Catalogue } from '@/lib/hub/search/catalogue'
import { pageSlices } from '@/lib/hub/search/slices'
import { allItems, firstItems, marks } from '@/lib/hub/store'
import { today } from '@/lib/programme/challenges'

/** Cards of 172 px for the tallest panel (2,700 px): shown before all items are read and indexed. */
const FIRST = 16

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

let reading: Promise<void> | undefined

/** Starts to read the newest items, once a page; settles when they are there, or cannot be read (DatabaseNotice tells why). */
export function readFirstItems(): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  reading ??= firstItems(FIRST, today(Date.now(), timeZone)).then(
    (items) => useCatalogue.setState({ first: items }),
    () => undefined,
  )
  return reading
}

/** Follows all items and marks, and keeps the index true to the database. Call once a page. */
export function followItems(): void {
  liveQuery(marks).subscribe({
    next: (now) => useCatalogue.setState({ marks: now }),
    error: () => undefined,
  })

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
  const readAll = () =>
    liveQuery(allItems).subscribe({ next: (items) => void index(items), error: () => undefined })
  void readFirstItems().then(readAll)
}
