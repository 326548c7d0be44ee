import { browser } from 'wxt/browser'

/** Has the browser wake Herald at a time (Unix ms); one that has gone is soon. An alarm of that name is replaced. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when })
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name)
}
