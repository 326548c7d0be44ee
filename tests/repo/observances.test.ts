import { describe, expect, it } from 'vitest'
import { occurrences } from '@/lib/calendar/occurrences'
import { addDays, startOfWeek } from '@/lib/calendar/plain-date'
import { readObservances } from '@/lib/calendar/read'
import { type Observance, TAGS, WORK_TAGS } from '@/lib/calendar/schema'
import { read } from './sources'

const text = read('assets/observances.json')
const raw: unknown = JSON.parse(text)
const { observances, leftOut } = readObservances(raw)
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

describe('the observances', () => {
  it('are all read: none is left out', () => {
    expect(leftOut).toEqual([])
    expect(Array.isArray(raw) && raw.length).toBe(observances.length)
  })

  it('are at least 600, each with its own id, one a line', () => {
    expect(observances.length).toBeGreaterThanOrEqual(600)
    expect(new Set(observances.map(({ id }) => id)).size).toBe(observances.length)
    expect(text.trimEnd().split('\n')).toHaveLength(observances.length + 2)
  })

  it('have dates that are possible', () => {
    const never = observances.filter((one) =>
      years(2000, 2100).every((year) => occurrences(one, year).length === 0),
    )
    expect(never.map(({ id }) => id)).toEqual([])
  })

  it('have names in English and Polish, each told from the others in its language', () => {
    for (const language of ['en', 'pl'] as const) {
      const names = observances.map(({ names }) => names[language])
      expect(
        names.filter((name) => name !== name.trim() || name.length < 4 || /\s{2}|["']/.test(name)),
      ).toEqual([])
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  })

  it('have known tags, each once, and countries that make sense', () => {
    for (const { id, tags, countries } of observances) {
      expect(new Set(tags).size, id).toBe(tags.length)
      expect(
        tags.every((tag) => TAGS.includes(tag)),
        id,
      ).toBe(true)
      expect(countries.length === 1 || !countries.includes('global'), id).toBe(true)
    }
  })

  it('name sources by https, at least one where two or more are claimed to agree or it is said plainly', () => {
    expect(
      observances.flatMap(({ sources }) => sources).filter((source) => !source.startsWith('https://')),
    ).toEqual([])
    expect(observances.filter(({ sources }) => sources.length > 0).length).toBeGreaterThanOrEqual(480)
  })

  it('are never both solemn and fun', () => {
    expect(observances.filter(({ tags }) => tags.includes('solemn') && tags.includes('fun'))).toEqual([])
  })
})

describe('every week has five that suit work', () => {
  const suits = ({ tags }: Observance) =>
    tags.some((tag) => WORK_TAGS.includes(tag)) && !tags.includes('solemn') && !tags.includes('religious')
  const everywhere = observances.filter((one) => suits(one) && one.countries.includes('global'))

  it.each(years(2024, 2099))('%i, known all over the world', (year) => {
    const perWeek = new Map<string, number>()
    for (const one of everywhere) {
      for (const around of [year - 1, year, year + 1]) {
        for (const { from } of occurrences(one, around)) {
          const week = startOfWeek(from, 'MO')
          perWeek.set(week, (perWeek.get(week) ?? 0) + 1)
        }
      }
    }
    const thin: string[] = []
    for (let week = startOfWeek(`${year}-01-01`, 'MO'); week <= `${year}-12-31`; week = addDays(week, 7)) {
      const count = perWeek.get(week) ?? 0
      if (count < 5) thin.push(`${week}: ${count}`)
    }
    expect(thin).toEqual([])
  })
})
