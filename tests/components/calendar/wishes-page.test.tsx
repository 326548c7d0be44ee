import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WishesPage } from '@/components/calendar/WishesPage'
import { usePanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { show } from '../render'
import { knowObservances } from './known'

beforeEach(() => {
  knowObservances()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-11-19T09:00:00Z')
})
afterEach(() => vi.useRealTimers())

describe('what is marked', () => {
  it('stands by its next date, leads to the day, and goes with its star', async () => {
    useSettings.setState({ markedDays: ['programmers-day', 'black-friday', 'gone-since'] })
    const { user } = show(<WishesPage onClose={() => {}} />)
    const marked = within(screen.getByRole('region', { name: 'Marked days' }))
    const rows = marked.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toEqual([
      expect.stringMatching(/27 November 2026.*Black Friday/),
      expect.stringMatching(/13 September 2027.*Programmer’s Day/),
    ])
    await user.click(marked.getByRole('button', { name: /Programmer’s Day.*Informal/ }))
    expect(usePanel.getState().calendarPage).toBe('observance/programmers-day/2027-09-13')
    await user.click(marked.getByRole('button', { name: 'Take the mark off “Black Friday”' }))
    await vi.waitFor(() =>
      expect(marked.getAllByRole('button', { name: /^Take the mark off/ })).toHaveLength(1),
    )
    expect(marked.getByRole('button', { name: /^Take the mark off/ })).toHaveFocus()
    await user.click(marked.getByRole('button', { name: /^Take the mark off/ }))
    expect(marked.getByText(/^Nothing is marked yet/)).toBeVisible()
    expect(useSettings.getState().markedDays).toEqual(['gone-since'])
  })
})
