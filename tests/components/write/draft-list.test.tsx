import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usePanel } from '@/components/frame/state'
import { Toasts } from '@/components/ui/Toasts'
import { DraftList } from '@/components/write/DraftList'
import { db } from '@/lib/db/database'
import type { Draft } from '@/lib/drafts/draft'
import { drafts } from '@/lib/drafts/store'
import { uuid } from '../examples'
import { show } from '../render'

const draft = (number: number, given: Partial<Draft> = {}): Draft => ({
  id: uuid(number),
  text: `Draft ${number}\nand more`,
  createdAt: number,
  updatedAt: Date.now() - number * 3_600_000,
  ...given,
})

const rooms = (
  <>
    <DraftList />
    <Toasts />
  </>
)

describe('the drafts', () => {
  it('stand newest first, named by their first line, with age and what became of them', async () => {
    await db
      .table('drafts')
      .bulkAdd([
        draft(26),
        draft(75, { handedOverAt: [1] }),
        draft(50, { text: '', origin: { hubId: 'h', itemId: 'i', title: 'Lockers', kind: 'inspiration' } }),
        draft(100, { text: '  \n' }),
      ])
    show(rooms)
    await screen.findByText('Draft 26')
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Draft 26yesterday',
      'Lockers2 days ago',
      'Draft 753 days ago · taken to LinkedIn',
      'Untitled draft4 days ago',
    ])
  })

  it('open on a press', async () => {
    await db.table('drafts').add(draft(1))
    const { user } = show(rooms)
    await user.click(await screen.findByRole('button', { name: /^Draft 1/ }))
    expect(usePanel.getState()).toMatchObject({ room: 'write', draft: uuid(1) })
  })

  it('are deleted at once, and come back whole by Undo', async () => {
    const before = draft(1, { handedOverAt: [5] })
    await db.table('drafts').add(before)
    const { user } = show(rooms)
    await user.click(await screen.findByRole('button', { name: 'Delete “Draft 1”' }))
    await screen.findByText('No drafts yet')
    expect(await drafts()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('button', { name: /^Draft 1/ })
    expect(await drafts()).toEqual([before])
  })

  it('begin with a blank page, which is opened', async () => {
    const { user } = show(rooms)
    await user.click(screen.getByRole('button', { name: 'New draft' }))
    await waitFor(() => expect(usePanel.getState().draft).not.toBeNull())
    expect(await drafts()).toMatchObject([{ id: usePanel.getState().draft, text: '' }])
  })

  it('where there are none lead to the Hub', async () => {
    const { user } = show(rooms)
    await user.click(await screen.findByRole('button', { name: 'Look into the Hub' }))
    expect(usePanel.getState().room).toBe('hub')
  })

  it('that cannot be read are told of, not dropped', async () => {
    await db.table('drafts').bulkAdd([draft(1), { id: uuid(2), text: 5, updatedAt: 1 }])
    show(rooms)
    expect(await screen.findByText('1 draft cannot be read')).toBeVisible()
    expect(screen.getByRole('button', { name: /^Draft 1/ })).toBeVisible()
    expect(await db.table('drafts').count()).toBe(2)
  })

  it('come in by themselves when another window writes one', async () => {
    show(rooms)
    await screen.findByText('No drafts yet')
    await act(() => db.table('drafts').add(draft(7)))
    expect(await screen.findByRole('button', { name: /^Draft 7/ })).toBeVisible()
  })
})
