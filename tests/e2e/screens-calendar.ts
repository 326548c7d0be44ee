import type { Page } from 'playwright-core'
import { search, toRoom } from './steps'

/** The calendar's looks, each reached from the one before. */
export const CALENDAR_SCREENS: [string, (panel: Page) => Promise<void>][] = [
  [
    'Calendar, agenda',
    async (panel) => {
      await panel.keyboard.press('Escape')
      await toRoom(panel, 'Calendar')
      await panel.getByRole('region', { name: 'Days' }).getByRole('button').first().waitFor()
    },
  ],
  [
    'Calendar, month and filters',
    async (panel) => {
      await panel.getByRole('button', { name: 'Month', exact: true }).click()
      await panel.getByRole('button', { name: 'Filter', exact: true }).click()
      await panel.getByRole('grid').waitFor()
    },
  ],
  [
    'Calendar, what you see',
    async (panel) => {
      await panel.getByRole('button', { name: 'What you see' }).click()
      await panel.getByText('Nothing is hidden.').waitFor()
    },
  ],
  [
    'Calendar, reminders',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the calendar' }).click()
      await panel.getByRole('button', { name: 'Reminders' }).click()
      await panel.getByRole('switch', { name: /^Remind me/ }).waitFor()
    },
  ],
  [
    'Calendar file',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the calendar' }).click()
      await panel.getByRole('button', { name: 'Calendar file' }).click()
      await panel.getByText(/^[\d,]+ entries$/).waitFor()
    },
  ],
  [
    'Calendar, search',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the calendar' }).click()
      await panel.getByRole('button', { name: 'Filter', exact: true }).click()
      await search(panel).fill('world')
      await panel.getByRole('region', { name: 'Days' }).getByRole('button').first().waitFor()
    },
  ],
  [
    'a day',
    async (panel) => {
      await panel.getByRole('region', { name: 'Days' }).getByRole('button').first().click()
      await panel.getByRole('region', { name: 'Where it comes from' }).waitFor()
    },
  ],
  [
    'own days',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the calendar' }).click()
      await panel.getByRole('button', { name: 'Your days' }).click()
      await panel.getByText('No days of your own yet').waitFor()
    },
  ],
  [
    'own day, with errors',
    async (panel) => {
      await panel.getByRole('button', { name: 'Add a day' }).click()
      await panel.getByRole('button', { name: 'Save' }).click()
      await panel.getByText('Give the day a name.').waitFor()
    },
  ],
]
