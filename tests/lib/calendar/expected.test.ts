import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { occurrences } from '@/lib/calendar/occurrences'
import { z } from '@/lib/parse/zod'
import { observance } from './data'

const expected = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(
    JSON.parse(readFileSync(new URL('../../fixtures/observances-expected.json', import.meta.url), 'utf8')),
  )

describe('the dates known for 2024–2026', () => {
  it('are many', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(100)
  })

  /** 21 Tevet fell twice in 2026: on 8 January (moved from Saturday the 10th) and on 31 December. */
  const ALSO: Record<string, string[]> = { 'hebrew-language-day 2026': ['2026-12-31'] }

  it.each(Object.entries(expected))('%s', (id, byYear) => {
    for (const [year, date] of Object.entries(byYear)) {
      const found = occurrences(observance(id), Number(year)).map(({ from }) => from)
      expect(found).toEqual([date, ...(ALSO[`${id} ${year}`] ?? [])])
    }
  })
})
