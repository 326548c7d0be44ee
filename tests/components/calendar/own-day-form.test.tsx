import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { OwnDayForm } from '@/components/calendar/OwnDayForm'
import { newOwnDay } from '@/lib/calendar/own-day'
import { keepOwnDay, readOwnDays } from '@/lib/calendar/store'
import { uuid } from '../examples'
import { show } from '../render'

const name = () => screen.findByRole('textbox', { name: 'What day is it?' })
const save = () => screen.getByRole('button', { name: 'Save' })
const date = (value: string) => fireEvent.change(screen.getByLabelText('Date'), { target: { value } })

describe('an own day', () => {
  it('is kept as typed, emoji and all', async () => {
    const onClose = vi.fn()
    const { user } = show(<OwnDayForm id="new" onClose={onClose} />)
    await user.type(await name(), 'Team day 🎂')
    date('2026-11-20')
    await user.click(screen.getByRole('radio', { name: 'Once' }))
    await user.click(save())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect((await readOwnDays()).days).toMatchObject([
      { title: 'Team day 🎂', date: '2026-11-20', repeats: 'once' },
    ])
  })

  it('says what is missing or impossible, and keeps nothing', async () => {
    const onClose = vi.fn()
    const { user } = show(<OwnDayForm id="new" onClose={onClose} />)
    await name()
    await user.click(save())
    expect(screen.getByText('Give the day a name.')).toBeVisible()
    expect(screen.getByText('Give a date that exists.')).toBeVisible()
    await user.type(await name(), 'Long ago')
    date('1850-01-01')
    await user.click(save())
    expect(screen.getByText('Give a date that exists, from 1900 to 2100.')).toBeVisible()
    expect(onClose).not.toHaveBeenCalled()
    expect((await readOwnDays()).days).toEqual([])
  })

  it('is changed in place', async () => {
    const day = newOwnDay({ title: 'Old', date: '2020-01-01', repeats: 'yearly' }, { now: 1, id: uuid(1) })
    await keepOwnDay(day)
    const onClose = vi.fn()
    const { user } = show(<OwnDayForm id={day.id} onClose={onClose} />)
    await user.clear(await name())
    await user.type(await name(), 'New')
    await user.click(save())
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect((await readOwnDays()).days).toMatchObject([
      { id: day.id, title: 'New', date: '2020-01-01', createdAt: 1 },
    ])
  })

  it('that is gone says so', async () => {
    show(<OwnDayForm id={uuid(9)} onClose={vi.fn()} />)
    expect(await screen.findByRole('heading', { name: 'This day is gone' })).toBeVisible()
  })
})
