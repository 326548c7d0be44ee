import type { Page } from 'playwright-core'
import { aShare } from './seed'

declare const chrome: { storage: { local: { set: (values: object) => Promise<void> } } }

/** The looks of backups, each reached from the one before; the first from the commands, opened in Settings. */
export const BACKUP_SCREENS: [string, (panel: Page) => Promise<void>][] = [
  [
    'backup with faults',
    async (panel) => {
      await panel.keyboard.press('Escape')
      await panel.keyboard.press('Escape')
      await panel.getByRole('dialog').waitFor({ state: 'detached' })
      const shares = [aShare('Fine', Date.now()), { id: 'x' }, 'nonsense']
      const file = JSON.stringify({ format: 'herald-backup', version: 1, tables: { shares } })
      await panel
        .getByLabel('Restore or merge…')
        .and(panel.locator('input'))
        .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(file) })
      await panel.getByText('2 entries cannot be read and are left out').click()
    },
  ],
  [
    'file that is no backup',
    async (panel) => {
      await panel.getByRole('button', { name: 'Cancel' }).click()
      await panel
        .getByLabel('Restore or merge…')
        .and(panel.locator('input'))
        .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
      await panel.getByText('Herald cannot read this file').waitFor()
    },
  ],
  [
    'folder for backups, not to be used now, with faults in its files',
    async (panel) => {
      await panel.getByRole('button', { name: 'Cancel' }).click()
      await panel.evaluate(() => {
        const seen = { size: 1, lastModified: 1, readBy: '1' }
        const files = {
          'herald-0b5b1a1e-6a55-4f0e-9d5c-1f3b8d6a0c11 (conflicted copy).json.gz': {
            ...seen,
            why: 'gzip-damaged',
          },
          'herald-notes.json': { ...seen, bad: 2, altered: ['shares'] },
        }
        const trouble = { kind: 'gone', reason: 'NotFoundError' }
        const state = { id: 'x', name: 'Synced', files, trouble, told: { at: Date.now(), kind: 'gone' } }
        return chrome.storage.local.set({ 'backup-folder': state })
      })
      await panel.getByText('The folder is not there any more').waitFor()
    },
  ],
]
