import { browser } from 'wxt/browser'

type Ahead = { keys: Set<string>; values: Promise<Record<string, unknown>> }

declare global {
  /** What `entrypoints/ahead.ts` began to read: a script of its own, so it shares no module with the page. */
  var heraldAhead: Ahead | undefined
}

/**
 * Starts reading what a page will ask for first, before any of its code is loaded. The first `readLocal` of
 * these keys is answered from it, every later one from storage.
 */
export function readAhead(keys: readonly string[]): void {
  globalThis.heraldAhead = { keys: new Set(keys), values: browser.storage.local.get([...keys]) }
}

/** What was read ahead; where nothing was, it is read now. The answers stay for whoever asks first. */
export function peekLocal(keys: string[]): Promise<Record<string, unknown>> {
  return globalThis.heraldAhead?.values ?? browser.storage.local.get(keys)
}

/** Reads several values of the extension's local storage; a key that was never written is absent. */
export async function readLocal(keys: string[]): Promise<Record<string, unknown>> {
  const early = globalThis.heraldAhead
  if (!early || !keys.every((key) => early.keys.has(key))) return browser.storage.local.get(keys)
  for (const key of keys) early.keys.delete(key)
  return early.values
}

/** Writes values to the extension's local storage; rejects where the disk is full. */
export async function writeLocal(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values)
}

/** Removes everything from the extension's local, session and synced storage. */
export async function clearStorage(): Promise<void> {
  await browser.storage.local.clear()
  await browser.storage.session.clear()
  await browser.storage.sync.clear()
}

/** Calls back with the new value whenever `key` changes in any context; returns the function that stops it. */
export function watchLocal(key: string, onChange: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) onChange(changes[key]?.newValue)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Keeps page scripts from reading the extension's storage. Call once at the worker's start. */
export async function hideStorageFromPages(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** Everything in the extension's local storage. */
export function readAllLocal(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null)
}

/** Removes some values of the extension's local storage. */
export async function removeLocal(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys)
}

/** Reads a value that lasts as long as the browser runs; undefined where there is none. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key]
}

/** Keeps a value as long as the browser runs, and no longer. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value })
}
