import { browser } from 'wxt/browser'
import { openPanel } from './panel'
import type { RuntimeMessage } from './runtime-messages'

/** Opens the panel when the keyboard command is pressed. Register in the worker's first tick. */
export function openPanelOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id)
  })
}

/**
 * Calls back whenever there may be something to do at a time: an alarm rang, the browser started, Herald was
 * installed or updated, a permission was given. Register in the worker's first tick.
 */
export function onTime(look: () => void): void {
  browser.alarms.onAlarm.addListener(look)
  browser.runtime.onStartup.addListener(look)
  browser.runtime.onInstalled.addListener(look)
  browser.permissions.onAdded.addListener(look)
}

/** As `tellPages`, without what hearing them takes: the worker wakes often and must stay small. */
export async function tellPagesFromWorker(message: RuntimeMessage): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined)
}

/**
 * Opens the panel beside the tab in front; where the browser takes the press of a notification for no gesture,
 * in a tab of its own.
 */
export async function openPanelInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  try {
    if (tab?.id === undefined) throw new Error('No tab in front')
    await openPanel(tab.id)
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') })
  }
}
