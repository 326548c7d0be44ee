import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  challengeShares,
  challengeState,
  challengesByState,
  challengesSpan,
  runningChallenge,
  today,
} from '@/lib/programme/challenges'
import { someShare, uuid } from '../shares/some-share'

const october = { hashtag: 'TeamDay', from: '2026-10-01', to: '2026-10-31' }

describe('the state of a challenge', () => {
  it.each([
    ['2026-09-28', { state: 'upcoming', startsIn: 3 }],
    ['2026-10-01', { state: 'running', daysLeft: 30 }],
    ['2026-10-25', { state: 'running', daysLeft: 6 }],
    ['2026-10-31', { state: 'running', daysLeft: 0 }],
    ['2026-11-01', { state: 'past' }],
  ])('on %s', (day, expected) => {
    expect(challengeState(october, day)).toEqual(expected)
  })

  it('is counted down by one each day', () => {
    const date = fc
      .integer({ min: 0, max: 30_000 })
      .map((days) => ({ days, day: new Date(days * 86_400_000).toISOString().slice(0, 10) }))
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        const [from, to] = a.day <= b.day ? [a, b] : [b, a]
        const state = challengeState({ from: from.day, to: to.day }, c.day)
        if (c.days < from.days) expect(state).toEqual({ state: 'upcoming', startsIn: from.days - c.days })
        else if (c.days > to.days) expect(state).toEqual({ state: 'past' })
        else expect(state).toEqual({ state: 'running', daysLeft: to.days - c.days })
      }),
    )
  })
})

describe('the running challenge', () => {
  const year = { hashtag: 'Year', from: '2026-01-01', to: '2026-12-31' }
  const week = { hashtag: 'Week', from: '2026-10-26', to: '2026-10-31' }

  it.each([
    ['2025-12-31', undefined],
    ['2026-09-30', year],
    ['2026-10-02', october],
    ['2026-10-26', week],
    ['2027-01-01', undefined],
  ])('on %s', (day, expected) => {
    expect(runningChallenge([year, october, week], day)).toBe(expected)
    expect(runningChallenge([week, october, year], day)).toBe(expected)
  })
})

describe('all challenges', () => {
  it('stand in the order in which they matter', () => {
    const months = ['08', '09', '10', '11', '12'].map((month) => ({
      hashtag: `M${month}`,
      from: `2026-${month}-01`,
      to: `2026-${month}-30`,
    }))
    const tags = (day: string) =>
      Object.values(challengesByState(months, day)).map((some) => some.map(({ hashtag }) => hashtag))
    expect(tags('2026-10-05')).toEqual([['M10'], ['M11', 'M12'], ['M09', 'M08']])
    expect(tags('2027-01-01')).toEqual([[], [], ['M12', 'M11', 'M10', 'M09', 'M08']])
  })
})

describe('a challenge done', () => {
  const shareAt = (at: string, hashtags = ['teamDAY'], id = 1) =>
    someShare({ id: uuid(id), publishedAt: Date.parse(at), hashtags })

  it('is done by the shares with its hashtag on its days, in order', () => {
    const shares = [
      shareAt('2026-10-20T00:00:00Z', ['Other', 'TEAMDAY'], 1),
      shareAt('2026-10-10T00:00:00Z', ['TeamDay'], 2),
      shareAt('2026-10-05T00:00:00Z', ['TeamDays'], 3),
    ]
    expect(challengeShares(october, shares, 'UTC').map(({ id }) => id)).toEqual([uuid(2), uuid(1)])
    expect(challengeShares(october, [], 'UTC')).toEqual([])
  })

  it.each([
    ['2026-09-30T21:59:59Z', 'Europe/Warsaw', false],
    ['2026-09-30T22:00:00Z', 'Europe/Warsaw', true],
    ['2026-10-31T22:59:59Z', 'Europe/Warsaw', true],
    ['2026-10-31T23:00:00Z', 'Europe/Warsaw', false],
    ['2026-09-30T10:00:00Z', 'Pacific/Kiritimati', true],
    ['2026-11-01T10:59:59Z', 'Pacific/Pago_Pago', true],
    ['2026-11-01T11:00:00Z', 'Pacific/Pago_Pago', false],
  ])('at %s in %s: %s', (at, timeZone, expected) => {
    expect(challengeShares(october, [shareAt(at)], timeZone)).toHaveLength(expected ? 1 : 0)
    const span = challengesSpan([october])
    if (expected) expect(span.from <= Date.parse(at) && Date.parse(at) < span.to).toBe(true)
  })
})

describe('today', () => {
  it('is the day of the ambassador’s own time zone', () => {
    const moment = Date.parse('2026-12-31T10:30:00Z')
    expect(today(moment, 'Pacific/Pago_Pago')).toBe('2026-12-30')
    expect(today(moment, 'Europe/Warsaw')).toBe('2026-12-31')
    expect(today(moment, 'Pacific/Kiritimati')).toBe('2027-01-01')
  })
})
