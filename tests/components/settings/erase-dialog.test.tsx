import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EraseDialog } from '@/components/settings/EraseDialog'
import { counts } from '@/lib/backup/counts'
import { addShare } from '@/lib/shares/store'
import { share } from '../examples'
import { given, left, runtime, storage } from '../fake-browser'
import { show } from '../render'

function ask(language: 'en' | 'pl' = 'en') {
  const onClose = vi.fn()
  return { ...show(<EraseDialog onClose={onClose} />, language), onClose }
}

beforeEach(async () => {
  given.origins.add('https://www.linkedin.com/*')
  await addShare(share())
  await storage.writeLocal({ settings: { theme: 'dark' } })
})

const kept = async () => ({
  rows: (await counts()).shares,
  settings: (await storage.readLocal(['settings'])).settings,
  origins: given.origins.size,
})

// At the end the page is loaded anew, which jsdom cannot do: it says so on its console.
describe('erasing everything', () => {
  it('wants the typed word first, in capitals or not', async () => {
    const { user } = ask()
    const erase = screen.getByRole('button', { name: 'Erase everything' })
    expect(screen.getByRole('textbox', { name: 'Type ERASE to go on' })).toHaveFocus()
    expect(erase).toBeDisabled()
    await user.keyboard('eras')
    expect(erase).toBeDisabled()
    await user.keyboard('{Enter}')
    expect(await kept()).toEqual({ rows: 1, settings: { theme: 'dark' }, origins: 1 })
    await user.keyboard('e ')
    expect(erase).toBeEnabled()
  })

  it('takes the log, the settings and the permissions, and tells the other pages', async () => {
    const { user } = ask()
    await user.keyboard('ERASE')
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await waitFor(() => expect(runtime.tellPages).toHaveBeenCalledExactlyOnceWith({ say: 'erased' }))
    expect(await kept()).toEqual({ rows: 0, settings: undefined, origins: 0 })
  })

  it('works in Polish, where the word has an accent, by Enter too', async () => {
    const { user } = ask('pl')
    await user.keyboard('usun{Enter}')
    expect(screen.getByRole('button', { name: 'Usuń wszystko' })).toBeDisabled()
    await user.keyboard('{Backspace}ń{Enter}')
    await waitFor(() => expect(runtime.tellPages).toHaveBeenCalledOnce())
    expect((await kept()).rows).toBe(0)
  })

  it('says so where the browser refuses a part, and can be tried again', async () => {
    storage.clearStorage.mockRejectedValueOnce(new Error('locked'))
    const { user } = ask()
    await user.keyboard('ERASE{Enter}')
    expect(await screen.findByText(/Not everything could be erased/)).toBeVisible()
    expect(runtime.tellPages).not.toHaveBeenCalled()
    expect(left.dropOptionalPermissions).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await waitFor(() => expect(runtime.tellPages).toHaveBeenCalledOnce())
    expect(await kept()).toEqual({ rows: 0, settings: undefined, origins: 0 })
  })

  it.each(['Cancel', 'Escape'])('does nothing on %s', async (way) => {
    const { user, onClose } = ask()
    await user.keyboard('ERASE')
    if (way === 'Escape') await user.keyboard('{Escape}')
    else await user.click(screen.getByRole('button', { name: way }))
    expect(onClose).toHaveBeenCalled()
    expect((await kept()).rows).toBe(1)
  })
})
