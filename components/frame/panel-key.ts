import { readLocal, writeLocal } from '@/lib/browser/storage'

/** Where the panel keeps where the ambassador was (state.ts). */
const PANEL_KEY = 'panel'

/** Has the panel open elsewhere next time: for the worker, which knows no more of the panel than this. */
export async function openNextTime(place: Record<string, unknown>): Promise<void> {
  const { [PANEL_KEY]: stored } = await readLocal([PANEL_KEY])
  await writeLocal({ [PANEL_KEY]: { ...(typeof stored === 'object' && stored), ...place } })
}
