import { discardUnread, unreadRows } from '@/lib/db/side'
import { discardUnreadableSettings, unreadableSettings } from '@/lib/settings/store'
import { asideWithContents, discardAside, keptAside } from './keeper/aside'

/**
 * What Herald replaced or could not read and keeps until the ambassador discards it: when a copy was last replaced
 * (Unix ms), how many rows nobody could read, and how many settings.
 */
export type KeptAside = { replacedAt: number | undefined; rows: number; settings: number }

/** How much is kept aside. */
export async function whatIsKeptAside(): Promise<KeptAside> {
  const [copies, rows, settings] = await Promise.all([keptAside(), unreadRows(), unreadableSettings()])
  return { replacedAt: copies.at(-1)?.at, rows: rows.length, settings: settings.length }
}

/** All that is kept aside as it was found, as JSON to be saved as a file. */
export async function keptAsideAsText(): Promise<string> {
  const [copies, rows, settings] = await Promise.all([
    asideWithContents(),
    unreadRows(),
    unreadableSettings(),
  ])
  return JSON.stringify({ copies, rows, settings }, undefined, 2)
}

/** Discards all that is kept aside; settings that could not be read go back to their defaults for good. */
export async function discardKeptAside(): Promise<void> {
  await Promise.all([discardAside(), discardUnread(), discardUnreadableSettings()])
}
