import { browser } from 'wxt/browser'

/** Whether Herald holds a lasting permission for this origin (`https://host/*`). */
export function hasOrigin(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] })
}

/** Asks for a lasting permission for one origin; the browser shows its own question. Only in a click. */
export function askOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] })
}

export function dropOrigin(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] })
}

/** Calls back when a permission is given or taken, here or in the browser's settings. */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange)
  browser.permissions.onRemoved.addListener(onChange)
  return () => {
    browser.permissions.onAdded.removeListener(onChange)
    browser.permissions.onRemoved.removeListener(onChange)
  }
}
