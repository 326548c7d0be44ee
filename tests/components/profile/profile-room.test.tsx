import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { followHubs } from '@/components/frame/useHubs'
import ProfileRoom from '@/components/profile/ProfileRoom'
import { Toasts } from '@/components/ui/Toasts'
import { db } from '@/lib/db/database'
import type { HubRow } from '@/lib/hub/rows'
import { keepEvidence, readFacts, setWord } from '@/lib/profile/store'
import { hubRow, share } from '../examples'
import { tabs } from '../fake-browser'
import { show } from '../render'

const NOW = new Date(2026, 10, 27, 12).getTime()
const DAY = 86_400_000

beforeAll(followHubs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

const room = (language: 'en' | 'pl' = 'en') =>
  show(
    <>
      <ProfileRoom />
      <Toasts />
    </>,
    language,
  )
const box = (title: string) => screen.findByRole<HTMLInputElement>('checkbox', { name: `Done: ${title}` })
const row = async (title: string) => {
  const item = (await box(title)).closest('li')
  if (!item) throw new Error(`${title} is no row`)
  return within(item)
}

const PROFILE: NonNullable<HubRow['programme']['profile']> = {
  points: [{ id: 'card', title: { en: 'A card', pl: 'Wizytówka' }, steps: ['Write to us.'], weight: 6 }],
  weights: { about: 10 },
  offers: [
    { point: 'photo', title: 'Photo session', on: '2027-01-21', url: 'https://acme.example/photo' },
    { point: 'photo', title: 'Last year’s session', on: '2025-01-21' },
  ],
  line: 'Voice of Brightwell',
  hashtag: 'BrightwellVoices',
  connections: { target: 400, months: 3 },
}
const hubWith = (profile = PROFILE) => hubRow({ programme: { ...hubRow().programme, profile } })

describe('a newcomer', () => {
  it('is helped on and shown no nought', async () => {
    room()
    expect(await screen.findByRole('heading', { name: 'Where does your profile stand?' })).toBeVisible()
    expect(screen.getByRole('img', { name: 'Not looked at yet' })).toBeVisible()
    expect(screen.queryByText(/^0/)).toBeNull()
    expect((await box('Photo')).indeterminate).toBe(true)
    expect((await row('Photo')).getByText('Not known yet')).toBeVisible()
    expect(screen.getByRole('button', { name: /Have a look: is this done\?.*Photo/ })).toBeVisible()
  })
})

describe('ticking by hand', () => {
  it('says who said so and when, raises the score, and can be undone', async () => {
    const { user } = room()
    await user.click(await box('Photo'))
    expect(await screen.findByRole('img', { name: '9 of 100, 91 more not known yet' })).toBeVisible()
    expect((await row('Photo')).getByText('Done: you said so, 27 Nov 2026')).toBeVisible()
    expect(await box('Photo')).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await box('Photo')).indeterminate).toBe(true))
  })

  it('unticks too: then it is known not to be done', async () => {
    await setWord('photo', true, NOW - DAY)
    const { user } = room()
    await user.click(await box('Photo'))
    expect(await (await row('Photo')).findByText('Not yet: you said so, 27 Nov 2026')).toBeVisible()
    expect(screen.getByRole('button', { name: /Best next step · worth 9 points.*Add a photo/ })).toBeVisible()
  })
})

