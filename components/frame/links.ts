import { openLink, type PageLink } from '@/lib/bridge/link'
import { PAGE_PORT } from '@/lib/bridge/messages'
import { connectPage } from '@/lib/browser/page'
import { getTab } from '@/lib/browser/tabs'
import { isLinkedIn } from '@/lib/linkedin/addresses'

const links = new Map<number, Promise<PageLink>>()
const listeners = new Set<(tabId: number, link: PageLink) => void>()

/**
 * The link to a tab's document as it is now: the open one, or a new one with the page script put in first.
 * Rejects where Herald has no access to the tab.
 */
export function linkTo(tabId: number): Promise<PageLink> {
  // Each caller waits for the one before, so that two at once share one link and hear each event once.
  const before = links.get(tabId)?.catch(() => undefined)
  const next = Promise.resolve(before).then(async (known) => {
    if (known?.isOpen()) return known
    const link = await enter(tabId)
    for (const listener of listeners) listener(tabId, link)
    return link
  })
  links.set(tabId, next)
  return next
}

/** Pressing the icon gives access to any site; the page script belongs on LinkedIn's alone. */
async function enter(tabId: number): Promise<PageLink> {
  const url = (await getTab(tabId))?.url
  if (url === undefined || !isLinkedIn(url)) throw new Error('Not a LinkedIn page')
  return openLink(await connectPage(tabId, PAGE_PORT))
}

/** Calls back with every link that is made from now on. */
export function onNewLink(listener: (tabId: number, link: PageLink) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Ends every conversation with a page: what Herald put there stops. */
export function closeLinks(): void {
  for (const link of links.values()) {
    link.then(
      (open) => open.close(),
      () => undefined,
    )
  }
  links.clear()
}
