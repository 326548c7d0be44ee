import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import DueReminders from '@/components/calendar/reminders/DueReminders'
import { LazyReminders } from '@/components/calendar/reminders/LazyReminders'
import { RemindersPage } from '@/components/calendar/reminders/RemindersPage'
import { usePanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { newOwnDay } from '@/lib/calendar/own-day'
import { readPlan } from '@/lib/calendar/remind-kept'
import { shownReminders } from '@/lib/calendar/remind-store'
import { keepOwnDay } from '@/lib/calendar/store'
import { alarms, given, notifications, storage } from '../fake-browser'
import { show } from '../render'
import { knowObservances } from './known'

const ID = '3f0e3c52-58a4-4b54-9c43-0f6f4f9d2c11'
const ownDay = (title: string, date: string) =>
  keepOwnDay(newOwnDay({ title, date, repeats: 'once' }, { now: 0, id: ID }))
const plan = async () => readPlan((await storage.readLocal(['reminders'])).reminders)

beforeEach(() => {
  knowObservances()
  vi.useFakeTimers({ toFake: ['Date'] })
  // A Thursday.
  vi.setSystemTime('2026-11-19T09:00:00Z')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the page of reminders', () => {
  it('asks for the permission in the very press, and hands the worker a plan', async () => {
    await ownDay('Team day', '2026-11-25')
    const { user } = show(<RemindersPage onClose={() => {}} />)
    expect(notifications.askToNotify).not.toHaveBeenCalled()
    await user.click(screen.getByRole('switch', { name: 'Remind me of days worth a post' }))
    expect(notifications.askToNotify).toHaveBeenCalledOnce()
    expect(await screen.findByText('Team day')).toBeVisible()
    expect(screen.queryByText('Reminders wait here, in the panel')).toBeNull()
    const kept = await plan()
    expect(kept).toMatchObject({ hour: 9, weekend: ['SA', 'SU'] })
    expect(kept?.reminders).toContainEqual(
      expect.objectContaining({
        on: '2026-11-23',
        title: 'Team day',
        page: `own/${ID}/2026-11-25`,
        body: expect.stringMatching(/^Wednesday,? 25 November 2026/),
      }),
    )
    expect(alarms.setAlarm).toHaveBeenCalled()

    await user.click(screen.getByRole('switch', { name: 'Remind me of days worth a post' }))
    await vi.waitFor(async () => expect(await plan()).toBeUndefined())
    expect(alarms.clearAlarm).toHaveBeenCalled()
  })

  it('hands over a whole year: a panel that stays shut for months is reminded all the same', async () => {
    useSettings.setState({ reminders: 'on' })
    show(<RemindersPage onClose={() => {}} />)
    await vi.waitFor(async () => expect(await plan()).toBeDefined())
    const months = new Set((await plan())?.reminders.map(({ on }) => on.slice(0, 7)))
    expect([...months]).toEqual([
      ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05'],
      ...['2027-06', '2027-07', '2027-08', '2027-09', '2027-10', '2027-11'],
    ])
  })

  it('works without the permission, and offers to ask again', async () => {
    given.grants = false
    const { user } = show(<RemindersPage onClose={() => {}} />)
    await user.click(screen.getByRole('switch', { name: 'Remind me of days worth a post' }))
    expect(await screen.findByText('Reminders wait here, in the panel')).toBeVisible()
    given.grants = true
    await user.click(screen.getByRole('button', { name: 'Allow notifications' }))
    await vi.waitFor(() => expect(screen.queryByText('Reminders wait here, in the panel')).toBeNull())
  })

  it('speaks of a marked day, be it one of remembrance, where only those are wanted', async () => {
    useSettings.setState({
      reminders: 'on',
      remindOf: 'marked',
      calendarCountries: ['pl'],
      markedDays: ['holocaust-remembrance-day'],
    })
    show(<RemindersPage onClose={() => {}} />)
    expect(await screen.findByText('A day of remembrance only if you marked it.')).toBeVisible()
    await vi.waitFor(async () =>
      expect(await plan()).toMatchObject({
        reminders: [{ on: '2027-01-25', page: 'observance/holocaust-remembrance-day/2027-01-27' }],
      }),
    )
  })

  it('keeps when and of what, by the weekend of the ambassador’s country', async () => {
    useSettings.setState({ reminders: 'on', calendarCountries: ['il'] })
    await ownDay('Team day', '2026-11-29')
    const { user } = show(<RemindersPage onClose={() => {}} />)
    expect(screen.getByText(/none on Friday and Saturday/)).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'How early' }), '1 day before')
    await user.selectOptions(screen.getByRole('combobox', { name: 'At' }), '14:00')
    await user.click(screen.getByRole('radio', { name: /^Only your days/ }))
    expect(useSettings.getState()).toMatchObject({ remindAhead: 1, remindHour: 14, remindOf: 'marked' })
    // Sunday, a day ahead: Saturday and Friday are quiet.
    await vi.waitFor(async () =>
      expect(await plan()).toMatchObject({
        hour: 14,
        reminders: [{ on: '2026-11-26', title: 'Team day' }],
      }),
    )
  })
})

describe('where there is no room for reminders', () => {
  it('the plan is kept as it is now all the same, and only where they are on', async () => {
    vi.stubGlobal('requestIdleCallback', (run: () => void) => Number(setTimeout(run)))
    vi.stubGlobal('cancelIdleCallback', clearTimeout)
    await ownDay('Team day', '2026-11-20')
    const { unmount } = show(<LazyReminders unseen />)
    expect(await plan()).toBeUndefined()
    unmount()
    useSettings.setState({ reminders: 'on', remindOf: 'marked' })
    show(<LazyReminders unseen />)
    await vi.waitFor(async () => expect(await plan()).toMatchObject({ reminders: [{ title: 'Team day' }] }))
    expect(screen.queryByText('Coming up')).toBeNull()
  })
})

describe('reminders in the panel', () => {
  const coming = async () => (await screen.findByText('Coming up')).closest('div')

  it('say what is due, open its day, and are said once', async () => {
    useSettings.setState({ reminders: 'on', remindOf: 'marked' })
    await ownDay('Team day', '2026-11-20')
    const { user } = show(<DueReminders />)
    const card = await coming()
    if (!card) throw new Error('No card')
    await user.click(within(card).getByRole('button', { name: 'Team day' }))
    expect(usePanel.getState()).toMatchObject({
      room: 'calendar',
      calendarPage: `own/${ID}/2026-11-20`,
    })
    await vi.waitFor(() => expect(screen.queryByText('Coming up')).toBeNull())
    expect(await shownReminders()).toEqual([{ on: '2026-11-19', keys: [`own/${ID}/2026-11-20`] }])
  })

  it('go with one press', async () => {
    useSettings.setState({ reminders: 'on' })
    const { user } = show(<DueReminders />)
    await coming()
    await user.click(screen.getByRole('button', { name: 'Got it' }))
    await vi.waitFor(() => expect(screen.queryByText('Coming up')).toBeNull())
  })

  it.each(['1970-05-03T12:00:00Z', '2150-05-03T12:00:00Z'])(
    'are none where the clock says %s',
    async (now) => {
      vi.setSystemTime(now)
      useSettings.setState({ reminders: 'on' })
      show(<DueReminders />)
      await vi.waitFor(async () => expect(await plan()).toMatchObject({ reminders: [] }))
      expect(screen.queryByText('Coming up')).toBeNull()
    },
  )
})
