import { checkAddress } from './address'
import type { Network } from './fetch'
import { type GoodHub, readHub } from './read'
import { loadHub } from './refresh'
import type { HubSource, RefreshProblem } from './rows'

/** A hub read but not kept yet, to be shown first; or why there is none. */
export type HubPreview =
  | { ok: true; good: GoodHub; source: HubSource }
  | { ok: false; problem: RefreshProblem }

/** Fetches and reads a hub from an https address without keeping anything. */
export async function previewAddress(
  address: string,
  network: Network,
  signal?: AbortSignal,
): Promise<HubPreview> {
  // The address becomes the hub's id: two ways to write it must not make two hubs.
  const checked = checkAddress(address)
  if (!checked.ok) return { ok: false, problem: { reason: checked.reason, problems: [] } }
  const source = { kind: 'address', url: checked.url } as const
  const loaded = await loadHub(source, network, signal)
  return loaded.ok ? { ...loaded, source } : loaded
}

/** Reads a hub from a file that the ambassador chose, without keeping anything. */
export function previewFile(name: string, contents: Uint8Array): HubPreview {
  const good = readHub(contents)
  return good.ok
    ? { ok: true, good, source: { kind: 'file', name } }
    : { ok: false, problem: { reason: 'refused', problems: good.problems } }
}
