import fc from 'fast-check'
import { canonical } from '@/lib/backup/canonical'
import { merge } from '@/lib/backup/merge'
import { type Contents, noContents } from '@/lib/backup/tables'
import { machines } from '../lib/backup/histories'
import type { ProofRow } from './row'

const HISTORIES = 10_000
const SEED = 20_261_127

/** Random edit histories of three machines, merged in every order and grouping: equal everywhere, or it counts as wrong. */
export function mergesProof(tried = HISTORIES): ProofRow[] {
  const samples = fc.sample(machines, { numRuns: tried, seed: SEED })
  const wrong = samples.filter((sample) => !agree(sample)).length
  return [{ name: 'edit histories merged in all orders', tried: samples.length, wrong, allowed: 0 }]
}

function agree([a = noContents(), b = noContents(), c = noContents()]: Contents[]): boolean {
  const orders = [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ] as const
  const results = orders.flatMap(([one, two, three]) => [
    merge(merge(one, two), three),
    merge(one, merge(two, three)),
    // As in a folder: some merge twice, and what they merged already.
    merge(merge(merge(one, two), three), merge(two, one)),
  ])
  return new Set(results.map(canonical)).size === 1
}
