import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blockKeys,
  decodeBlock,
  decodeHead,
  encodeBlock,
  encodeHead,
  type Head,
} from '@/lib/backup/journal/format'
import { someChanges } from './storage'

const HEAD: Head = {
  format: 1,
  epoch: 3,
  blocks: 2,
  size: 10,
  baseBlocks: 1,
  baseSize: 5,
  seq: 9,
  stamp: 's',
}

/** What damage leaves of a text: one place of it different, or the rest gone. */
const damage = fc.record({ place: fc.nat(), unit: fc.integer({ min: 0, max: 0xffff }), cut: fc.boolean() })

function damaged(text: string, { place, unit, cut }: { place: number; unit: number; cut: boolean }): string {
  const at = place % text.length
  return cut ? text.slice(0, at) : text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1)
}

describe('a block', () => {
  it('gives back what was put in, lone surrogates and rows nobody knows included', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        expect(decodeBlock('k', encodeBlock('k', changes))).toEqual(changes)
      }),
    )
  })

  it('keeps lone surrogates as plain ASCII, which storage cannot spoil', () => {
    const block = encodeBlock('k', [{ seq: 1, table: 'drafts', key: 'a', row: { text: 'half \ud83d' } }])
    expect(block).toContain('half \\ud83d')
    expect(block).not.toMatch(/\p{Surrogate}/u)
  })

  it('is noticed when anything of it is damaged, or it lies in another’s place', () => {
    fc.assert(
      fc.property(someChanges, damage, (changes, how) => {
        const block = encodeBlock('k', changes)
        const broken = damaged(block, how)
        if (broken !== block) expect(decodeBlock('k', broken)).toBeUndefined()
        expect(decodeBlock('l', block)).toBeUndefined()
      }),
    )
    for (const other of [undefined, null, 7, {}, '', ' []']) expect(decodeBlock('k', other)).toBeUndefined()
  })

  it('has its number in its key', () => {
    expect(blockKeys(2, 3)).toEqual(['journal:2:1', 'journal:2:2', 'journal:2:3'])
    expect(blockKeys(2, 0)).toEqual([])
  })
})

describe('the head', () => {
  it('gives back what was put in', () => {
    const wasted = { ...HEAD, waste: { epoch: 2, blocks: 7 } }
    expect(decodeHead(encodeHead(HEAD))).toEqual({ kind: 'head', head: HEAD })
    expect(decodeHead(encodeHead(wasted))).toEqual({ kind: 'head', head: wasted })
  })

  it('is told from none, from a damaged one and from a newer Herald’s', () => {
    expect(decodeHead(undefined)).toEqual({ kind: 'none' })
    fc.assert(
      fc.property(damage, (how) => {
        const broken = damaged(encodeHead(HEAD), how)
        if (broken !== encodeHead(HEAD)) expect(decodeHead(broken)).toEqual({ kind: 'damaged' })
      }),
    )
    const newer: object = { ...HEAD, format: 2 }
    expect(decodeHead(encodeHead(newer as Head))).toEqual({ kind: 'newer' })
    const torn: object = { ...HEAD, blocks: -1 }
    expect(decodeHead(encodeHead(torn as Head))).toEqual({ kind: 'damaged' })
  })
})
