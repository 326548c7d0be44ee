import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadHead } from '@/lib/backup/journal/format'
import { judge, type Receipt } from '@/lib/backup/journal/verdict'

const headAt = (seq: number, stamp = `s${seq}`): ReadHead => ({
  kind: 'head',
  head: { format: 1, epoch: 1, blocks: 1, size: 1, baseBlocks: 1, baseSize: 1, seq, stamp },
})
const receipts = (from: number, to: number): Receipt[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ seq: from + at, stamp: `s${from + at}` }))
const trouble = (side: string, why: string) => ({ kind: 'trouble', side, why })

describe('the two copies', () => {
  it('begin together: nothing in either, or rows that never had a journal', () => {
    expect(judge({ kind: 'none' }, [], false)).toEqual({ kind: 'fresh' })
    expect(judge({ kind: 'none' }, [], true)).toEqual({ kind: 'first' })
    expect(judge({ kind: 'none' }, receipts(1, 3), true)).toEqual({ kind: 'first' })
  })

  it('belong together while the database has the receipt, whatever came after it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (before, seq, after) => {
        const all = receipts(Math.max(1, seq + 1 - before), seq + 1 + after)
        expect(judge(headAt(seq + 1), all, true)).toEqual({ kind: 'together' })
      }),
    )
  })

  it('do not where the database came back empty, or as it was some time ago', () => {
    expect(judge(headAt(9), [], false)).toEqual(trouble('database', 'lost'))
    expect(judge(headAt(9), [], true)).toEqual(trouble('database', 'behind'))
    expect(judge(headAt(9), receipts(5, 8), true)).toEqual(trouble('database', 'behind'))
  })

  it('do not where the journal is gone, damaged, newer, or as it was some time ago', () => {
    expect(judge({ kind: 'none' }, receipts(4, 4), true)).toEqual(trouble('journal', 'lost'))
    expect(judge({ kind: 'damaged' }, receipts(4, 4), true)).toEqual(trouble('journal', 'damaged'))
    expect(judge({ kind: 'newer' }, receipts(4, 4), true)).toEqual(trouble('journal', 'newer'))
    expect(judge(headAt(3), receipts(4, 6), true)).toEqual(trouble('journal', 'behind'))
  })

  it('do not where an emptied database went on by itself to the same number', () => {
    const others = receipts(1, 12).map(({ seq }) => ({ seq, stamp: `other ${seq}` }))
    expect(judge(headAt(9), others, true)).toEqual(trouble('database', 'apart'))
  })
})
