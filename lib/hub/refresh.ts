import { checkAddress } from '@/lib/hub/address'
import { type FetchedHub, fetchEmbedded, fetchHub, type Network } from '@/lib/hub/fetch'
import { type GoodHub, readHub } from '@/lib/hub/read'
import type { HubRow, HubSource, RefreshProblem } from '@/lib/hub/rows'
import { keepHub, noteProblem } from '@/lib/hub/store'

/** Where the demo hub lies in the extension. */
export const DEMO_HUB_PATH = '/demo-hub/hub.json'

export type Added = { ok: true; row: HubRow } | { ok: false; problem: RefreshProblem }

/**
 * Fetches, reads and keeps a hub from an https address (or the demo that comes with Herald).
 * `now` in Unix ms. Nothing is kept unless all went well. Throws only what the database throws.
 */
export async function addHub(
  source: Exclude<HubSource, { kind: 'file' }>,
  network: Network,
  now: number,
  signal?: AbortSignal,
): Promise<Added> {
  const got = await loadHub(source, network, signal)
  if (!got.ok) return got
  // The address becomes the hub's id: two ways to write it must not make two hubs.
  const checked = source.kind === 'address' ? checkAddress(source.url) : undefined
  return kept(got.good, checked?.ok ? { kind: 'address', url: checked.url } : source, now)
}

/** Reads and keeps a hub from a file that the ambassador chose. `now` in Unix ms. */
export async function addHubFile(name: string, contents: string | Uint8Array, now: number): Promise<Added> {
  const good = readHub(contents)
  return good.ok ? kept(good, { kind: 'file', name }, now) : refused(good.problems)
}

/** `refreshed`: a new copy serves. `kept`: the old copy serves on, the problem stands on its row. `gone`: removed meanwhile. `file`: there is nothing to fetch. */
export type Refreshed =
  | { kind: 'refreshed'; row: HubRow }
  | { kind: 'kept'; problem: RefreshProblem }
  | { kind: 'gone' }
  | { kind: 'file' }

/**
 * Fetches a hub again. The last good copy serves until a new one is read and kept whole; a new one
 * that is refused, or of which no item is good where the old one had some, changes only the row's `problem`.
 */
export async function refreshHub(
  row: HubRow,
  network: Network,
  now: number,
  signal?: AbortSignal,
): Promise<Refreshed> {
  if (row.source.kind === 'file') return { kind: 'file' }
  const got = await loadHub(row.source, network, signal)
  const problem = got.ok ? emptied(row, got.good) : got.problem
  if (problem !== undefined) {
    if (problem.reason !== 'cancelled') await noteProblem(row.id, problem, now)
    return { kind: 'kept', problem }
  }
  if (!got.ok) return { kind: 'kept', problem: got.problem }
  const fresh = await keepHub(got.good, row.source, now, { mustExist: true })
  return fresh ? { kind: 'refreshed', row: fresh } : { kind: 'gone' }
}

/** A hub fetched and read, not kept; or why there is none. */
export type Loaded = { ok: true; good: GoodHub } | { ok: false; problem: RefreshProblem }

/** Fetches and reads a hub without keeping anything. Never throws. */
export async function loadHub(
  source: Exclude<HubSource, { kind: 'file' }>,
  network: Network,
  signal: AbortSignal | undefined,
): Promise<Loaded> {
  const fetched: FetchedHub =
    source.kind === 'embedded'
      ? await fetchEmbedded(DEMO_HUB_PATH, network, signal)
      : await fetchHub(source.url, network, signal)
  if (!fetched.ok) {
    const { reason, status } = fetched
    return { ok: false, problem: { reason, problems: [], ...(status === undefined ? {} : { status }) } }
  }
  const good = readHub(fetched.bytes)
  return good.ok ? { ok: true, good } : refused(good.problems)
}

async function kept(good: GoodHub, source: HubSource, now: number): Promise<Added> {
  const row = await keepHub(good, source, now)
  return row ? { ok: true, row } : refused([])
}

function refused(problems: RefreshProblem['problems']): { ok: false; problem: RefreshProblem } {
  return { ok: false, problem: { reason: 'refused', problems } }
}

function emptied(row: HubRow, good: GoodHub): RefreshProblem | undefined {
  if (row.itemCount === 0 || good.hub.items.length > 0 || good.leftOut.length === 0) return undefined
  return { reason: 'every-item-wrong', problems: good.leftOut.flatMap((left) => left.problems).slice(0, 50) }
}
