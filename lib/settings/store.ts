import { readLocal, watchLocal, writeLocal } from '@/lib/browser/storage'
import { readSettings, type Settings } from './schema'

const KEY = 'settings'
const UNREADABLE = 'settings-unreadable'

/** The settings as they stand; what could not be read is kept aside in storage, never overwritten unseen. */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: stored } = await readLocal([KEY])
  const { settings, unreadable } = readSettings(stored)
  if (unreadable.length > 0) await writeLocal({ [UNREADABLE]: unreadable })
  return settings
}

/** Changes some settings. Fields of a newer Herald that this one does not know are kept. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const { [KEY]: stored } = await readLocal([KEY])
  const known = typeof stored === 'object' && stored !== null ? stored : {}
  await writeLocal({ [KEY]: { ...known, ...changes } })
}

/** Calls back whenever the settings change in any page of Herald. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchLocal(KEY, (stored) => onChange(readSettings(stored).settings))
}
