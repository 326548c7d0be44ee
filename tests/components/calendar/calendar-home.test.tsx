import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CalendarHome } from '@/components/calendar/CalendarHome'
import { setPanel } from '@/components/frame/state'
import { table } from '@/lib/db/database'
import { show } from '../render'
import { knowObservances } from './known'

const zone = process.env.TZ

beforeEach(() => {
  knowObservances()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-11-19T09:00:00Z')
  setPanel({ calendarView: 'month' })
})

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const month = () => screen.getByRole('heading', { level: 1 }).textContent
const chosen = () => screen.getByRole('heading', { level: 2, name: /day/ }).textContent

describe('the calendar', () => {
  it('opens today, turns months, and comes back', async () => {
    const { user } = show(<CalendarHome />)
    expect(month()).toBe('November')
    expect(chosen()).toMatch(/^Thursday,? 19 November 2026$/)
    expect(screen.getByRole('button', { name: /^World Philosophy Day/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Next month' }))
    await user.click(screen.getByRole('button', { name: 'Next month' }))
    expect(month()).toBe('January 2027')
    await user.click(screen.getByRole('button', { name: 'Today' }))
    expect(month()).toBe('November')
  })

  it('filters by theme, country and kind', async () => {
    const { user } = show(<CalendarHome />)
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.click(screen.getByRole('button', { name: 'Food' }))
    expect(screen.queryByRole('button', { name: /^World Philosophy Day/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Food' }))
    await user.click(screen.getByRole('button', { name: 'United Nations' }))
    await user.click(screen.getByRole('button', { name: 'Worldwide' }))
    expect(screen.getByRole('button', { name: /^World Philosophy Day/ })).toBeVisible()
    expect(screen.getByRole('button', { name: /Filter · 2/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(screen.getByRole('button', { name: 'Filter' })).toBeVisible()
  })

  it('filters the marked days, and says how to mark where there are none', async () => {
    const { user } = show(<CalendarHome />)
    const philosophy = { name: /^World Philosophy Day/ }
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.click(screen.getByRole('button', { name: 'Marked days' }))
    expect(screen.getByText(/^Nothing is marked yet/)).toBeVisible()
    expect(screen.queryByRole('button', philosophy)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Marked days' }))
    await user.click(screen.getByRole('button', { name: 'Mark “World Philosophy Day”' }))
    await user.click(screen.getByRole('button', { name: 'Marked days' }))
    expect(screen.getByRole('button', philosophy)).toBeVisible()
    expect(screen.getAllByRole('button', { name: /^Take the mark off/ })).toHaveLength(1)
    expect(screen.queryByRole('button', { name: /^Mark “/ })).toBeNull()
    // The last one goes with its mark, and the focus stays where one can go on.
    screen.getByRole('button', { name: 'Take the mark off “World Philosophy Day”' }).focus()
    await user.keyboard('{Enter}')
    await vi.waitFor(() => expect(screen.queryByRole('button', philosophy)).toBeNull())
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /^Filter/ })).toHaveFocus())
  })

  it.each([
    ['1970-05-03T12:00:00Z', /clock says 3 May 1970/, 'January'],
    ['2150-05-03T12:00:00Z', /clock says 3 May 2150/, 'December'],
  ])('helps where the clock says %s', (now, says, shown) => {
    vi.setSystemTime(now)
    show(<CalendarHome />)
    expect(screen.getByText(says)).toBeVisible()
    expect(screen.getByText(/Please check the clock/)).toBeVisible()
    expect(month()).toBe(shown)
  })

  it('follows today when the time zone changes while it is open', () => {
    process.env.TZ = 'Europe/Warsaw'
    show(<CalendarHome />)
    expect(chosen()).toMatch(/^Thursday,? 19 November 2026$/)
    vi.setSystemTime('2026-11-19T11:00:00Z')
    process.env.TZ = 'Pacific/Kiritimati'
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(chosen()).toMatch(/^Friday,? 20 November 2026$/)
  })

  it('tells quietly of rows it cannot read, and works without them', async () => {
    knowObservances([
      { id: 'broken-one', names: {}, rule: { type: 'fixed', month: 2, day: 30 } },
      {
        id: 'good-one',
        names: { en: 'A good day', pl: 'Dobry dzień' },
        rule: { type: 'fixed', month: 11, day: 19 },
        tags: ['tech'],
        kind: 'informal',
        countries: ['global'],
        confidence: 'verified',
        sources: [],
      },
    ])
    await table('days').put({ id: 'x', title: 7 })
    show(<CalendarHome />)
    expect(
      await screen.findByText(/1 day of Herald’s own list is faulty and left out: broken-one/),
    ).toBeVisible()
    expect(await screen.findByText(/1 of your days cannot be read/)).toBeVisible()
    expect(screen.getByRole('button', { name: /^A good day/ })).toBeVisible()
  })
})
