import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useToasts } from '@/components/ui/toasts'
import { Editor } from '@/components/write/Editor'
import { db } from '@/lib/db/database'
import { getDraft, saveDraft, saveDraftText, versionsOf } from '@/lib/drafts/store'
import { uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)

beforeEach(() => saveDraft({ id: ID, text: 'Hello', createdAt: 1, updatedAt: 1 }))

async function open() {
  const shown = show(<Editor id={ID} onClose={() => {}} />)
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of your post' })
  return { ...shown, area }
}

const stored = async () => (await getDraft(ID))?.text

/** Another panel writes into the same draft. */
const writeElsewhere = async (text: string) => {
  const basedOn = (await getDraft(ID))?.updatedAt ?? 0
  await act(async () => {
    await saveDraftText(ID, text, { now: basedOn + 1, basedOn, versionId: crypto.randomUUID() })
  })
}

describe('an open draft', () => {
  it('saves itself within half a second', async () => {
    const { user, area } = await open()
    expect(screen.getByText('Saved')).toBeVisible()
    await user.click(area)
    await user.keyboard(' world')
    expect(screen.getByText('Saving…')).toBeVisible()
    await waitFor(async () => expect(await stored()).toBe('Hello world'), { timeout: 1_000 })
    expect(await screen.findByText('Saved')).toBeVisible()
  })

  it('saves at once when the panel is put away', async () => {
    const { user, area } = await open()
    const real = globalThis.setTimeout
    const later = (run: () => void, ms?: number) => real(run, ms === 250 ? 60_000 : ms)
    // Nothing waits for the usual saving here, however slow the machine is.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(later as typeof setTimeout)
    await user.click(area)
    await user.keyboard('!')
    act(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')))
    await waitFor(async () => expect(await stored()).toBe('Hello!'))
    vi.restoreAllMocks()
  })

  it('saves what is left when it is closed', async () => {
    const { user, area, unmount } = await open()
    await user.click(area)
    await user.keyboard('!')
    unmount()
    await waitFor(async () => expect(await stored()).toBe('Hello!'))
  })

  it('undoes and redoes, by button too', async () => {
    const { user, area } = await open()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
    await user.click(area)
    await user.paste(' world')
    await user.keyboard('{Control>}z{/Control}')
    expect(area).toHaveValue('Hello')
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(area).toHaveValue('Hello world')
    expect(screen.getByRole('button', { name: 'Redo' })).toBeDisabled()
    await waitFor(async () => expect(await stored()).toBe('Hello world'))
  })

  it('counts its length, warns and refuses nothing', async () => {
    const { area } = await open()
    expect(screen.getByText('5 of 3,000')).toBeVisible()
    fireEvent.change(area, { target: { value: 'x'.repeat(2_950) } })
    expect(screen.getByText('Close to LinkedIn’s limit.')).toBeVisible()
    fireEvent.change(area, { target: { value: 'x'.repeat(3_007) } })
    expect(screen.getByText(/^7 over LinkedIn’s limit/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy and open LinkedIn' })).toBeEnabled()
  })

  it('shows another window’s words by itself while there are none of its own to lose', async () => {
    const { area } = await open()
    await writeElsewhere('Written elsewhere')
    await waitFor(() => expect(area).toHaveValue('Written elsewhere'))
  })

  it('follows the last writer where two windows write at once, and keeps the other text', async () => {
    const { user, area } = await open()
    await user.click(area)
    // In one go: a save would otherwise come between.
    fireEvent.change(area, { target: { value: 'Hello, mine' } })
    await writeElsewhere('Theirs')
    await waitFor(async () => expect(await stored()).toBe('Hello, mine'))
    expect(area).toHaveValue('Hello, mine')
    expect((await versionsOf(ID)).filter(({ why }) => why === 'other-window')).toMatchObject([
      { text: 'Theirs', why: 'other-window' },
    ])
    await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1))
    await act(async () => useToasts.getState().toasts[0]?.action?.run())
    await waitFor(async () => expect(await stored()).toBe('Theirs'))
    expect(area).toHaveValue('Theirs')
  })

  it('keeps what was saved here a moment before another window wrote over it', async () => {
    const { user, area } = await open()
    await user.click(area)
    await user.keyboard('!')
    await waitFor(async () => expect(await stored()).toBe('Hello!'))
    await writeElsewhere('Written without having seen that')
    await waitFor(() => expect(area).toHaveValue('Written without having seen that'))
    await waitFor(async () => expect((await versionsOf(ID)).map(({ text }) => text)).toContain('Hello!'))
  })

  it('keeps the text in view when the disk does not take it, and saves on the next try', async () => {
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    const { user, area } = await open()
    db.table('drafts').hook('updating', refuse)
    await user.click(area)
    await user.keyboard('!')
    expect(await screen.findByText('This draft could not be saved')).toBeVisible()
    expect(area).toHaveValue('Hello!')
    const writeText = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getAllByRole('button', { name: 'Copy the text' })[0] ?? area)
    expect(writeText).toHaveBeenCalledWith('Hello!')
    db.table('drafts').hook('updating').unsubscribe(refuse)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(async () => expect(await stored()).toBe('Hello!'))
    await waitFor(() => expect(screen.queryByText('This draft could not be saved')).not.toBeInTheDocument())
  })

  it('that was deleted elsewhere says so', async () => {
    await open()
    await act(() => db.table('drafts').delete(ID))
    expect(await screen.findByText('This draft is gone')).toBeVisible()
  })
})
