import { hasOrigin } from '@/lib/browser/permissions'
import { activeTab, getTab, type TabView } from '@/lib/browser/tabs'
import { isLinkedIn, LINKEDIN_ORIGIN } from '@/lib/linkedin/addresses'

/** The one origin of LinkedIn that Herald may ever ask lasting access for. */
export const LINKEDIN_PERMISSION = `${LINKEDIN_ORIGIN}/*`

/**
 * How the panel stands to a LinkedIn tab.
 * connected: Herald has access to a LinkedIn page in the tab. other-site: the tab shows something else.
 * no-access: the browser hides the tab from Herald until the icon is pressed. no-tab: the tab is closed.
 */
export type Connection =
  | { state: 'connected'; tabId: number }
  | { state: 'other-site' | 'no-access'; tabId: number }
  | { state: 'no-tab' }

/**
 * Looks at the tab the panel was opened for, or, where the browser's own menu opened it,
 * at the tab in front. No script enters any page for this: access shows in the visible address.
 */
export async function lookAtTab(ownTab: number | undefined): Promise<Connection> {
  const tab = ownTab === undefined ? await activeTab() : await getTab(ownTab)
  if (!tab) return { state: 'no-tab' }
  return connectionOf(tab, await hasOrigin(LINKEDIN_PERMISSION))
}

/** A visible address is access for `activeTab`; a lasting permission shows only LinkedIn's. */
export function connectionOf(tab: Pick<TabView, 'id' | 'url'>, always: boolean): Connection {
  if (tab.url === undefined) return { state: always ? 'other-site' : 'no-access', tabId: tab.id }
  return { state: isLinkedIn(tab.url) ? 'connected' : 'other-site', tabId: tab.id }
}
