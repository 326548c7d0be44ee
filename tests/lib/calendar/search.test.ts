import { describe, expect, it } from 'vitest'
import type { Observance } from '@/lib/calendar/schema'
import { lastOccurrence, nextOccurrence, observanceSearch } from '@/lib/calendar/search'
import { observance, observances } from './data'

const search = observanceSearch(observances)
const ids = (query: string) => search(query).map(({ id }) => id)

describe('search', () => {
  it.each([
    ['philosophy', 'world-philosophy-day'],
    ['FILOZOFII', 'world-philosophy-day'],
    ['dzien programisty', 'programmers-day'],
    ['dzień programisty', 'programmers-day'],
    ['day programmer', 'programmers-day'],
  ])('%s finds the day in either language', (query, id) => {
    expect(ids(query)).toContain(id)
  })

  it('finds by hashtag and by who made the day', () => {
    expect(search('unesco').length).toBeGreaterThan(3)
    const tagged = observances.find(({ hashtag }) => hashtag !== undefined)
    expect(ids(tagged?.hashtag ?? '')).toContain(tagged?.id)
  })

  it('wants every word to begin a word', () => {
    expect(ids('hilosophy')).not.toContain('world-philosophy-day')
    expect(ids('philosophy nonsensical')).toEqual([])
    expect(ids('')).toEqual([])
    expect(ids(' .,– ')).toEqual([])
  })

  it('finds a name in any language that stands beside the two', () => {
    const hebrew: Observance = {
      ...observance('programmers-day'),
      names: { en: 'A day', pl: 'Dzień', he: 'יום המתכנת' },
    }
    expect(observanceSearch([hebrew])('המתכנת')).toEqual([hebrew])
  })
})

describe('the occurrence nearest to a day', () => {
  const day = observance('programmers-day')
  const leap: Observance = { ...day, rule: { type: 'fixed', month: 2, day: 29 } }
  const span: Observance = { ...day, rule: { type: 'fixed', month: 12, day: 28 }, span: { days: 7 } }

  it('is that day itself, or the next', () => {
    expect(nextOccurrence(day, '2026-09-13')?.from).toBe('2026-09-13')
    expect(nextOccurrence(day, '2026-09-14')?.from).toBe('2027-09-13')
    expect(nextOccurrence(leap, '2096-03-01')).toBeUndefined()
    expect(nextOccurrence(leap, '2093-03-01')?.from).toBe('2096-02-29')
    expect(nextOccurrence(span, '2026-01-02')?.from).toBe('2025-12-28')
    expect(nextOccurrence(day, '2150-01-01')).toBeUndefined()
    expect(nextOccurrence(day, '1970-01-01')?.from).toBe('2000-09-12')
    expect(
      nextOccurrence({ ...day, rule: { type: 'fixed', month: 2, day: 30 } }, '2026-01-01'),
    ).toBeUndefined()
  })

  it('or the last before', () => {
    expect(lastOccurrence(day, '2026-09-13')?.from).toBe('2025-09-13')
    expect(lastOccurrence(span, '2026-01-03')?.from).toBe('2024-12-28')
    expect(lastOccurrence(span, '2026-01-04')?.from).toBe('2025-12-28')
    expect(lastOccurrence(day, '2150-01-01')?.from).toBe('2100-09-13')
    expect(lastOccurrence(day, '1999-01-01')).toBeUndefined()
  })
})
