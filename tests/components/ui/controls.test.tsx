import { screen } from '@testing-library/react'
import { Star } from 'lucide-react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { Choice } from '@/components/ui/Choice'
import { IconButton } from '@/components/ui/IconButton'
import { Switch } from '@/components/ui/Switch'
import { show } from '../render'

describe('a button', () => {
  it('acts on press and on keys, and submits no form it stands in', async () => {
    const [press, submit] = [vi.fn(), vi.fn((event: React.FormEvent) => event.preventDefault())]
    const { user } = show(
      <form onSubmit={submit}>
        <Button icon={Star} onClick={press}>
          Keep it
        </Button>
      </form>,
    )
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    expect(press).toHaveBeenCalledTimes(3)
    expect(submit).not.toHaveBeenCalled()
  })

  it('does nothing while it is disabled', async () => {
    const press = vi.fn()
    const { user } = show(
      <Button disabled onClick={press}>
        Keep it
      </Button>,
    )
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(press).not.toHaveBeenCalled()
  })

  it('that is only an icon is named in words, once', () => {
    show(<IconButton icon={Star} label="Favourite" aria-pressed />)
    const button = screen.getByRole('button', { name: 'Favourite', pressed: true })
    expect(button).toHaveAttribute('title', 'Favourite')
    expect(button.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })
})

describe('a chip', () => {
  it('tells whether it is on, and how many', async () => {
    const press = vi.fn()
    const { user, again } = show(
      <Chip pressed={false} count="12" onPress={press}>
        Data
      </Chip>,
    )
    await user.click(screen.getByRole('button', { name: 'Data 12', pressed: false }))
    expect(press).toHaveBeenCalledOnce()
    again(
      <Chip pressed count="12" onPress={press}>
        Data
      </Chip>,
    )
    expect(screen.getByRole('button', { name: 'Data 12', pressed: true })).toBeVisible()
  })
})

describe('a switch', () => {
  function Held({ disabled = false }: { disabled?: boolean }) {
    const [on, setOn] = useState(false)
    return (
      <Switch on={on} onChange={setOn} disabled={disabled}>
        Notice when I post
      </Switch>
    )
  }

  it('goes on and off by click and by key', async () => {
    const { user } = show(<Held />)
    const one = screen.getByRole('switch', { name: 'Notice when I post' })
    expect(one).not.toBeChecked()
    await user.click(one)
    expect(one).toBeChecked()
    await user.keyboard(' ')
    expect(one).not.toBeChecked()
  })

  it('stays as it is while disabled', async () => {
    const { user } = show(<Held disabled />)
    const one = screen.getByRole('switch', { name: 'Notice when I post' })
    expect(one).toBeDisabled()
    await user.click(one)
    expect(one).not.toBeChecked()
  })
})

describe('a choice', () => {
  function Themes({ start }: { start: 'light' | 'dark' | null }) {
    const [value, setValue] = useState(start)
    return (
      <Choice
        label="Theme"
        value={value}
        onChange={setValue}
        options={[
          { value: 'light', label: 'Light', hint: 'as paper' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
    )
  }

  it('is a named group; arrow keys move and come round', async () => {
    const { user } = show(<Themes start="light" />)
    expect(screen.getByRole('radiogroup', { name: 'Theme' })).toBeVisible()
    await user.tab()
    expect(screen.getByRole('radio', { name: /Light/ })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Dark' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: /Light/ })).toBeChecked()
  })

  it('may start with nothing chosen', async () => {
    const { user } = show(<Themes start={null} />)
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
  })
})
