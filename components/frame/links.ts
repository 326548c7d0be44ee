import { openLink, type PageLink } from '@/lib/bridge/link'
import { connectPage } from '@/lib/browser/page'

const links = new Map<number, Promise<PageLink>>()
const listeners = new Set<(tabId: number, link: PageLink) => void>()

/**
 * The link to a tab's document as it is now: the open one, or a new one with the page script put in first.
 * Rejects where Herald has no access to the tab.
 */
export async function linkTo(tabId: number): Promise<PageLink> {
  const known = await links.get(tabId)?.catch(() => undefined)
  if (known?.isOpen()) return known
  const made = connectPage(tabId).then(openLink)
  links.set(tabId, made)
  const link = await made
  for (const listener of listeners) listener(tabId, link)
  return link
}

/** Calls back with every link that is made from now on. */
export function onNewLink(listener: (tabId: number, link: PageLink) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
