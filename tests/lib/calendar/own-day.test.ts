import { describe, expect, it } from 'vitest'
import { editOwnDay, newOwnDay, ownDateIn, ownDayProblems, ownDaySchema } from '@/lib/calendar/own-day'
import { check } from '@/lib/parse/issues'

const birth = { now: 1_790_000_000_000, id: '00000000-0000-4000-8000-000000000001' }
const input = { title: 'First day at Brightwell', date: '2019-03-04', repeats: 'yearly' } as const

describe('an own day', () => {
  it('is kept as it was typed, without space around it', () => {
    const day = newOwnDay({ ...input, title: '  Team day 🎂👩‍👩‍👧  ' }, birth)
    expect(day).toEqual({
      ...input,
      title: 'Team day 🎂👩‍👩‍👧',
      id: birth.id,
      createdAt: birth.now,
      updatedAt: birth.now,
    })
    expect(check(ownDaySchema, day)).toEqual({ ok: true, value: day })
    const changed = editOwnDay(day, { ...input, title: 'Half 🎂'.slice(0, 6) }, birth.now + 1)
    expect(changed).toEqual({ ...day, title: 'Half \uFFFD', updatedAt: birth.now + 1 })
  })

  it.each([
    [{ title: '   ' }, { title: 'title-missing' }],
    [{ title: 'x'.repeat(201) }, { title: 'title-too-long' }],
    [{ date: '' }, { date: 'date-missing' }],
    [{ date: '2025-02-30' }, { date: 'date-impossible' }],
    [{ date: '2025-02-29' }, { date: 'date-impossible' }],
    [{ date: '1899-12-31' }, { date: 'date-impossible' }],
    [{ date: '2101-01-01' }, { date: 'date-impossible' }],
    [
      { date: 'tomorrow', title: '' },
      { title: 'title-missing', date: 'date-impossible' },
    ],
    [{ title: '🎂'.repeat(100) }, {}],
  ])('%j has its problems said', (more, problems) => {
    expect(ownDayProblems({ ...input, ...more })).toEqual(problems)
    expect(check(ownDaySchema, newOwnDay({ ...input, ...more }, birth)).ok).toBe(
      Object.keys(problems).length === 0,
    )
  })
})

describe('the date in a year', () => {
  it('of a single day is its own alone', () => {
    const once = { ...input, repeats: 'once' } as const
    expect([2018, 2019, 2020].map((year) => ownDateIn(once, year))).toEqual([
      undefined,
      '2019-03-04',
      undefined,
    ])
  })

  it('of a yearly one is there every year from the first on', () => {
    expect([2018, 2019, 2020, 2100, 2101].map((year) => ownDateIn(input, year))).toEqual([
      undefined,
      '2019-03-04',
      '2020-03-04',
      '2100-03-04',
      undefined,
    ])
  })

  it('of a 29 February is the 28th in common years', () => {
    const leap = { ...input, date: '2020-02-29' }
    expect([2020, 2021, 2024, 2100].map((year) => ownDateIn(leap, year))).toEqual([
      '2020-02-29',
      '2021-02-28',
      '2024-02-29',
      '2100-02-28',
    ])
  })
})
