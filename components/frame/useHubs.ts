import { useLiveQuery } from 'dexie-react-hooks'
import type { HubRow } from '@/lib/hub/rows'
import { hubs } from '@/lib/hub/store'

/** The demo steps back as soon as a hub of the ambassador's own is there. */
function ownFirst(a: HubRow, b: HubRow): number {
  return (
    Number(a.source.kind === 'embedded') - Number(b.source.kind === 'embedded') || a.id.localeCompare(b.id)
  )
}

/** All hubs, the ambassador's own before the demo; undefined until they are read. */
export function useHubs(): { hubs: HubRow[] | undefined } {
  return { hubs: useLiveQuery(async () => (await hubs()).sort(ownFirst)) }
}
