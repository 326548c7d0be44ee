import { expect, it } from 'vitest'
import { outcome, restored } from '@/lib/backup/plan'
import { type Contents, noContents } from '@/lib/backup/tables'

const holding = (given: Partial<Contents>): Contents => ({ ...noContents(), ...given })
const row = (id: string, text = '') => ({ id, text })

it('counts what is added, changed and removed, and nothing else', () => {
  const before = holding({ shares: [row('a'), row('b'), row('c')], removed: [{ key: 'x', at: 1 }] })
  const after = holding({ shares: [row('c'), row('b', 'new')], drafts: [row('d')] })
  expect(outcome(before, after)).toEqual({ added: 1, changed: 1, removed: 1 })
  expect(outcome(after, after)).toEqual({ added: 0, changed: 0, removed: 0 })
})

it('a restore remembers what it removed, and what both sides remember', () => {
  const before = holding({ shares: [row('a'), row('b')], removed: [{ key: 'drafts:x', at: 9 }] })
  const file = holding({
    shares: [row('b')],
    removed: [
      { key: 'drafts:x', at: 3 },
      { key: 'drafts:y', at: 4 },
    ],
  })
  const after = restored(before, file, 100)
  expect(after.shares).toEqual([row('b')])
  expect(after.removed).toEqual([
    { key: 'drafts:x', at: 9 },
    { key: 'drafts:y', at: 4 },
    { key: 'shares:a', at: 100 },
  ])
})
