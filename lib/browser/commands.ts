import { browser } from 'wxt/browser'

/** The key that is really bound to opening the panel, as the browser writes it; undefined where none is. */
export async function panelShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll()
  return commands.find((command) => command.name === 'open-panel')?.shortcut || undefined
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
