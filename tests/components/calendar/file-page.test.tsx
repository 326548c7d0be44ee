import { screen } from '@testing-library/react'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FilePage } from '@/components/calendar/file/FilePage'
import { setPanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { saveFile } from '@/components/ui/save-file'
import { newOwnDay } from '@/lib/calendar/own-day'
import { keepOwnDay } from '@/lib/calendar/store'
import { show } from '../render'
import { knowObservances } from './known'

vi.mock('@/components/ui/save-file', () => ({ saveFile: vi.fn() }))

const select = (name: string) => screen.getByRole('combobox', { name })
const save = () => screen.getByRole('button', { name: 'Save the file' })
const toggle = (name: string) => screen.getByRole('switch', { name })

beforeEach(() => {
  knowObservances()
  setPanel({ calendarChosen: {} })
})

/** The days of the file that was saved last, as another library reads them. */
function saved() {
  const [name = '', type, text = ''] = vi.mocked(saveFile).mock.lastCall ?? []
  const events = new ICAL.Component(ICAL.parse(String(text))).getAllSubcomponents('vevent')
  const days = events.map(
    (event) => `${event.getFirstPropertyValue('dtstart')} ${event.getFirstPropertyValue('summary')}`,
  )
  return { name, type, text, days }
}

describe('the calendar file', () => {
  it('holds the days chosen, in the years and the language chosen, with alarms', async () => {
    await keepOwnDay(
      newOwnDay(
        { title: 'Leap, \u{1F389}; day', date: '2024-02-29', repeats: 'yearly' },
        { now: 0, id: '3f0e3c52-58a4-4b54-9c43-0f6f4f9d2c11' },
      ),
    )
    setPanel({ calendarChosen: { kind: ['un'], tag: ['tech'] } })
    const { user } = show(<FilePage onClose={() => {}} />)
    await user.selectOptions(select('To'), '2028')
    await user.selectOptions(select('From'), '2027')
    await user.click(screen.getByRole('radio', { name: 'Polski' }))
    await user.click(toggle('With an alarm for each day'))
    await screen.findByText(/^\d+ entries$/)
    await user.click(save())
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    const { name, type, text, days } = saved()
    expect([name, type]).toEqual(['herald-days-2027-2028.ics', 'text/calendar'])
    expect(days).toContain('2027-02-28 Leap, \u{1F389}; day')
    expect(days).toContain('2028-02-29 Leap, \u{1F389}; day')
    expect(days.length).toBeGreaterThan(4)
    expect(text).toContain('Technologia')
    expect(text).toContain('BEGIN:VALARM')
    expect(await screen.findByText(`${days.length} entries`)).toBeVisible()
  })

  it('holds the marked days alone where only they are chosen, imports too', async () => {
    useSettings.setState({ calendarCountries: ['pl'], markedDays: ['programmers-day', 'us-thanksgiving'] })
    const { user } = show(<FilePage onClose={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'Marked days' }))
    await user.selectOptions(select('To'), '2028')
    await user.selectOptions(select('From'), '2028')
    await user.click(save())
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    expect(saved().days).toEqual(['2028-09-12 Programmer’s Day', '2028-11-23 Thanksgiving Day (USA)'])
  })

  it('counts, and offers nothing to save where nothing is chosen or the years are the wrong way round', async () => {
    const { user } = show(<FilePage onClose={() => {}} />)
    await screen.findByText(/^[\d,]+ entries$/)
    await user.selectOptions(select('From'), '2100')
    expect(screen.getByText('The first year must not be after the last.')).toBeVisible()
    expect(save()).toBeDisabled()
    await user.selectOptions(select('To'), '2100')
    await user.click(toggle('Days worth a post'))
    expect(screen.getByText('No entries')).toBeVisible()
    expect(save()).toBeDisabled()
    await user.click(toggle('Days worth a post'))
    await user.selectOptions(select('From'), '2000')
    expect(screen.getByText(/more than calendars take at once \(20,000\)/)).toBeVisible()
    expect(save()).toBeDisabled()
  })
})
