import { expect, it } from 'vitest'
import { mergesProof } from '../../proof/merges'
import { mutant, ORIGINAL, randomFrom, readMutant } from '../../proof/mutants'

// The short form of `npm run proof -- files`.
it('a mutated file is refused, or its good rows are read and the others told', async () => {
  const random = randomFrom(7)
  const results = { refused: 0, read: 0 }
  for (let left = 120; left > 0; left--) {
    const { how, bytes } = await mutant(random)
    const result = await readMutant(bytes)
    expect(result, how).not.toBe('wrong')
    results[result === 'refused' ? 'refused' : 'read'] += 1
  }
  expect(results.refused).toBeGreaterThan(20)
  expect(results.read).toBeGreaterThan(20)
  expect(ORIGINAL.shares).toHaveLength(12)
})

// The short form of `npm run proof -- merges`.
it('machines that merged the same files are equal, in whichever order', () => {
  expect(mergesProof(150)).toMatchObject([{ tried: 150, wrong: 0 }])
})
