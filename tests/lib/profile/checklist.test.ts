import { describe, expect, it } from 'vitest'
import { isLinkedIn } from '@/lib/linkedin/addresses'
import { GUIDES, SOURCES_SEEN } from '@/lib/profile/checklist'
import { POINTS } from '@/lib/profile/evidence'
import { NOTHING_ASKED, pointsOf } from '@/lib/profile/points'

describe('every point of the checklist', () => {
  it.each(POINTS)('%s leads to LinkedIn over https and names pages that were read', (point) => {
    const { address, sources } = GUIDES[point]
    expect(isLinkedIn(address)).toBe(true)
    for (const source of sources) expect(new URL(source).protocol).toBe('https:')
  })

  it('of the core has at least two sources, all read within the year', () => {
    for (const { id, part } of pointsOf(NOTHING_ASKED)) {
      const sources = POINTS.find((point) => point === id)
      if (part === 'core' && sources) expect(GUIDES[sources].sources.length, id).toBeGreaterThanOrEqual(2)
    }
    expect(SOURCES_SEEN).toMatch(/^20\d\d-\d\d$/)
  })
})
