import { browser } from 'wxt/browser'

/**
 * Opens the side panel for one tab. Call it in a click or a command, before any `await`:
 * Chromium opens a panel only in a user's gesture (sidePanel.open, Chrome 116).
 */
export function openPanel(tabId: number): Promise<void> {
  void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true })
  return browser.sidePanel.open({ tabId })
}

/** The tab this panel was opened for, from its own address; undefined where the browser's menu opened it. */
export function ownTabId(search: string): number | undefined {
  const value = new URLSearchParams(search).get('tab')
  return value !== null && /^\d{1,10}$/.test(value) ? Number(value) : undefined
}
