import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Editor } from '@/components/write/Editor'
import { db } from '@/lib/db/database'
import { saveDraft } from '@/lib/drafts/store'
import { keepSnippet } from '@/lib/snippets/store'
import { uuid } from '../examples'
import { show } from '../render'

const ID = uuid(1)
// jsdom lays nothing out.
Range.prototype.getBoundingClientRect = () => new DOMRect()

beforeEach(async () => {
  await saveDraft({ id: ID, text: 'Hello ', createdAt: 1, updatedAt: 1 })
  for (const [number, name] of ['about', 'podpis', 'praca'].entries()) {
    await keepSnippet({ id: uuid(10 + number), name, text: `Text of ${name}.`, updatedAt: 1 })
  }
})

async function open() {
  const shown = show(<Editor id={ID} onClose={() => {}} />)
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of your post' })
  await shown.user.click(area)
  area.setSelectionRange(area.value.length, area.value.length)
  return { ...shown, area }
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const active = () => screen.queryAllByRole('option', { selected: true })[0]?.textContent

describe('/ in a draft', () => {
  it('offers the snippets, and Enter puts the one in hand in its place, as one step to undo', async () => {
    const { user, area } = await open()
    await user.keyboard('/p')
    await waitFor(() => expect(options()).toEqual(['/podpisText of podpis.', '/pracaText of praca.']))
    expect(area).toHaveFocus()
    const list = screen.getByRole('listbox', { name: 'Snippets' })
    expect(area).toHaveAttribute('aria-controls', list.id)
    await user.keyboard('{ArrowDown}')
    expect(active()).toContain('/praca')
    expect(document.getElementById(area.getAttribute('aria-activedescendant') ?? '')).toHaveTextContent(
      '/praca',
    )
    await user.keyboard('{Enter}')
    expect(area).toHaveValue('Hello Text of praca.')
    expect(area.selectionStart).toBe(area.value.length)
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await user.keyboard('{Control>}z{/Control}')
    expect(area).toHaveValue('Hello /p')
  })

  it('goes round with the arrows, and closes on Escape until another slash', async () => {
    const { user, area } = await open()
    await user.keyboard('/')
    await waitFor(() => expect(options()).toHaveLength(3))
    await user.keyboard('{ArrowUp}')
    expect(active()).toContain('/praca')
    await user.keyboard('{Escape}')
    expect(options()).toEqual([])
    await user.keyboard('{Enter}')
    expect(area).toHaveValue('Hello /\n')
    await user.keyboard('/ab')
    await waitFor(() => expect(options()).toHaveLength(1))
  })

  it('leaves Enter and the arrows to the text where nothing fits', async () => {
    const { user, area } = await open()
    await user.keyboard('/zzz{Enter}')
    expect(area).toHaveValue('Hello /zzz\n')
  })

  it('is not woken by a caret that passes an old slash', async () => {
    const { user, area } = await open()
    await user.paste('/a b')
    area.setSelectionRange(8, 8)
    await user.keyboard('{ArrowLeft}')
    expect(options()).toEqual([])
  })
})

it('the button offers them too and leads to where they are kept', async () => {
  const { user, area } = await open()
  await user.click(screen.getByRole('button', { name: 'Snippets' }))
  await user.click(await screen.findByRole('menuitem', { name: /about/ }))
  expect(area).toHaveValue('Hello Text of about.')
  expect(await db.table('snippets').count()).toBe(3)
})
