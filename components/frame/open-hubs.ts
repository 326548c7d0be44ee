import { NETWORK } from '@/components/programme/network'
import { ownVersion } from '@/lib/browser/runtime'
import { readLocal, writeLocal } from '@/lib/browser/storage'
import { addHub, refreshHub } from '@/lib/hub/refresh'
import { hubs } from '@/lib/hub/store'

/** Which Herald last kept its demo hub: a demo the ambassador removed does not come back by itself. */
const DEMO_KEPT_BY = 'demo-kept-by'

/** A hub tried within this long is not fetched again on opening, ms. */
const FRESH_MS = 60_000

/** On opening: keeps the demo hub the first time, and fetches every hub again. The last good copies serve meanwhile. */
export async function openHubs(): Promise<void> {
  const version = ownVersion()
  const { [DEMO_KEPT_BY]: keptBy } = await readLocal([DEMO_KEPT_BY])
  const known = await hubs()
  const now = Date.now()
  if (keptBy === undefined && known.length === 0) {
    const added = await addHub({ kind: 'embedded' }, NETWORK, now)
    if (added.ok) await writeLocal({ [DEMO_KEPT_BY]: version })
    return
  }
  for (const hub of known) {
    if (hub.source.kind === 'embedded' && keptBy === version) continue
    if (hub.source.kind === 'address' && now - hub.triedAt < FRESH_MS) continue
    await refreshHub(hub, NETWORK, now)
  }
  if (keptBy !== version) await writeLocal({ [DEMO_KEPT_BY]: version })
}
