import { browser } from 'wxt/browser'

/** As far as it is used here; the types of the DOM leave it out. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (path: string) => string },
  ) => { createScriptURL: (path: string) => unknown }
}

/** The one script that may become a worker of a page of Herald's. */
const WORKER = '/archive.js'

/**
 * Starts the worker that reads archives, beside the page's own thread. The pages' policy demands a trusted
 * address for a worker's script: this makes one for that script alone.
 */
export function startArchiveWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const address = new URL(WORKER, browser.runtime.getURL('/')).href
  const trusted = trustedTypes?.createPolicy('herald-archive', { createScriptURL: () => address })
  return new Worker((trusted?.createScriptURL(WORKER) ?? address) as string)
}
