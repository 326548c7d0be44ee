import type { Network } from '@/lib/hub/fetch'

/** The real network, for fetching hubs. */
export const NETWORK: Network = {
  fetch: (address, options) => fetch(address, options),
  online: () => navigator.onLine,
}
