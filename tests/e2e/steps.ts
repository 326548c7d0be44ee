import type { Locator, Page } from 'playwright-core'
import type { TestHub } from './seed'

/** Goes to a room of the bar. */
export async function toRoom(
  panel: Page,
  room: 'Hub' | 'Write' | 'Calendar' | 'Profile' | 'Log',
): Promise<void> {
  await panel.getByRole('navigation').getByRole('button', { name: room, exact: true }).click()
}

export async function toSettings(panel: Page): Promise<void> {
  await panel.getByRole('banner').getByRole('button', { name: 'Settings' }).click()
}

export async function toProgramme(panel: Page): Promise<void> {
  await panel.getByRole('banner').getByRole('button').first().click()
  await panel.getByRole('heading', { name: 'Programme', exact: true }).waitFor()
}

/** Chooses a hub's file and waits for what Herald says of it; keeps nothing yet. */
export async function chooseHubFile(panel: Page, name: string, content: string | Buffer): Promise<void> {
  await toProgramme(panel)
  await panel.getByRole('button', { name: 'Add a hub' }).click()
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

/** Adds a hub from a file and goes to the Hub. */
export async function addHubFile(panel: Page, hub: TestHub): Promise<void> {
  await chooseHubFile(panel, `${hub.programme.id}.json`, JSON.stringify(hub))
  await panel.getByRole('button', { name: 'Keep this hub' }).click()
  await panel.getByRole('heading', { name: hub.programme.name }).waitFor()
  await toRoom(panel, 'Hub')
}

/** Looks at a hub's address; keeps nothing yet. */
export async function lookAtAddress(panel: Page, address: string): Promise<void> {
  await toProgramme(panel)
  await panel.getByRole('button', { name: 'Add a hub' }).click()
  await panel.getByRole('textbox', { name: 'Address of the hub' }).fill(address)
  await panel.getByRole('button', { name: 'Look at it' }).click()
}

/** The list of the Hub. */
export function items(panel: Page): Locator {
  return panel.getByRole('region', { name: 'Items' })
}

/** The titles of the items in view, in their order. */
export function titles(panel: Page): Promise<string[]> {
  return items(panel).getByRole('heading', { level: 2 }).allTextContents()
}

export function search(panel: Page): Locator {
  return panel.getByRole('searchbox')
}

/** The place to write. */
export function writing(panel: Page): Locator {
  return panel.getByRole('textbox', { name: 'Text of your post' })
}
