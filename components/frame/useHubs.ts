import { liveQuery } from 'dexie'
import { create } from 'zustand'
import type { HubRow } from '@/lib/hub/rows'
import { hubs } from '@/lib/hub/store'

type Store = { hubs: HubRow[] | undefined }

const useStore = create<Store>(() => ({ hubs: undefined }))

/** The demo steps back as soon as a hub of the ambassador's own is there. */
function ownFirst(a: HubRow, b: HubRow): number {
  return (
    Number(a.source.kind === 'embedded') - Number(b.source.kind === 'embedded') || a.id.localeCompare(b.id)
  )
}

/**
 * Reads the hubs once for the whole page, and again whenever any page of Herald changes them. Resolves when they
 * are known, or when they cannot be.
 */
export function followHubs(): Promise<void> {
  return new Promise((resolve) => {
    liveQuery(hubs).subscribe({
      next: (rows) => {
        useStore.setState({ hubs: rows.sort(ownFirst) })
        resolve()
      },
      // DatabaseNotice tells why; the rooms stay as they were.
      error: () => resolve(),
    })
  })
}

/** All hubs, the ambassador's own before the demo; undefined until they are read. */
export function useHubs(): Store {
  return useStore()
}
