import { readLocal, removeLocal, watchLocal, writeLocal } from '@/lib/browser/storage'
import { readSettings, type Settings, type UnreadableSetting } from './schema'

const KEY = 'settings'
const UNREADABLE = 'settings-unreadable'

/** The settings as they stand; what could not be read is kept aside in storage, never overwritten unseen. */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: stored } = await readLocal([KEY])
  const { settings, unreadable } = readSettings(stored)
  if (unreadable.length > 0) {
    const fields = new Set(unreadable.map(({ field }) => field))
    const earlier = (await unreadableSettings()).filter(({ field }) => !fields.has(field))
    await writeLocal({ [UNREADABLE]: [...earlier, ...unreadable] })
  }
  return settings
}

/** What of the settings could not be read, as it stood; its default holds in its place. */
export async function unreadableSettings(): Promise<UnreadableSetting[]> {
  const { [UNREADABLE]: kept } = await readLocal([UNREADABLE])
  return Array.isArray(kept) ? kept : []
}

/** Discards what could not be read, also where it still stands among the settings. */
export async function discardUnreadableSettings(): Promise<void> {
  const { [KEY]: stored } = await readLocal([KEY])
  const { unreadable } = readSettings(stored)
  if (unreadable.some(({ field }) => field === '')) await removeLocal([KEY])
  else if (typeof stored === 'object' && stored !== null) {
    const bad = new Set(unreadable.map(({ field }) => field))
    await writeLocal({
      [KEY]: Object.fromEntries(Object.entries(stored).filter(([field]) => !bad.has(field))),
    })
  }
  await removeLocal([UNREADABLE])
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
