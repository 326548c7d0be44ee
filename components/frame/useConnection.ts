import { create } from 'zustand'
import { type Connection, lookAtTab } from '@/lib/bridge/connection'
import { ownTabId } from '@/lib/browser/panel'
import { watchPermissions } from '@/lib/browser/permissions'
import { hearPages } from '@/lib/browser/runtime'
import { watchTabs } from '@/lib/browser/tabs'

const useStore = create<{ connection: Connection }>(() => ({ connection: { state: 'no-tab' } }))

/** Looks now; the newest look wins where several are under way. */
let looks = 0
export async function refreshConnection(): Promise<Connection> {
  const look = ++looks
  const connection = await lookAtTab(ownTabId(location.search))
  const before = useStore.getState().connection
  if (look === looks && JSON.stringify(before) !== JSON.stringify(connection))
    useStore.setState({ connection })
  return connection
}

/** Follows the tab for as long as the panel lives. */
export function followConnection(): void {
  const look = () => void refreshConnection()
  watchTabs(look)
  watchPermissions(look)
  hearPages(look)
  // `activeTab` is given without an event: a press of the icon shows when the panel is looked at again.
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  look()
}

/** The panel's connection as it stands. */
export function useConnection(): Connection {
  return useStore((state) => state.connection)
}

/** The connection outside React. */
export function connectionNow(): Connection {
  return useStore.getState().connection
}

/** Calls back after every change of the connection; returns the function that stops it. */
export function onConnection(listener: () => void): () => void {
  return useStore.subscribe(listener)
}
