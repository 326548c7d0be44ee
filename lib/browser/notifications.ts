import { browser } from 'wxt/browser'

const PERMISSION = { permissions: ['notifications' as const] }

/** What is shown outside the browser; `id` comes back when it is pressed, and one of the same id replaces it. */
export type NotificationWords = { id: string; title: string; body: string }

/** Whether Herald may show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION)
}

/** Asks for it; the browser shows its own question. Only in a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION)
}

/** Shows a notification; without the permission nothing happens. */
export async function notify({ id, title, body }: NotificationWords): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png')
  await api()?.create(id, { type: 'basic', iconUrl, title, message: body })
}

/**
 * Calls back with the id of a notification that is pressed, which then goes away. Register in the worker's first
 * tick, and again when the permission is given: before that the browser has nothing to listen to.
 */
export function onNotificationPress(onPress: (id: string) => void): void {
  const listener = (id: string) => {
    onPress(id)
    void api()?.clear(id)
  }
  api()?.onClicked.addListener(listener)
  browser.permissions.onAdded.addListener(() => {
    const events = api()?.onClicked
    if (events && !events.hasListener(listener)) events.addListener(listener)
  })
}

/** The browser's part for notifications; it is there only while the permission is given. */
function api(): typeof browser.notifications | undefined {
  return browser.notifications
}
