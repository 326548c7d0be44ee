import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DayPage } from '@/components/calendar/DayPage'
import { usePanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { Toasts } from '@/components/ui/Toasts'
import { newOwnDay } from '@/lib/calendar/own-day'
import { keepOwnDay, readOwnDays } from '@/lib/calendar/store'
import { drafts } from '@/lib/drafts/store'
import { uuid } from '../examples'
import { show } from '../render'
import { knowObservances } from './known'

beforeEach(() => knowObservances())

function open(key: string, language: 'en' | 'pl' = 'en') {
  const onClose = vi.fn()
  const page = (
    <>
      <DayPage entryKey={key} onClose={onClose} />
      <Toasts />
    </>
  )
  return { ...show(page, language), onClose }
}

const write = () => screen.findByRole('button', { name: 'Write about this day' })
const PHILOSOPHY = 'observance/world-philosophy-day/2026-11-19'

describe('the page of an observance', () => {
  it('says when it is, what it is, how sure that is, and where it comes from, by https alone', async () => {
    open(PHILOSOPHY)
    expect(await screen.findByRole('heading', { name: 'World Philosophy Day' })).toBeVisible()
    expect(screen.getByText(/^Thursday,? 19 November 2026$/)).toBeVisible()
    expect(screen.getByText('Światowy Dzień Filozofii')).toHaveAttribute('lang', 'pl')
    const sources = within(screen.getByRole('region', { name: 'Where it comes from' }))
    expect(sources.getByText('Confirmed by independent sources')).toBeVisible()
    for (const link of sources.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//)
      expect(link).toHaveAttribute('rel', 'noreferrer')
    }
  })

  it('starts a draft with the question chosen, in the reader’s language', async () => {
    const { user } = open(PHILOSOPHY, 'pl')
    const questions = await screen.findAllByRole('radio')
    expect(questions.length).toBeGreaterThanOrEqual(3)
    await user.click(questions[1] ?? document.body)
    await user.click(screen.getByRole('button', { name: 'Napisz o tym dniu' }))
    await waitFor(async () => expect(await drafts()).toHaveLength(1))
    const [draft] = await drafts()
    expect(draft).toMatchObject({
      text: '',
      day: { key: PHILOSOPHY, title: 'Światowy Dzień Filozofii', date: '2026-11-19', language: 'pl' },
    })
    expect(screen.getByText(draft?.day?.question ?? 'none')).toBeVisible()
    expect(usePanel.getState()).toMatchObject({ room: 'write', draft: draft?.id })
  })

  it('or with none', async () => {
    const { user } = open(PHILOSOPHY)
    await user.click(await screen.findByRole('radio', { name: 'No question, a blank page' }))
    await user.click(await write())
    await waitFor(async () => expect(await drafts()).toHaveLength(1))
    expect((await drafts())[0]?.day).not.toHaveProperty('question')
  })

  it('offers the nearest working day for a weekend, by the country', async () => {
    useSettings.setState({ calendarCountries: ['pl'] })
    const { unmount } = open('observance/programmers-day/2026-09-13')
    expect(await screen.findByText(/nearest working day is Monday,? 14 September 2026/)).toBeVisible()
    unmount()
    useSettings.setState({ calendarCountries: ['il'] })
    open('observance/programmers-day/2026-09-13')
    await screen.findByRole('heading', { level: 1 })
    // Sunday is a working day there.
    expect(screen.queryByText(/nearest working day/)).toBeNull()
  })

  it('of a solemn day asks for quiet, and the draft remembers', async () => {
    const { user } = open('observance/holocaust-remembrance-day/2026-01-27')
    expect(await screen.findByText(/no emoji, no jokes, nothing about products/)).toBeVisible()
    await user.click(await write())
    await waitFor(async () => expect((await drafts())[0]?.day?.tone).toBe('solemn'))
  })

  it('of a religious day proposes a greeting only where wanted', async () => {
    const { user } = open('observance/easter-sunday/2026-04-05')
    expect(await screen.findByText(/nothing is proposed here/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Write about this day' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show religious days' }))
    await user.click(await write())
    await waitFor(async () => expect((await drafts())[0]?.day?.tone).toBe('religious'))
  })

  it('is marked by its star, which shows a hidden day again', async () => {
    useSettings.setState({ hiddenDays: ['world-philosophy-day'] })
    const { user } = open(PHILOSOPHY)
    await user.click(await screen.findByRole('button', { name: 'Mark “World Philosophy Day”' }))
    expect(useSettings.getState()).toMatchObject({ markedDays: ['world-philosophy-day'], hiddenDays: [] })
    const star = screen.getByRole('button', { name: 'Take the mark off “World Philosophy Day”' })
    expect(star).toHaveAttribute('aria-pressed', 'true')
    await user.click(star)
    expect(useSettings.getState().markedDays).toEqual([])
  })

  it('hides the day or a theme, with undo', async () => {
    const { user, onClose } = open(PHILOSOPHY)
    await user.click(await screen.findByRole('button', { name: 'Never show this day again' }))
    expect(onClose).toHaveBeenCalledOnce()
    expect(useSettings.getState().hiddenDays).toEqual(['world-philosophy-day'])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(useSettings.getState().hiddenDays).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Nothing about: Learning' }))
    expect(useSettings.getState().hiddenDayTags).toEqual(['learning'])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(useSettings.getState().hiddenDayTags).toEqual([])
  })

  it.each(['observance/nobody-knows/2026-01-01', 'observance/world-philosophy-day/2026-11-20', 'x', ''])(
    'says so where there is no day %j',
    async (key) => {
      open(key)
      expect(await screen.findByRole('heading', { name: 'This day is gone' })).toBeVisible()
    },
  )
})

describe('the page of an own day', () => {
  const day = newOwnDay(
    { title: 'First day at Brightwell', date: '2020-02-29', repeats: 'yearly' },
    { now: 1, id: uuid(1) },
  )

  it('counts the years, and deletes with undo', async () => {
    await keepOwnDay(day)
    const { user, onClose } = open(`own/${day.id}/2026-02-28`)
    expect(await screen.findByText('Your day · 6 years')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Delete “First day at Brightwell”' }))
    expect(onClose).toHaveBeenCalledOnce()
    await waitFor(async () => expect((await readOwnDays()).days).toEqual([]))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await readOwnDays()).days).toEqual([day]))
  })
})
