import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearnessOf } from '@/lib/compose/closeness'
import { promptsFor } from '@/lib/compose/prompts'

describe('questions for one’s own voice', () => {
  it('are always one for an experience, a number and an opinion, the same for the same draft, others on asking', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (seed, turn) => {
        const prompts = promptsFor(seed, turn)
        expect(prompts.map(({ kind }) => kind)).toEqual(['experience', 'number', 'opinion'])
        expect(prompts.every(({ wording }) => wording >= 0 && wording < 3)).toBe(true)
        expect(promptsFor(seed, turn)).toEqual(prompts)
        const others = promptsFor(seed, turn + 1)
        expect(prompts.every(({ wording }, at) => wording !== others[at]?.wording)).toBe(true)
      }),
    )
  })
})

describe('closeness in words', () => {
  it.each([
    [1, 'theirs'],
    [0.5, 'half'],
    [0.2, 'some'],
    [0.1, 'own'],
  ])('%d', (share, nearness) => {
    expect(nearnessOf({ share, passages: [], words: 40 })).toBe(nearness)
    expect(nearnessOf({ share, passages: [], words: 7 })).toBeUndefined()
  })
})
