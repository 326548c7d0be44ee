import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { show } from '../render'

function Asking({ role }: { role?: 'dialog' | 'alertdialog' }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      <Button>Elsewhere</Button>
      {open && (
        <Dialog title="Erase everything?" onClose={() => setOpen(false)} {...(role && { role })}>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
          <Button>Erase</Button>
        </Dialog>
      )}
    </>
  )
}

it('takes the focus, keeps it inside, and gives it back at Escape', async () => {
  const { user } = show(<Asking />)
  await user.click(screen.getByRole('button', { name: 'Ask' }))
  const dialog = screen.getByRole('dialog', { name: 'Erase everything?' })
  expect(dialog).toContainElement(document.activeElement as HTMLElement)
  for (const name of ['Cancel', 'Erase', 'Cancel']) {
    await user.tab()
    expect(screen.getByRole('button', { name })).toHaveFocus()
  }
  expect(screen.queryByRole('button', { name: 'Elsewhere' })).not.toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ask' })).toHaveFocus())
})

it('closes by its own button too, and can be an alert', async () => {
  const { user } = show(<Asking role="alertdialog" />)
  await user.click(screen.getByRole('button', { name: 'Ask' }))
  expect(screen.getByRole('alertdialog', { name: 'Erase everything?' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
})
