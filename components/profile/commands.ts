import { connectionNow } from '@/components/frame/useConnection'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { toast } from '@/components/ui/toasts'
import { navigateTab, openTab } from '@/lib/browser/tabs'
import type { Translator } from '@/lib/i18n/translator'
import { ADDRESSES } from '@/lib/linkedin/addresses'
import type { ConnectionCount, Evidence } from '@/lib/profile/evidence'
import { keepCount, keepEvidence, restoreCount, restoreWord, setWord, takeBack } from '@/lib/profile/store'

type T = Translator['t']

const KEPT = { archive: 'archive.kept', page: 'pageReading.kept' } as const

/** Keeps what the archive or the page gave and offers to undo that; tells whether it was kept. */
export async function keepSeen(evidence: Evidence, t: T): Promise<boolean> {
  try {
    const kept = await keepEvidence(evidence, Date.now())
    toast(t(KEPT[evidence.source]), { label: t('ui.undo'), run: () => takeBack(kept, Date.now()) })
    return true
  } catch {
    return false
  }
}

/** Takes the ambassador's word on a point, or takes it back, and offers to undo that. */
export async function sayWord(
  point: { id: string; title: string },
  done: boolean | undefined,
  t: T,
): Promise<void> {
  const { id, title } = point
  try {
    const former = await setWord(id, done, Date.now())
    const said =
      done === undefined ? 'profile.saidNothing' : done ? 'profile.saidDone' : 'profile.saidNotDone'
    toast(t(said, { title }), {
      label: t('ui.undo'),
      run: () => restoreWord(id, former, Date.now()),
    })
  } catch {
    toast(t('form.failed'))
  }
}

/** Keeps a typed number of connections and offers to undo that; tells whether it was kept. */
export async function typeCount(connections: ConnectionCount, t: T): Promise<boolean> {
  try {
    const former = await keepCount(connections, Date.now())
    toast(t('connections.kept'), { label: t('ui.undo'), run: () => restoreCount(former, Date.now()) })
    return true
  } catch {
    toast(t('form.failed'))
    return false
  }
}

/** Opens the ambassador's profile: in the tab that Herald may look at, so that it can be read there, else in a new one. */
export function openOwnProfile(): Promise<void> {
  const { url } = ADDRESSES.ownProfile
  const connection = connectionNow()
  const here = connection.state === 'connected' && useSettings.getState().handOver !== 'copy'
  return here ? navigateTab(connection.tabId, url) : openTab(url)
}

/** Keeps the ambassador's first day in the programme (YYYY-MM-DD), or forgets it where the field is empty. */
export function setJoined(value: string): void {
  if (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    void setSettings({ joinedOn: value === '' ? null : value })
  }
}
