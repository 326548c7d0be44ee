import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import WeekStrip from '@/components/calendar/WeekStrip'
import { useSettings } from '@/components/frame/useSettings'
import { show } from '../render'
import { knowObservances } from './known'

beforeEach(() => {
  knowObservances()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

/** What the strip names on a day. */
function namesOn(day: string): string[] {
  vi.setSystemTime(`${day}T12:00:00Z`)
  const { unmount } = show(<WeekStrip most={3} onOpen={vi.fn()} />)
  const names = screen.getAllByRole('listitem').map((item) => item.textContent ?? '')
  unmount()
  return names
}

describe('the coming week', () => {
  it('names one a day, today first, and opens it', async () => {
    vi.setSystemTime('2026-11-19T12:00:00Z')
    const onOpen = vi.fn()
    const { user } = show(<WeekStrip most={3} onOpen={onOpen} />)
    const rows = screen.getAllByRole('listitem')
    expect(rows).toHaveLength(3)
    expect(rows[0]).toHaveTextContent(/^Today/)
    expect(rows[1]).toHaveTextContent(/^Tomorrow/)
    await user.click(screen.getAllByRole('button')[0] ?? document.body)
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ from: '2026-11-19' }))
    await user.click(screen.getByRole('button', { name: 'Whole calendar' }))
    expect(onOpen).toHaveBeenLastCalledWith()
  })

  it('never proposes a solemn day, and a religious one only where greetings are wanted', () => {
    expect(namesOn('2026-01-27').join()).not.toMatch(/Holocaust/)
    useSettings.setState({ calendarCountries: ['pl'] })
    expect(namesOn('2026-04-05').join()).not.toMatch(/Easter/)
    useSettings.setState({ religiousDays: true, calendarInterests: ['religious'] })
    expect(namesOn('2026-04-05').join()).toMatch(/Easter/)
  })

  it.each(['1970-05-03', '2150-05-03'])(
    'says nothing, and breaks nothing, where the clock says %s',
    (day) => {
      vi.setSystemTime(`${day}T12:00:00Z`)
      show(<WeekStrip most={3} onOpen={vi.fn()} />)
      expect(screen.queryAllByRole('listitem')).toEqual([])
      expect(screen.getByRole('button', { name: 'Whole calendar' })).toBeVisible()
    },
  )

  it('has its three in every month of a year', () => {
    const empty = Array.from({ length: 12 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}-10`).filter(
      (day) => namesOn(day).length < 3,
    )
    expect(empty).toEqual([])
  })
})
