import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keeping,
  newestVersionFirst,
  VERSION_LIMITS,
  type Version,
  type VersionReason,
  versionSchema,
} from '@/lib/drafts/versions'
import { check } from '@/lib/parse/issues'

const DRAFT = '00000000-0000-4000-8000-000000000000'
const NOW = 1_790_000_000_000
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const version = (number: number, rest: Partial<Version> = {}): Version => ({
  id: uuid(number),
  draftId: DRAFT,
  text: `text ${number}`,
  at: NOW + number * 60_000,
  why: 'pause',
  ...rest,
})

/** What is there after keeping one after the other. */
function after(all: readonly Version[]): Version[] {
  let kept: Version[] = []
  for (const one of all) {
    const { put, drop } = keeping(kept, one)
    const gone = new Set([...drop, ...put.map(({ id }) => id)])
    kept = [...kept.filter(({ id }) => !gone.has(id)), ...put].sort(newestVersionFirst)
  }
  return kept
}

describe('keeping a version', () => {
  it('keeps a text once, at its latest moment', () => {
    const kept = after([version(1, { text: 'a' }), version(2, { text: 'b' }), version(3, { text: 'a' })])
    expect(kept.map(({ text, at }) => [text, at])).toEqual([
      ['a', version(3).at],
      ['b', version(2).at],
    ])
  })

  it.each<[VersionReason, VersionReason, VersionReason]>([
    ['before-hand-over', 'pause', 'before-hand-over'],
    ['pause', 'before-hand-over', 'before-hand-over'],
    ['start-of-day', 'pause', 'start-of-day'],
    ['merge', 'restore', 'restore'],
  ])('knows a text of %s and then %s as one of %s', (first, second, why) => {
    const kept = after([version(1, { text: 'a', why: first }), version(2, { text: 'a', why: second })])
    expect(kept.map((one) => one.why)).toEqual([why])
  })

  it('keeps no text of nothing but space', () => {
    expect(after([version(1, { text: '' }), version(2, { text: ' \n\t' })])).toEqual([])
  })

  it('writes nothing where the same text comes from a clock set back', () => {
    expect(keeping([version(5, { text: 'a' })], version(1, { text: 'a' }))).toEqual({ put: [], drop: [] })
  })
})

describe('thinning', () => {
  it('stays within the limits, keeps the ends, and spreads what is between over the whole time', () => {
    const kept = after(Array.from({ length: 400 }, (_, at) => version(at)))
    expect(kept).toHaveLength(VERSION_LIMITS.count)
    expect(kept[0]?.text).toBe('text 399')
    expect(kept.at(-1)?.text).toBe('text 0')
    const numbers = kept.map(({ text }) => Number(text.slice(5)))
    expect(numbers.filter((number) => number < 200).length).toBeGreaterThanOrEqual(3)
    expect(numbers.filter((number) => number >= 380).length).toBeGreaterThanOrEqual(8)
  })

  it('drops pauses before what was handed over', () => {
    const kept = after(
      Array.from({ length: 200 }, (_, at) =>
        version(at, { why: at % 40 === 20 ? 'before-hand-over' : 'pause' }),
      ),
    )
    expect(kept.filter(({ why }) => why === 'before-hand-over')).toHaveLength(5)
  })

  it('counts bytes too', () => {
    const long = 'x'.repeat(300_000)
    const kept = after(Array.from({ length: 20 }, (_, at) => version(at, { text: `${at}${long}` })))
    const bytes = kept.reduce((sum, { text }) => sum + 2 * text.length, 0)
    expect(bytes).toBeLessThanOrEqual(VERSION_LIMITS.bytes)
    expect(kept[0]?.text.startsWith('19')).toBe(true)
  })

  it('keeps one text however long it is', () => {
    expect(after([version(1), version(2, { text: 'y'.repeat(VERSION_LIMITS.bytes) })]).at(0)?.id).toBe(
      uuid(2),
    )
  })

  it('never loses the text just kept, nor goes over the limits, whatever comes in whatever order', () => {
    const times = fc.array(fc.tuple(fc.nat(100), fc.nat(1_000_000), fc.boolean()), { maxLength: 120 })
    fc.assert(
      fc.property(times, (rows) => {
        const all = rows.map(([text, at, turn], id) =>
          version(id, { text: `t${text}`, at: NOW + at, why: turn ? 'merge' : 'pause' }),
        )
        for (let count = 1; count <= all.length; count += 17) {
          const kept = after(all.slice(0, count))
          expect(kept.length).toBeLessThanOrEqual(VERSION_LIMITS.count)
          expect(kept.map(({ text }) => text)).toContain(all[count - 1]?.text)
          expect(new Set(kept.map(({ text }) => text)).size).toBe(kept.length)
        }
      }),
    )
  })
})

describe('a row', () => {
  it('keeps the fields of a newer Herald', () => {
    const row = { ...version(1), later: true }
    expect(check(versionSchema, row)).toEqual({ ok: true, value: row })
  })

  it.each([{ id: 'x' }, { draftId: 7 }, { text: undefined }, { at: -1 }, { at: 1.5 }, { why: 'whim' }])(
    'is refused with %j',
    (rest) => {
      expect(check(versionSchema, { ...version(1), ...rest }).ok).toBe(false)
    },
  )
})
