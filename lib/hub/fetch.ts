import { type AddressFault, checkAddress } from '@/lib/hub/address'
import { HUB_LIMITS } from '@/lib/hub/schema'

/** The network as a hub needs it: `fetch` itself, and whether the machine believes that it is online. */
export type Network = {
  fetch: (address: string, options: RequestInit) => Promise<Response>
  online: () => boolean
}

type FetchFault =
  | AddressFault
  | 'offline'
  | 'http-status'
  | 'too-large'
  | 'too-slow'
  /** Known only where the browser tells; most redirects come out as `cors-or-network`. */
  | 'redirect'
  /** No such host, no connection, a redirect, or a server that does not let other sites read it: fetch cannot say which. */
  | 'cors-or-network'
  | 'cancelled'

export type FetchedHub = { ok: true; bytes: Uint8Array } | { ok: false; reason: FetchFault; status?: number }

export type FetchLimits = { bytes: number; milliseconds: number }

const LIMITS: FetchLimits = { bytes: HUB_LIMITS.bytes, milliseconds: 20_000 }

/**
 * Fetches a hub's file from an https address, without cookies, referrer or redirects.
 * Gives up at 20 MB or 20 s, also in the middle of an endless body. Never throws.
 */
export async function fetchHub(
  address: string,
  network: Network,
  signal?: AbortSignal,
  limits: FetchLimits = LIMITS,
): Promise<FetchedHub> {
  const checked = checkAddress(address)
  return checked.ok ? load(checked.url, network, signal, limits) : checked
}

/** As `fetchHub`, for a file of Herald's own, by its path in the extension (`/demo-hub/hub.json`). */
export function fetchEmbedded(
  path: `/${string}`,
  network: Network,
  signal?: AbortSignal,
): Promise<FetchedHub> {
  return load(path, network, signal, LIMITS)
}

/** As `fetchHub`, for a picture: one of a hub's, or of Herald's own, as the panel shows it. */
export function fetchPicture(address: string, network: Network): Promise<FetchedHub> {
  return address.startsWith('https://')
    ? fetchHub(address, network)
    : load(address, network, undefined, LIMITS)
}

async function load(
  url: string,
  network: Network,
  cancel: AbortSignal | undefined,
  limits: FetchLimits,
): Promise<FetchedHub> {
  const timeout = AbortSignal.timeout(limits.milliseconds)
  const signal = cancel ? AbortSignal.any([cancel, timeout]) : timeout
  try {
    const response = await untilAborted(
      network.fetch(url, {
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-cache',
        signal,
      }),
      signal,
    )
    if (response.redirected || response.type === 'opaqueredirect') return { ok: false, reason: 'redirect' }
    if (!response.ok) return { ok: false, reason: 'http-status', status: response.status }
    const bytes = await readBody(response, limits.bytes, signal)
    return bytes ? { ok: true, bytes } : { ok: false, reason: 'too-large' }
  } catch {
    if (cancel?.aborted) return { ok: false, reason: 'cancelled' }
    if (timeout.aborted) return { ok: false, reason: 'too-slow' }
    return { ok: false, reason: network.online() ? 'cors-or-network' : 'offline' }
  }
}

/** The body, or undefined where it holds more than `limit` bytes; reads no further than that. */
async function readBody(
  response: Response,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  // The header may lie, so it can only make us stop sooner; it counts the packed bytes, which are fewer.
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel()
    return undefined
  }
  const reader = response.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), signal)
      if (done) return joined(chunks, size)
      size += value.length
      if (size > limit) return undefined
      chunks.push(value)
    }
  } finally {
    // Stops an unfinished transfer; nothing to do where that fails too.
    reader.cancel().catch(() => undefined)
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** `work`, or a rejection as soon as `signal` aborts, whether `work` heeds it or not. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
