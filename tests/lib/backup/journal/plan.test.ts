import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, type Contents, countsOf, differences } from '@/lib/backup/journal/contents'
import { blockKeys, type Head } from '@/lib/backup/journal/format'
import { needsCompaction, planAppend, planEpoch, type Step } from '@/lib/backup/journal/plan'
import { plain, readAll, type Storage, someChanges, take } from './storage'

const LAST = { seq: 0, stamp: 'start' }

function begun(contents: Contents = new Map()): { storage: Storage; head: Head } {
  const storage: Storage = new Map()
  const steps = planEpoch({ epoch: 0 }, contents, LAST)
  return { storage, head: finish(storage, steps) }
}

function finish(storage: Storage, steps: Generator<Step, Head>): Head {
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
    take(storage, next.value)
  }
}

function large(rows: number): Contents {
  const contents: Contents = new Map()
  const changes = Array.from({ length: rows }, (_, at) => ({
    seq: at,
    table: 'shares',
    key: `k${at}`,
    row: { id: `k${at}`, text: 'x'.repeat(1_000) },
  }))
  applyChanges(contents, changes)
  return contents
}

describe('the journal', () => {
  it('holds what appending and compacting made of it, in any order, killed between any two steps', () => {
    const action = fc.oneof(
      fc.record({ append: someChanges }),
      fc.record({ compact: fc.constant(true), killedAfter: fc.option(fc.nat({ max: 6 })) }),
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const { storage } = begun()
        const model: Contents = new Map()
        let seq = 0
        for (const one of actions) {
          const { head, contents } = readAll(storage)
          if ('append' in one) {
            seq++
            applyChanges(model, one.append)
            take(storage, planAppend(head, one.append, { seq, stamp: `s${seq}` }))
          } else {
            let left = one.killedAfter ?? Number.POSITIVE_INFINITY
            for (const step of planEpoch(head, contents, head)) {
              if (left-- <= 0) break
              take(storage, step)
              expect(plain(readAll(storage).contents)).toEqual(plain(model))
            }
          }
          const now = readAll(storage)
          expect(plain(now.contents)).toEqual(plain(model))
          expect(differences(now.contents, model)).toEqual([])
          expect(now.head).toMatchObject(seq === 0 ? LAST : { seq, stamp: `s${seq}` })
        }
        // Whatever was left lying about is gone after one whole compaction.
        const { head, contents } = readAll(storage)
        const last = finish(storage, planEpoch(head, contents, head))
        expect([...storage.keys()].sort()).toEqual(['journal', ...blockKeys(last.epoch, last.blocks)].sort())
        expect(plain(readAll(storage).contents)).toEqual(plain(model))
      }),
    )
  })

  it('is compacted into several blocks, and readable whole after every step of that', () => {
    const contents = large(600)
    const { storage, head } = begun(contents)
    expect(head.blocks).toBeGreaterThan(3)
    expect(head.size).toBe(head.baseSize)
    let steps = 0
    for (const step of planEpoch(head, contents, head)) {
      take(storage, step)
      steps++
      expect(countsOf(readAll(storage).contents)).toEqual({ shares: 600 })
    }
    expect(steps).toBeGreaterThan(2 * head.blocks)
  })

  it('waits with compaction until as much was appended as there was', () => {
    const small = begun().head
    expect(needsCompaction(small)).toBe(false)
    expect(needsCompaction({ ...small, size: 600_000 })).toBe(true)
    const big = begun(large(2_000)).head
    expect(needsCompaction({ ...big, size: big.size + 600_000 })).toBe(false)
    expect(needsCompaction({ ...big, size: 2 * big.size + 600_000 })).toBe(true)
  })

  it('made anew leaves the blocks of an older epoch alone', () => {
    const { storage, head } = begun(large(3))
    finish(storage, planEpoch({ epoch: head.epoch }, large(2), { seq: 5, stamp: 'anew' }))
    expect(readAll(storage).head).toMatchObject({ epoch: head.epoch + 1, seq: 5, stamp: 'anew' })
    expect(storage.has('journal:1:1')).toBe(true)
  })
})

describe('what differs', () => {
  it('is nothing in equal contents, and otherwise each row once with both texts', () => {
    const [one, other]: Contents[] = [new Map(), new Map()]
    if (!one || !other) throw new Error('two contents')
    const put = (key: string, text: string) => ({ seq: 1, table: 'shares', key, row: { text } })
    applyChanges(one, [put('same', 'x'), put('changed', 'new'), put('here', 'x')])
    applyChanges(other, [put('changed', 'old'), put('there', 'x'), put('same', 'x')])
    expect(differences(one, other)).toEqual([
      { table: 'shares', key: 'changed', database: '{"text":"new"}', journal: '{"text":"old"}' },
      { table: 'shares', key: 'here', database: '{"text":"x"}', journal: undefined },
      { table: 'shares', key: 'there', database: undefined, journal: '{"text":"x"}' },
    ])
    expect(differences(one, one)).toEqual([])
    expect(differences(new Map([['drafts', new Map()]]), new Map())).toEqual([])
  })
})
