import { create } from 'zustand'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema'
import { changeSettings, loadSettings, watchSettings } from '@/lib/settings/store'

export const useSettings = create<Settings>(() => DEFAULT_SETTINGS)

function showTheme({ theme }: Settings): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme
}

/** Reads the settings, shows the theme, and follows every change from any page of Herald. */
export async function followSettings(): Promise<void> {
  useSettings.subscribe(showTheme)
  let changed = false
  watchSettings((settings) => {
    changed = true
    useSettings.setState(settings)
  })
  const take = async () => {
    const settings = await loadSettings()
    if (!changed) useSettings.setState(settings)
  }
  await take()
  // A page's first reading may have begun before it could hear of changes.
  void take()
}

/** Changes settings at once on the screen and in storage. */
export async function setSettings(changes: Partial<Settings>): Promise<void> {
  useSettings.setState(changes)
  await changeSettings(changes)
}
