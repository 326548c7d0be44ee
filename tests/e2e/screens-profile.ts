import type { Page } from 'playwright-core'
import { toRoom } from './steps'

/** The looks of the Profile room, each reached from the one before; the first from a share in the Log. */
export const PROFILE_SCREENS: [string, (panel: Page) => Promise<void>][] = [
  [
    'Profile',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the log' }).click()
      await toRoom(panel, 'Profile')
      await panel.getByText('How is this counted?').click()
      await panel.getByText('Ideas for meeting people').click()
      await panel.getByText('Change number or goal').click()
      await panel.getByText('As a table').first().click()
      await panel.getByRole('row').nth(20).waitFor()
    },
  ],
  [
    'point with two answers',
    async (panel) => {
      await panel.getByRole('button', { name: /^Five skills/ }).click()
      await panel.getByText('Sources').click()
      await panel.getByRole('link').first().waitFor()
    },
  ],
  [
    'archive refused, and how to order it',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back to the checklist' }).click()
      await panel.getByRole('button', { name: 'Update from your LinkedIn archive' }).click()
      await giveFile(panel, 'holiday.csv', 'a,b')
      await panel.getByText('None of it is a file that LinkedIn’s archive has.').waitFor()
    },
  ],
  [
    'archive found',
    async (panel) => {
      const profile = 'Headline,Summary,Industry,Geo Location\nI mend bridges,,IT,Rome\n'
      await giveFile(panel, 'Profile.csv', profile)
      await panel.getByText('Not known yet → Done').first().waitFor()
    },
  ],
  [
    'profile page not read',
    async (panel) => {
      await panel.getByRole('button', { name: 'Back', exact: true }).click()
      await panel.getByRole('button', { name: 'Look at my profile' }).click()
      await panel.getByText('Herald cannot see this tab.').waitFor()
    },
  ],
]

async function giveFile(panel: Page, name: string, content: string): Promise<void> {
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}
