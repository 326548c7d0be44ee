import { browser } from 'wxt/browser'
import { type RuntimeMessage, runtimeMessageSchema } from './runtime-messages'

/** Sends a message to the other pages of Herald that are open; nobody listening is fine. */
export async function tellPages(message: RuntimeMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message)
  } catch {
    // No page open: the browser says "Receiving end does not exist".
  }
}

/** Hears messages from Herald's own pages only; returns the function that stops it. */
export function hearPages(onMessage: (message: RuntimeMessage) => void): () => void {
  const own = browser.runtime.getURL('/')
  const listener = (raw: unknown, sender: { id?: string; url?: string; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return
    const parsed = runtimeMessageSchema.safeParse(raw)
    if (parsed.success) onMessage(parsed.data)
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

/** The version in the manifest. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version
}

/** The address of a file that ships with Herald. */
export function ownAddress(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href
}

/** Calls back when a newer Herald waits to be applied; `applyUpdate` applies it and closes all its pages. */
export function watchUpdate(onUpdate: (version: string) => void): () => void {
  const listener = (details: { version: string }) => onUpdate(details.version)
  browser.runtime.onUpdateAvailable.addListener(listener)
  return () => browser.runtime.onUpdateAvailable.removeListener(listener)
}

export function applyUpdate(): void {
  browser.runtime.reload()
}
