import { checkAddress } from './address'
import { fetchHub, type Network } from './fetch'
import { type GoodHub, readHub } from './read'
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
  const fetched = await fetchHub(checked.url, network, signal)
  if (!fetched.ok) {
    const { reason, status } = fetched
    return { ok: false, problem: { reason, problems: [], ...(status !== undefined && { status }) } }
  }
  return previewOf(fetched.bytes, { kind: 'address', url: checked.url })
}

/** Reads a hub from a file that the ambassador chose, without keeping anything. */
export function previewFile(name: string, contents: Uint8Array): HubPreview {
  return previewOf(contents, { kind: 'file', name })
}

function previewOf(bytes: Uint8Array, source: HubSource): HubPreview {
  const good = readHub(bytes)
  return good.ok
    ? { ok: true, good, source }
    : { ok: false, problem: { reason: 'refused', problems: good.problems } }
}
