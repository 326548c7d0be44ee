import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Toasts } from '@/components/ui/Toasts'
import { Editor } from '@/components/write/Editor'
import { keepVersion, saveDraft, versionsOf } from '@/lib/drafts/store'
import { uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)
const DAY = 86_400_000

async function open(text: string, updatedAt = Date.now()) {
  await saveDraft({ id: ID, text, createdAt: 1, updatedAt })
  const shown = show(
    <>
      <Editor id={ID} onClose={() => {}} />
      <Toasts />
    </>,
  )
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of your post' })
  return { ...shown, area }
}

const kept = async () => (await versionsOf(ID)).map(({ text, why }) => [why, text])

describe('versions are kept by themselves', () => {
  it('when a draft of an earlier day is opened', async () => {
    const at = Date.now() - DAY
    await open('From yesterday', at)
    await waitFor(async () => expect(await kept()).toEqual([['start-of-day', 'From yesterday']]))
    expect((await versionsOf(ID))[0]?.at).toBe(at)
  })

  it('when a draft is left changed, not when it was only looked at', async () => {
    const { user, area, unmount } = await open('Today')
    await user.click(area)
    await user.keyboard('!')
    unmount()
    await waitFor(async () => expect(await kept()).toEqual([['pause', 'Today!']]))
    show(<Editor id={ID} onClose={() => {}} />).unmount()
    expect(await kept()).toHaveLength(1)
  })

  it('before a hand-over', async () => {
    const { user } = await open('To be copied')
    await user.click(screen.getAllByRole('button', { name: 'Copy the text' })[0] ?? document.body)
    await waitFor(async () => expect(await kept()).toEqual([['before-hand-over', 'To be copied']]))
  })
})

describe('the list of versions', () => {
  it('shows what changed by words, puts a version back, and undoes that', async () => {
    await keepVersion({
      id: uuid(5),
      draftId: ID,
      text: 'Five heavy boxes',
      at: Date.now() - 5_000,
      why: 'pause',
    })
    const { user, area } = await open('Six boxes')
    await user.click(screen.getByRole('button', { name: /Versions/ }))
    const list = await screen.findByRole('region', { name: 'Versions' })
    await user.click(await within(list).findByRole('button', { name: /while you wrote/ }))
    expect([...list.querySelectorAll('del')].map((part) => part.textContent)).toEqual(['Five', 'heavy '])
    expect([...list.querySelectorAll('ins')].map((part) => part.textContent)).toEqual(['Six'])
    await user.click(within(list).getByRole('button', { name: 'Put this version back' }))
    await waitFor(() => expect(area).toHaveValue('Five heavy boxes'))
    expect(await kept()).toContainEqual(['restore', 'Six boxes'])
    await user.click(
      within(screen.getAllByRole('status').at(-1) ?? document.body).getByRole('button', { name: 'Undo' }),
    )
    expect(area).toHaveValue('Six boxes')
  })

  it('says what it is for while it is empty', async () => {
    const { user } = await open('New')
    await user.click(screen.getByRole('button', { name: /Versions/ }))
    expect(await screen.findByText(/Herald keeps your text/)).toBeVisible()
  })
})
