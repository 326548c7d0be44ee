import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { TextAreaField, TextField } from '@/components/ui/Field'
import { SearchField } from '@/components/ui/SearchField'
import { show } from '../render'

describe.each([
  ['one line', TextField],
  ['several lines', TextAreaField],
])('a field of %s', (_, Field) => {
  it('is described by its hint, and by its error as soon as there is one', () => {
    const { again } = show(<Field label="Link" hint="From the post" />)
    const field = screen.getByRole('textbox', { name: 'Link' })
    expect(field).toHaveAccessibleDescription('From the post')
    expect(field).toBeValid()
    again(<Field label="Link" hint="From the post" error="This is not a link." />)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription('From the post This is not a link.')
    expect(screen.getByRole('alert')).toHaveTextContent('This is not a link.')
  })

  it('keeps a label that is not shown for those who hear it', () => {
    show(<Field label="Link" hideLabel />)
    expect(screen.getByRole('textbox', { name: 'Link' })).not.toHaveAccessibleDescription()
  })

  it('takes the direction of what is written', () => {
    show(<Field label="Link" />)
    expect(screen.getByRole('textbox')).toHaveAttribute('dir', 'auto')
  })
})

describe('the search field', () => {
  function Held({ start = '' }: { start?: string }) {
    const [value, setValue] = useState(start)
    return <SearchField value={value} onChange={setValue} label="Search 64 items" clearLabel="Clear" />
  }

  it('takes what is typed and is emptied by Escape, which it keeps to itself', async () => {
    const { user } = show(<Held />)
    const field = screen.getByRole('searchbox', { name: 'Search 64 items' })
    await user.type(field, 'lodz')
    expect(field).toHaveValue('lodz')
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
  })

  it('is emptied by the cross, which goes and leaves the focus in the field', async () => {
    const { user } = show(<Held start="lodz" />)
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})
