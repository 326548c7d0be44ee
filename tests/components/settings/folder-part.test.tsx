import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import en from '@/assets/locales/en.json'
import { BackupNudge } from '@/components/log/BackupNudge'
import { FolderPart } from '@/components/settings/folder/FolderPart'
import { exchangeQuietly } from '@/components/settings/folder/folder-commands'
import { Toasts } from '@/components/ui/Toasts'
import { useToasts } from '@/components/ui/toasts'
import { FOLDER_KEY, type FolderState } from '@/lib/backup/folder/state'
import { changeCopyState } from '@/lib/backup/keeper/state'
import { createTranslator } from '@/lib/i18n/translator'
import { given, storage, tabs } from '../fake-browser'
import { show } from '../render'

const AT = Date.UTC(2026, 10, 27, 12)
const picker = vi.fn(async (): Promise<unknown> => undefined)
const state = (more: Partial<FolderState> = {}): FolderState => ({
  id: 'use',
  name: 'My sync',
  files: {},
  written: { at: AT, mark: 'm', digest: 'd', size: 1 },
  ...more,
})

async function part(kept?: FolderState, language: 'en' | 'pl' = 'en') {
  if (kept) await storage.writeLocal({ [FOLDER_KEY]: kept })
  const onLookAt = vi.fn()
  const element = (
    <>
      <FolderPart onLookAt={onLookAt} />
      <Toasts />
    </>
  )
  return { ...show(element, language), onLookAt }
}

beforeEach(() => {
  given.inTab = true
  picker.mockResolvedValue(undefined)
  vi.stubGlobal('showDirectoryPicker', picker)
})
afterEach(() => vi.unstubAllGlobals())

