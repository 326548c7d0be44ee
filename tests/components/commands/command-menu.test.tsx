import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Keys } from '@/components/frame/Keys'
import { usePanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { Editor } from '@/components/write/Editor'
import { db } from '@/lib/db/database'
import { saveDraft } from '@/lib/drafts/store'
import { keepSnippet } from '@/lib/snippets/store'
import { hubRow, uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)

beforeEach(async () => {
  await saveDraft({ id: ID, text: 'Hello', createdAt: 1, updatedAt: 1 })
})

/** The panel with a button that has the focus, as it would have one. */
async function panel(inside = <button type="button">Somewhere</button>) {
  const shown = show(
    <>
      {inside}
      <Keys />
    </>,
  )
  return shown
}
const menu = () => screen.findByRole('dialog', { name: 'Commands' })
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

describe('the command menu', () => {
  it('opens by Ctrl K, is searched as one types, and does what Enter is pressed on', async () => {
    const { user } = await panel()
    const before = screen.getByRole('button', { name: 'Somewhere' })
    act(() => before.focus())
    await user.keyboard('{Control>}k{/Control}')
    const dialog = await menu()
    expect(within(dialog).getByRole('searchbox')).toHaveFocus()
    expect(within(dialog).getByRole('menuitem', { name: 'Calendar' })).toBeVisible()
    await user.keyboard('calen')
    await waitFor(() => expect(within(dialog).getAllByRole('menuitem')).toHaveLength(1))
    await user.keyboard('{Enter}')
    await gone()
    await waitFor(() => expect(usePanel.getState().room).toBe('calendar'))
    await waitFor(() => expect(before).toHaveFocus())
  })

  it('closes by Escape or its own key, and gives the focus back', async () => {
    const { user } = await panel()
    const before = screen.getByRole('button', { name: 'Somewhere' })
    for (const way of ['{Escape}', '{Meta>}k{/Meta}']) {
      act(() => before.focus())
      await user.keyboard('{Meta>}k{/Meta}')
      await menu()
      await user.keyboard(way)
      await gone()
      await waitFor(() => expect(before).toHaveFocus())
    }
  })

  it('says where nothing fits, and changes the theme and the language', async () => {
    const { user } = await panel()
    await user.keyboard('{Control>}k{/Control}')
    await menu()
    await user.keyboard('nothing like it')
    expect(await screen.findByText('Nothing fits.')).toBeVisible()
    await user.clear(screen.getByRole('searchbox'))
    await user.keyboard('dark')
    await screen.findByRole('menuitem', { name: 'Theme: Dark' })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(useSettings.getState().theme).toBe('dark'))
  })

  it('opens drafts by their words', async () => {
    await saveDraft({ id: uuid(2), text: 'Żółw\n\nand more', createdAt: 1, updatedAt: 2 })
    const { user } = await panel()
    await user.keyboard('{Control>}k{/Control}')
    await menu()
    await user.keyboard('zolw more')
    await screen.findByRole('menuitem', { name: 'Żółw' })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(usePanel.getState()).toMatchObject({ room: 'write', draft: uuid(2) }))
  })

  it('puts hashtags and snippets into the open draft, whose caret stays where it was', async () => {
    await db.table('hubs').put(hubRow())
    await keepSnippet({ id: uuid(3), name: 'sign', text: 'Ada', updatedAt: 1 })
    const { user } = await panel(<Editor id={ID} onClose={() => {}} />)
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of your post' })
    await user.click(area)
    await user.keyboard(' from ')
    await user.keyboard('{Control>}k{/Control}')
    await menu()
    await user.keyboard('/sign')
    await screen.findByRole('menuitem', { name: /^\/sign/ })
    await user.keyboard('{Enter}')
    await gone()
    await waitFor(() => expect(area).toHaveValue('Hello from Ada'))
    await waitFor(() => expect(area).toHaveFocus())
    await user.keyboard('!{Control>}k{/Control}')
    await menu()
    await user.keyboard('#myown')
    await screen.findByRole('menuitem', { name: '#myown' })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(area).toHaveValue('Hello from Ada!\n\n#myown'))
  })
})

describe('the list of shortcuts', () => {
  it('opens by ? outside a text, and never in one', async () => {
    const { user } = await panel(<input aria-label="A text" />)
    await user.click(screen.getByRole('textbox'))
    await user.keyboard('?')
    expect(screen.getByRole('textbox')).toHaveValue('?')
    act(() => screen.getByRole('textbox').blur())
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(within(dialog).getByText('Ctrl/⌘ K')).toBeVisible()
    expect(await within(dialog).findByText('Alt+Shift+H')).toBeVisible()
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('dialog', { name: 'Commands' })).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    await gone()
  })
})
