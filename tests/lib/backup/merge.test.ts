import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '@/lib/backup/canonical'
import { merge } from '@/lib/backup/merge'
import { type Contents, noContents, type Row } from '@/lib/backup/tables'
import { uuid } from '../shares/some-share'
import { machines, play, sorted } from './histories'

const normal = (given: Contents) => merge(given, given)
const same = (one: Contents, other: Contents) => expect(canonical(one)).toBe(canonical(other))
const ID = uuid(1)
const draft = (text: string, updatedAt: number, more: object = {}): Row => ({
  id: ID,
  text,
  createdAt: 0,
  updatedAt,
  ...more,
})
const holding = (given: Partial<Contents>): Contents => ({ ...noContents(), ...given })
const gone = (at: number) => ({ key: `drafts:${ID}`, at })

describe('merging', () => {
  it('does not depend on who merges what, in which order, how often', () => {
    fc.assert(
      fc.property(machines, ([a = noContents(), b = noContents(), c = noContents()]) => {
        same(merge(a, b), merge(b, a))
        same(merge(merge(a, b), c), merge(a, merge(b, c)))
        same(merge(normal(a), normal(a)), normal(a))
        same(merge(merge(a, b), b), merge(a, b))
        same(merge(normal(a), noContents()), normal(a))
      }),
      { numRuns: 300 },
    )
  })

  it('loses no text that was not removed', () => {
    fc.assert(
      fc.property(machines, ([a = noContents(), b = noContents()]) => {
        const merged = merge(a, b)
        const texts = [...merged.drafts, ...merged.versions, ...merged.shares].map((row) => row.text)
        for (const share of merged.shares) {
          if (Array.isArray(share.otherTexts)) texts.push(...share.otherTexts.map((one) => one.text))
        }
        const removed = new Set(merged.removed.map((row) => String(row.key).slice(-36)))
        for (const row of [...a.drafts, ...b.drafts, ...a.shares, ...b.shares]) {
          if (!removed.has(String(row.id)) && String(row.text).trim() !== '')
            expect(texts).toContain(row.text)
        }
      }),
    )
  })

  it('makes machines equal that exchange their files, whoever begins', () => {
    const [a = noContents(), b = noContents()] = play([
      { do: 'write', at: 1, machine: 0, table: 'drafts', id: 1, text: 'mine' },
      { do: 'write', at: 2, machine: 1, table: 'drafts', id: 1, text: 'theirs' },
      { do: 'write', at: 3, machine: 1, table: 'shares', id: 2, text: 'posted' },
    ])
    const atA = merge(a, b)
    const atB = merge(b, atA)
    expect(sorted(atA)).toEqual(sorted(atB))
    expect(atA.drafts).toEqual([draft('theirs', 2)])
    expect(atA.versions).toMatchObject([{ draftId: ID, text: 'mine', at: 1, why: 'merge' }])
    expect(atA.shares).toHaveLength(1)
  })
})

describe('a removal', () => {
  it('takes what changed before it, also what another machine changed', () => {
    const merged = merge(holding({ removed: [gone(5)] }), holding({ drafts: [draft('old', 4)] }))
    expect(merged.drafts).toEqual([])
    expect(merged.removed).toEqual([gone(5)])
  })

  it('leaves what was changed after it', () => {
    const merged = merge(holding({ removed: [gone(5)] }), holding({ drafts: [draft('new', 6)] }))
    expect(merged.drafts).toEqual([draft('new', 6)])
  })

  it('that was undone does not come back with an older file', () => {
    const undone = holding({ drafts: [draft('here', 3)], removed: [gone(5)] })
    const older = holding({ removed: [gone(5)] })
    expect(merge(undone, older).drafts).toEqual([draft('here', 3)])
    expect(merge(undone, holding({ removed: [gone(7)] })).drafts).toEqual([])
  })

  it('takes the versions of a draft along', () => {
    const version = { id: uuid(9), draftId: ID, text: 'before', at: 2, why: 'pause' }
    const merged = merge(
      holding({ removed: [gone(5)] }),
      holding({ drafts: [draft('x', 4)], versions: [version] }),
    )
    expect(merged.versions).toEqual([])
  })
})

describe('two texts', () => {
  const share = (text: string, updatedAt: number, more: object = {}): Row => ({
    id: ID,
    text,
    updatedAt,
    ...more,
  })

  it('of one share are both kept, the later one standing', () => {
    const merged = merge(holding({ shares: [share('one', 1)] }), holding({ shares: [share('two', 2)] }))
    expect(merged.shares).toEqual([share('two', 2, { otherTexts: [{ text: 'one', at: 1 }] })])
  })

  it('that a share’s owner has settled do not come back', () => {
    const settled = holding({ shares: [share('two', 2)], removed: [{ key: `otherTexts:${ID}`, at: 1 }] })
    const other = holding({ shares: [share('two', 2, { otherTexts: [{ text: 'one', at: 1 }] })] })
    expect(merge(settled, other).shares).toEqual([share('two', 2)])
    expect(merge(settled, holding({ shares: [share('one', 1)] })).shares).toEqual([share('two', 2)])
  })

  it('of one moment: every machine takes the same one', () => {
    const [one, other] = [holding({ drafts: [draft('a', 5)] }), holding({ drafts: [draft('b', 5)] })]
    same(merge(one, other), merge(other, one))
    expect(merge(one, other).drafts).toEqual([draft('b', 5)])
    expect(merge(one, other).versions).toMatchObject([{ text: 'a' }])
  })

  it('that only gained a hand-over are one', () => {
    const merged = merge(
      holding({ drafts: [draft('a', 5)] }),
      holding({ drafts: [draft('a', 5, { handedOverAt: [6] })] }),
    )
    expect(merged.drafts).toEqual([draft('a', 5, { handedOverAt: [6] })])
    expect(merged.versions).toEqual([])
  })
})