describe('where no folder is used', () => {
  it('says what it would be, that its files are open, and takes it well if none is picked', async () => {
    const { user } = await part()
    expect(await screen.findByText(/The files are not encrypted/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Pick a folder' }))
    expect(picker).toHaveBeenCalledExactlyOnceWith({ mode: 'readwrite', id: 'herald-backup' })
    expect(await screen.findByRole('button', { name: 'Pick a folder' })).toBeEnabled()
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  it('says why one cannot be used', async () => {
    picker.mockRejectedValueOnce(Object.assign(new Error(), { name: 'SecurityError' }))
    const { user } = await part()
    await user.click(await screen.findByRole('button', { name: 'Pick a folder' }))
    expect(
      await screen.findByText('That folder cannot be used (SecurityError). Pick another one.'),
    ).toBeVisible()
  })

  it('goes to a tab from the side panel, where not every browser can ask', async () => {
    given.inTab = false
    const { user } = await part()
    await user.click(await screen.findByRole('button', { name: 'Pick a folder' }))
    await waitFor(() =>
      expect(tabs.openTab).toHaveBeenCalledExactlyOnceWith(
        'chrome-extension://herald/sidepanel.html#backup-folder',
      ),
    )
    expect(picker).not.toHaveBeenCalled()
  })

  it('and the browser knows none, nothing is shown', async () => {
    vi.stubGlobal('showDirectoryPicker', undefined)
    await part()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(screen.queryByText('Keep a backup in a folder')).toBeNull()
  })
})

describe('a folder in use', () => {
  it('shows its name, when it was written and what came in, as that changes', async () => {
    await part(state())
    expect(await screen.findByText('My sync')).toBeVisible()
    expect(screen.getByText(/^Last written: 27 Nov 2026/)).toBeVisible()
    expect(screen.getByText('Nothing has come in from other machines yet.')).toBeVisible()
    await storage.writeLocal({
      [FOLDER_KEY]: state({ cameIn: { at: AT, added: 2, changed: 1, removed: 0 } }),
    })
    expect(
      await screen.findByText(/^From your other machines, 27 Nov.*: 2 entries added, 1 changed, 0 removed$/),
    ).toBeVisible()
  })

  it('can be left and taken back', async () => {
    const { user } = await part(state())
    await user.click(await screen.findByRole('button', { name: 'Stop using this folder' }))
    expect(await screen.findByRole('button', { name: 'Pick a folder' })).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('My sync')).toBeVisible()
    expect((await storage.readLocal([FOLDER_KEY]))[FOLDER_KEY]).toEqual(state())
  })

  it.each([
    ['not-allowed', 'Herald may not use this folder at the moment', ['Allow again']],
    ['gone', 'The folder is not there any more', ['Pick a folder again', 'Try again']],
    ['full', 'There is no room left on the disk', ['Try again']],
    ['other', 'That did not work (InvalidStateError)', ['Try again']],
  ] as const)('that is %s says so and what to do', async (kind, title, ways) => {
    await part(state({ trouble: { kind, reason: 'InvalidStateError' } }))
    expect(await screen.findByText(title)).toBeVisible()
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent)
    expect(buttons).toEqual([...ways, 'Stop using this folder'])
  })

  it('offers a tab to allow it in, where the page is in none', async () => {
    given.inTab = false
    const { user } = await part(state({ trouble: { kind: 'not-allowed', reason: 'prompt' } }))
    await user.click(await screen.findByRole('button', { name: 'Nothing happens? Try it in a tab' }))
    await waitFor(() => expect(tabs.openTab).toHaveBeenCalledOnce())
  })

  it('names the files with faults, each with what is wrong', async () => {
    const seen = { size: 1, lastModified: 1, readBy: '1' }
    await part(
      state({
        files: {
          'herald-a.json': seen,
          'herald-b.json': { ...seen, why: 'not-a-backup' },
          'herald-c.json.gz': { ...seen, why: 'gzip-damaged' },
          'herald-e.json': { ...seen, why: 'NotReadableError' },
          'herald-d.json': { ...seen, bad: 2, altered: ['shares'] },
        },
      }),
      'pl',
    )
    expect(await screen.findByText('To nie jest kopia zapasowa Heralda.')).toBeVisible()
    expect(screen.getByText(/^Nie jest jeszcze cały/)).toBeVisible()
    expect(screen.getByText('2 wpisów nie da się odczytać i zostaną pominięte')).toBeVisible()
    expect(screen.getByText(/^Zmienione, odkąd Herald to zapisał: shares$/)).toBeVisible()
    const buttons = screen.getAllByRole('button', { name: /^Zajrzyj/ })
    expect(screen.getByText(/nie może go odczytać \(NotReadableError\)/)).toBeVisible()
    expect(buttons).toHaveLength(4)
    expect(screen.queryByText('herald-a.json')).toBeNull()
  })
})

it('what keeps Herald from the folder is told in passing, once a day', async () => {
  changeCopyState({ kind: 'together' })
  await part(state())
  await screen.findByText('My sync')
  const { t } = createTranslator('en-GB', 'ltr', en)
  // The handle is not there, as if its row were lost.
  await exchangeQuietly(t)
  await exchangeQuietly(t)
  expect(await screen.findByText('Herald cannot back up into “My sync” at the moment.')).toBeVisible()
  expect(useToasts.getState().toasts).toHaveLength(1)
  expect(screen.getByText('The folder is not there any more')).toBeVisible()
})

describe('the reminder of a backup', () => {
  it.each([
    ['stays away as long as the folder works', state(), false],
    [
      'comes where the folder has not worked for long',
      state({ trouble: { kind: 'gone', reason: '' } }),
      true,
    ],
  ])('%s', async (_, kept, comes) => {
    await storage.writeLocal({ [FOLDER_KEY]: kept, backup: { machine: 'me', lastAt: 1 } })
    show(<BackupNudge entries={50} />)
    if (comes) expect(await screen.findByText('Your last backup is a while ago')).toBeVisible()
    else {
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(screen.queryByText('Your last backup is a while ago')).toBeNull()
    }
  })
})
