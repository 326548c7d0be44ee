import { screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { followHubs } from '@/components/frame/useHubs'
import { RhythmCard } from '@/components/log/RhythmCard'
import { db } from '@/lib/db/database'
import { hubRow, share, uuid } from '../examples'
import { show } from '../render'

const noon = (month: number, day: number) => Date.UTC(2026, month - 1, day, 12)

beforeAll(followHubs)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon(11, 18) })
})
afterEach(() => {
  vi.useRealTimers()
})

const log = (...times: number[]) =>
  db.table('shares').bulkAdd(times.map((publishedAt, at) => share({ id: uuid(at + 1), publishedAt })))

describe('the rhythm', () => {
  it('counts this month against the programme’s minimum and aim', async () => {
    await db.table('hubs').add(hubRow())
    await log(noon(11, 3), noon(11, 9), noon(10, 20))
    show(<RhythmCard />)
    const card = await screen.findByRole('region', { name: 'Your rhythm' })
    expect(card).toHaveTextContent('2 posts this month')
    expect(await within(card).findByText('minimum 2 · aim 1 a week')).toBeVisible()
  })

  it('tells the last twelve months, oldest first, in words too', async () => {
    await log(noon(11, 3), noon(11, 9), noon(10, 20), Date.UTC(2025, 10, 3))
    show(<RhythmCard />)
    const months = within(await screen.findByRole('list', { name: 'Posts in the last twelve months' }))
      .getAllByRole('listitem')
      .map((month) => month.textContent)
    expect(months).toHaveLength(12)
    expect(months[0]).toBe('December 2025: 0 posts')
    expect(months.slice(-2)).toEqual(['October 2026: 1 post', 'November 2026: 2 posts'])
  })

  it('without a hub takes one a month and one a week', async () => {
    show(<RhythmCard />)
    const card = await screen.findByRole('region', { name: 'Your rhythm' })
    expect(card).toHaveTextContent('No post this month yet')
    expect(card).toHaveTextContent('minimum 1 · aim 1 a week')
  })

  it.each([
    [1, '1 post w tym miesiącu'],
    [3, '3 posty w tym miesiącu'],
    [5, '5 postów w tym miesiącu'],
  ])('counts %i in Polish', async (count, words) => {
    await log(...Array.from({ length: count }, (_, at) => noon(11, at + 1)))
    show(<RhythmCard />, 'pl')
    expect(await screen.findByText(words)).toBeVisible()
  })
})
