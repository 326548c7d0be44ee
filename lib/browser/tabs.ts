import { browser } from 'wxt/browser'

/** What Herald may see of a tab. `url` is there only while Herald has access to it. */
export type TabView = { id: number; windowId: number; url: string | undefined; loading: boolean }

type RawTab = {
  id?: number | undefined
  windowId: number
  url?: string | undefined
  status?: string | undefined
}

function view(tab: RawTab): TabView | undefined {
  if (tab.id === undefined) return undefined
  return { id: tab.id, windowId: tab.windowId, url: tab.url, loading: tab.status === 'loading' }
}

/** The tab with this id, or undefined where it is closed. */
export async function getTab(id: number): Promise<TabView | undefined> {
  try {
    return view(await browser.tabs.get(id))
  } catch {
    return undefined
  }
}

/** The tab in front in the window this page belongs to. */
export async function activeTab(): Promise<TabView | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab && view(tab)
}

/** Whether this page stands in a tab, and not in the side panel or a popup. */
export async function inTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Takes a tab to an address; rejects where the tab is closed. */
export async function navigateTab(id: number, url: string): Promise<void> {
  await browser.tabs.update(id, { url })
}

/** Calls back when any tab navigates, is replaced, closes or comes to the front; returns the function that stops it. */
export function watchTabs(onChange: (tabId: number) => void): () => void {
  const updated = (id: number) => onChange(id)
  const activated = (info: { tabId: number }) => onChange(info.tabId)
  browser.tabs.onUpdated.addListener(updated)
  browser.tabs.onRemoved.addListener(updated)
  browser.tabs.onActivated.addListener(activated)
  return () => {
    browser.tabs.onUpdated.removeListener(updated)
    browser.tabs.onRemoved.removeListener(updated)
    browser.tabs.onActivated.removeListener(activated)
  }
}
