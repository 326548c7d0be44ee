import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_YEAR, LAST_YEAR, occurrences } from '@/lib/calendar/occurrences'
import { daysBetween } from '@/lib/calendar/plain-date'
import type { Rule } from '@/lib/calendar/rule'
import { observance, observances } from './data'
import { inZone, ZONES } from './zones'

const MAY: Rule = { type: 'fixed', month: 5, day: 1 }

describe('years', () => {
  it.each([1999, 2101, 1970, 2150, 0, -1, 2026.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s: none',
    (year) => {
      expect(occurrences({ rule: MAY }, year)).toEqual([])
      expect(occurrences({ rule: { type: 'relative', to: MAY, offset: 366 } }, year)).toEqual([])
    },
  )

  it.each([FIRST_YEAR, LAST_YEAR])('%i: the edge is in', (year) => {
    expect(occurrences({ rule: MAY }, year)).toEqual([{ from: `${year}-05-01`, to: `${year}-05-01` }])
  })

  it('none before the first year of an observance', () => {
    const row = { rule: MAY, since: 2027 }
    expect(occurrences(row, 2026)).toEqual([])
    expect(occurrences(row, 2027)).toHaveLength(1)
    expect(occurrences(observance('international-day-of-hope'), 2024)).toEqual([])
    expect(occurrences(observance('international-day-of-hope'), 2025)).toHaveLength(1)
  })
})

describe('spans', () => {
  it('count the first day, in days and in weeks', () => {
    expect(occurrences({ rule: MAY, span: { days: 1 } }, 2026)).toEqual([
      { from: '2026-05-01', to: '2026-05-01' },
    ])
    expect(occurrences({ rule: MAY, span: { days: 5 } }, 2026)).toEqual([
      { from: '2026-05-01', to: '2026-05-05' },
    ])
    expect(occurrences({ rule: MAY, span: { weeks: 2 } }, 2026)).toEqual([
      { from: '2026-05-01', to: '2026-05-14' },
    ])
  })

  it('last a month of the rule’s own calendar', () => {
    expect(occurrences({ rule: { type: 'fixed', month: 2, day: 1 }, span: 'month' }, 2024)).toEqual([
      { from: '2024-02-01', to: '2024-02-29' },
    ])
    // Ramadan had 30 days in 2024 and 29 in 2025, by the dates of Eid that follow it.
    expect(occurrences(observance('ramadan-begins'), 2024)).toEqual([
      { from: '2024-03-11', to: '2024-04-09' },
    ])
    expect(occurrences(observance('ramadan-begins'), 2025)).toEqual([
      { from: '2025-03-01', to: '2025-03-29' },
    ])
    const tishri: Rule = { type: 'hebrew', month: 'Tishri', day: 1 }
    expect(occurrences({ rule: tishri, span: 'month' }, 2025)).toEqual([
      { from: '2025-09-23', to: '2025-10-22' },
    ])
  })

  it('belong to the year in which they start', () => {
    expect(occurrences(observance('hanukkah'), 2024)).toEqual([{ from: '2024-12-26', to: '2025-01-02' }])
  })
})

describe('the whole file', () => {
  it('falls within the asked year, in order, never ending before it starts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...observances), fc.integer({ min: 2000, max: 2100 }), (one, year) => {
        const found = occurrences(one, year)
        for (const { from, to } of found) {
          expect(from.slice(0, 4)).toBe(String(year))
          expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0)
        }
        expect(found.map(({ from }) => from)).toEqual([...new Set(found.map(({ from }) => from))].sort())
      }),
      { numRuns: 2000 },
    )
  })

  it('falls on the same days in every zone', () => {
    const all = () =>
      JSON.stringify([2024, 2026].map((year) => observances.map((one) => occurrences(one, year))))
    const here = all()
    for (const zone of ZONES) expect(inZone(zone, all) === here, zone).toBe(true)
  })

  it.each(ZONES)('%s: days by clock changes stand', (zone) => {
    inZone(zone, () => {
      expect(occurrences(observance('dst-start-eu'), 2026)[0]?.from).toBe('2026-03-29')
      expect(occurrences(observance('dst-end-eu'), 2026)[0]?.from).toBe('2026-10-25')
      expect(occurrences(observance('new-year-day'), 2026)[0]?.from).toBe('2026-01-01')
      expect(occurrences(observance('eid-al-fitr'), 2026)[0]?.from).toBe('2026-03-20')
      expect(occurrences(observance('yom-haatzmaut'), 2026)[0]?.from).toBe('2026-04-22')
    })
  })
})
