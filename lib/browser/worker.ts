import { browser } from 'wxt/browser'
import { openPanel } from './panel'

/** Opens the panel when the keyboard command is pressed. Register in the worker's first tick. */
export function openPanelOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id)
  })
}