describe('evidence against the ambassador’s word', () => {
  it('counts when it is newer, and shows both answers until somebody decides', async () => {
    await setWord('skills', true, NOW - 9 * DAY)
    await keepEvidence(
      { source: 'archive', seenAt: NOW - DAY, findings: [{ point: 'skills', done: false }] },
      NOW,
    )
    const { user } = room()
    const skills = await row('Five skills')
    expect(skills.getByText('Not yet: from your archive, 26 Nov 2026')).toBeVisible()
    expect(skills.getByText('You said otherwise on 18 Nov 2026')).toBeVisible()
    await user.click(skills.getByRole('button'))
    expect(await screen.findByText('Your archive, 26 Nov 2026: Not yet')).toBeVisible()
    expect(screen.getByText('You, 18 Nov 2026: Done')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Keep my answer' }))
    expect(await screen.findByText('Done: you said so, 27 Nov 2026')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take LinkedIn’s' }))
    await waitFor(() => expect(screen.queryByText('Two answers')).toBeNull())
    expect((await readFacts()).map(({ source }) => source)).toEqual(['archive'])
  })
})

it('leads to the archive and back', async () => {
  const { user } = room()
  await user.click(await screen.findByRole('button', { name: 'Update from your LinkedIn archive' }))
  expect(await screen.findByRole('heading', { name: 'Your LinkedIn archive' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Back' }))
  expect(await screen.findByRole('region', { name: 'From your profile page' })).toBeVisible()
})

describe('a point', () => {
  it('says why and how, names its sources, and leads to LinkedIn', async () => {
    const { user } = room()
    await user.click((await row('Current position with a description')).getByRole('button'))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Current position')
    const steps = within(screen.getByRole('region', { name: 'How' })).getAllByRole('listitem')
    expect(steps).toHaveLength(4)
    await user.click(screen.getByText('Sources'))
    const links = await screen.findAllByRole('link')
    for (const link of links) expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/))
    expect(screen.getByText(/LinkedIn publishes no rule/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Open it on LinkedIn' }))
    expect(tabs.openTab).toHaveBeenCalledWith('https://www.linkedin.com/in/me/details/experience/')
    await user.click(screen.getByRole('button', { name: 'Back to the checklist' }))
    expect(await screen.findByRole('heading', { name: 'Profile', level: 1 })).toBeVisible()
  })

  it('takes the ambassador’s word in full, and takes it back', async () => {
    const { user } = room()
    await user.click((await row('Photo')).getByRole('button'))
    await user.click(await screen.findByRole('radio', { name: 'Not yet' }))
    await waitFor(async () => expect(await readFacts()).toMatchObject([{ point: 'photo', done: false }]))
    await user.click(screen.getByRole('radio', { name: 'No answer' }))
    await waitFor(async () => expect(await readFacts()).toEqual([]))
  })
})

describe('what the programme adds', () => {
  it('has its own part, weights, offers that are not over, and a line to copy', async () => {
    await db.table('hubs').add(hubWith())
    const { user } = room()
    await user.click(await box('A card'))
    await waitFor(async () =>
      expect(await readFacts()).toMatchObject([{ point: 'brightwell/card', done: true }]),
    )
    await user.click(screen.getByText('How is this counted?'))
    const table = await screen.findByRole('table')
    expect(within(table).getByRole('row', { name: 'About, at least 200 characters 10 open' })).toBeVisible()
    expect(within(table).getByRole('row', { name: 'A card 6 6' })).toBeVisible()
    expect(within(table).getByRole('row', { name: 'Together 114 6' })).toBeVisible()
    expect(screen.getByText('6 of 114 make 5 of 100; 95 open, 0 not done.')).toBeVisible()
    await user.click((await row('Photo')).getByRole('button'))
    const offers = within(await screen.findByRole('region', { name: 'From your programme' }))
    expect(offers.getByRole('link', { name: 'Photo session' })).toHaveAttribute(
      'href',
      'https://acme.example/photo',
    )
    expect(offers.getByText(/21 January 2027/)).toBeVisible()
    expect(offers.queryByText('Last year’s session')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Back to the checklist' }))
    await user.click((await row('Your programme’s line or hashtag')).getByRole('button'))
    await user.click(await screen.findByRole('button', { name: 'Copy the line' }))
    expect(await screen.findByText('Copied')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('Voice of Brightwell #BrightwellVoices')
  })
})

describe('connections', () => {
  const card = async () => within(await screen.findByRole('region', { name: 'Connections' }))

  it('are typed, go against the programme’s goal from the first day there, and wrong ones are refused', async () => {
    await db.table('hubs').add(hubWith())
    const { user } = room()
    const connections = await card()
    const field = connections.getByRole('textbox', { name: 'How many you have now' })
    await user.type(field, 'many{Enter}')
    expect(await connections.findByText('Type a whole number up to 30,000, or 500+.')).toBeVisible()
    await user.clear(field)
    await user.type(field, '330{Enter}')
    expect(await connections.findByText('330 of 400')).toBeVisible()
    expect(connections.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '330')
    expect((await row('50 connections')).getByText('Done: you said so, 27 Nov 2026')).toBeVisible()
    await user.click(connections.getByText('Change number or goal'))
    await user.type(await connections.findByLabelText('When you joined the programme'), '2026-10-01')
    expect(await connections.findByText('About 14 a week until 1 Jan 2027')).toBeVisible()
  })

  it('have a line over time with a forecast, and all of it as a table', async () => {
    const at = (daysAgo: number, count: number) =>
      keepEvidence(
        {
          source: 'page',
          seenAt: NOW - daysAgo * DAY,
          findings: [],
          connections: { count, atLeast: false },
        },
        NOW,
      )
    await at(70, 300)
    await at(0, 400)
    const { user } = room()
    const connections = await card()
    expect(
      await connections.findByRole('img', { name: 'From 300 on 18 Sept 2026 to 400 on 27 Nov 2026' }),
    ).toBeVisible()
    expect(connections.getByText('Lately about 10 a week')).toBeVisible()
    expect(connections.getByText('At this pace 500 around 5 Feb 2027')).toBeVisible()
    await user.click(connections.getByText('As a table'))
    const rows = within(await connections.findByRole('table')).getAllByRole('row')
    expect(rows.map((one) => one.textContent)).toEqual([
      'DayConnections',
      '5 Feb 2027forecast500',
      '27 Nov 2026400',
      '18 Sept 2026300',
    ])
  })

  it('come with honest ideas: events to come, colleagues, people in one’s posts', async () => {
    const events = [
      { id: 'past', title: 'Past meetup', from: '2026-11-01', to: '2026-11-26' },
      { id: 'now', title: 'Open evening', from: '2026-11-26', to: '2026-11-27', place: 'Gdańsk' },
    ]
    await db.table('hubs').add({ ...hubWith(), events })
    await db.table('shares').add(share({ text: 'Thank you, Ada' }))
    const { user } = room()
    await user.click(await screen.findByText('Ideas for meeting people'))
    expect(await screen.findByText('Open evening')).toBeVisible()
    expect(screen.queryByText('Past meetup')).toBeNull()
    expect(await screen.findByRole('button', { name: 'Thank you, Ada' })).toBeVisible()
  })
})

describe('over time', () => {
  it('the score has a line as soon as there are two days', async () => {
    await setWord('photo', true, NOW - 7 * DAY)
    room()
    expect(await screen.findByRole('checkbox', { name: 'Done: Photo' })).toBeChecked()
    expect(screen.queryByRole('region', { name: 'Your score over time' })).toBeNull()
    await setWord('skills', true, NOW)
    const history = within(await screen.findByRole('region', { name: 'Your score over time' }))
    expect(history.getByRole('img', { name: 'From 9 on 20 Nov 2026 to 18 on 27 Nov 2026' })).toBeVisible()
  })
})

it('speaks Polish', async () => {
  await setWord('photo', true, NOW)
  room('pl')
  expect(await screen.findByText('Podstawa: 1 z 8 punktów. 7 jeszcze nieznanych.')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Zrobione: Zdjęcie' })).toBeChecked()
})
