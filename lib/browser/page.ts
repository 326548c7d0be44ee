import { browser } from 'wxt/browser'

/** The panel's end of a conversation with one document of a tab. */
export type PagePort = {
  post: (message: unknown) => void
  onMessage: (listener: (message: unknown) => void) => void
  onClose: (listener: () => void) => void
  close: () => void
}

/**
 * Puts the page script into the top document of a tab and opens a port of that name to it.
 * Rejects where Herald has no access to the tab (no `activeTab`, no host permission) or the tab is gone.
 */
export async function connectPage(tabId: number, name: string): Promise<PagePort> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/linkedin.js'] })
  const port = browser.tabs.connect(tabId, { name, frameId: 0 })
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
    onClose: (listener) =>
      port.onDisconnect.addListener(() => {
        // Reading lastError keeps "message channel closed" out of the console: it is no fault.
        void browser.runtime.lastError
        listener()
      }),
    close: () => port.disconnect(),
  }
}

/**
 * Runs a script that ships with Herald once in the top document of a tab and gives what it returns, which is
 * as untrusted as the page. Rejects where Herald has no access to the tab, or the document goes meanwhile.
 */
export async function runInPage(tabId: number, file: string): Promise<unknown> {
  // The build writes the type of such paths; a checkout not built since would not know a new one.
  const files = [file as '/linkedin.js']
  const results = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files })
  return results.find(({ frameId }) => frameId === 0)?.result
}
