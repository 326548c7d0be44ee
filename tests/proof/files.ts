import 'fake-indexeddb/auto'
import './fake-storage'
import { canonical } from '@/lib/backup/canonical'
import { bringBack, mergeIntoStored, storedContents } from '@/lib/backup/stored'
import { type Contents, MY_TABLES, type Row } from '@/lib/backup/tables'
import { table } from '@/lib/db/database'
import { someShare, uuid } from '../lib/shares/some-share'
import { mutant, randomFrom, readMutant } from './mutants'
import type { ProofRow } from './row'

const FILES = 1_000
const SEED = 1127

/** Mutated backup files: each refused, or its good rows read and the others told; what was there before stays unharmed. */
export async function filesProof(files = FILES): Promise<ProofRow[]> {
  const mine = Array.from({ length: 5 }, (_, at): Row => ({ ...someShare({ id: uuid(500 + at) }) }))
  await table<Row>('shares').bulkAdd(mine)
  const before = textOf((await storedContents()).contents)

  const random = randomFrom(SEED)
  const counts = { refused: 0, wrong: 0, harmed: 0 }
  const merged: Contents[] = []
  for (let left = files; left > 0; left--) {
    const { bytes } = await mutant(random)
    const result = await readMutant(bytes).catch(() => 'wrong' as const)
    if (result === 'wrong') counts.wrong += 1
    else if (result === 'refused') counts.refused += 1
    else merged.push(result)
    if (textOf((await storedContents()).contents) !== before) counts.harmed += 1
  }
  let lost = 0
  for (const [at, contents] of merged.entries()) {
    const world = { now: at, version: '0', machine: 'm', newId: () => `state-${at}` }
    const earlier = await mergeIntoStored(contents, world)
    const { shares } = (await storedContents()).contents
    if (mine.some((row) => !shares.some(({ id }) => id === row.id))) lost += 1
    await bringBack(earlier)
    if (textOf((await storedContents()).contents) !== before) lost += 1
  }
  return [
    { name: 'mutated files neither refused nor read aright', tried: files, wrong: counts.wrong, allowed: 0 },
    { name: 'stored rows harmed by reading them', tried: files, wrong: counts.harmed, allowed: 0 },
    {
      name: 'stored rows lost by merging and undoing the read ones',
      tried: merged.length,
      wrong: lost,
      allowed: 0,
    },
  ]
}

function textOf(contents: Contents): string {
  return MY_TABLES.map((name) => contents[name].map(canonical).sort().join('\n')).join('\n\n')
}
