import fc from 'fast-check'
import { applyChanges, type Contents } from '@/lib/backup/journal/contents'
import {
  blockKeys,
  type Change,
  decodeBlock,
  decodeHead,
  HEAD_KEY,
  type Head,
} from '@/lib/backup/journal/format'
import type { Step } from '@/lib/backup/journal/plan'

/** Extension storage as far as the journal needs it: each step happens whole. */
export type Storage = Map<string, unknown>

export function take(storage: Storage, step: Step): void {
  if ('set' in step) for (const [key, value] of Object.entries(step.set)) storage.set(key, value)
  else for (const key of step.remove) storage.delete(key)
}

/** What the journal in a storage holds; throws where it is not whole. */
export function readAll(storage: Storage): { head: Head; contents: Contents } {
  const read = decodeHead(storage.get(HEAD_KEY))
  if (read.kind !== 'head') throw new Error(`head ${read.kind}`)
  const contents: Contents = new Map()
  for (const key of blockKeys(read.head.epoch, read.head.blocks)) {
    const changes = decodeBlock(key, storage.get(key))
    if (!changes) throw new Error(`block ${key}`)
    applyChanges(contents, changes)
  }
  return { head: read.head, contents }
}

/** Contents as plain data, tables without rows left out. */
export function plain(contents: Contents): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    [...contents].flatMap(([table, rows]) =>
      rows.size > 0
        ? [[table, Object.fromEntries([...rows].map(([key, text]) => [key, JSON.parse(text)]))]]
        : [],
    ),
  )
}

/** JSON knows no −0, so it cannot give one back. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)))

const row = fc.record(
  { text: fc.string({ unit: 'binary', maxLength: 40 }), at: fc.nat(), more: json },
  { requiredKeys: ['text'] },
)

/** Changes of few rows, so that they meet. */
export const someChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record(
    {
      seq: fc.nat(),
      table: fc.constantFrom('shares', 'drafts'),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      row,
    },
    { requiredKeys: ['seq', 'table', 'key'] },
  ),
  { maxLength: 8 },
)
