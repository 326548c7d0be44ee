import { describe, expect, it } from 'vitest'
import { occurrences } from '@/lib/calendar/occurrences'
import { readObservances } from '@/lib/calendar/read'

const row = (id: string, rule: unknown, more: object = {}) => ({
  id,
  names: { en: 'A day', pl: 'Dzień' },
  rule,
  tags: ['people'],
  kind: 'informal',
  countries: ['global'],
  confidence: 'verified',
  sources: ['https://example.org/day'],
  ...more,
})
const may = { type: 'fixed', month: 5, day: 1 }
const after = (to: unknown) => ({ type: 'relative', to, offset: 1 })
const problemsOf = (rule: unknown, more: object = {}) =>
  readObservances([row('a', rule, more)]).leftOut[0]?.problems

describe('a file of observances', () => {
  it('gives its rows, in order, and reports nothing', () => {
    const { observances, leftOut } = readObservances([row('b', may), row('a', may)])
    expect(observances.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(leftOut).toEqual([])
  })

  it('leaves out a bad row and keeps the rest', () => {
    const { observances, leftOut } = readObservances([row('a', may), null, { id: 'c' }, row('d', may)])
    expect(observances.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(leftOut.map(({ index, id }) => [index, id])).toEqual([
      [1, undefined],
      [2, 'c'],
    ])
    expect(leftOut[1]?.problems[0]).toEqual({ path: 'names', kind: 'missing' })
  })

  it.each([{}, 'text', null, 3])('that is no list: %j', (json) => {
    const { observances, leftOut } = readObservances(json)
    expect(observances).toEqual([])
    expect(leftOut[0]?.problems[0]?.kind).toBe('wrong-type')
  })

  it('keeps the first of two with one id', () => {
    const { observances, leftOut } = readObservances([row('a', may), row('a', { type: 'easter', offset: 0 })])
    expect(observances.map(({ rule }) => rule.type)).toEqual(['fixed'])
    expect(leftOut).toEqual([
      { index: 1, id: 'a', problems: [{ path: 'id', kind: 'against-rule', rule: 'id-repeated' }] },
    ])
  })
})

describe('rules in a file', () => {
  it('that never fall are let in', () => {
    const { observances } = readObservances([row('a', { type: 'fixed', month: 2, day: 30 })])
    expect(observances.flatMap((one) => occurrences(one, 2024))).toEqual([])
    expect(observances).toHaveLength(1)
  })

  it('may lean on another observance, whatever the order', () => {
    const { observances } = readObservances([row('c', after('b')), row('b', after('a')), row('a', may)])
    expect(observances.map((one) => occurrences(one, 2026)[0]?.from)).toEqual([
      '2026-05-03',
      '2026-05-02',
      '2026-05-01',
    ])
  })

  it.each([
    ['an unknown observance', [row('a', after('nobody'))], ['unknown-observance']],
    ['itself', [row('a', after('a'))], ['circular-rule']],
    [
      'one another',
      [row('a', after('b')), row('b', { ...after('a'), type: 'relative' })],
      ['circular-rule', 'circular-rule'],
    ],
    ['itself through a rule within', [row('a', after(after('a')))], ['circular-rule']],
    ['too many steps', [row('a', after(after(after(after(after(after(may)))))))], ['too-many-steps']],
    [
      'a row that was left out',
      [row('a', after('b')), row('b', may, { tags: [] })],
      ['unknown-observance', undefined],
    ],
  ])('lean not on %s', (_, rows, wanted) => {
    const { observances, leftOut } = readObservances(rows)
    expect(observances).toEqual([])
    expect(
      leftOut.map(({ problems: [first] }) => (first?.kind === 'against-rule' ? first.rule : undefined)),
    ).toEqual(wanted)
  })

  it('a chain of five steps is the longest', () => {
    expect(readObservances([row('a', after(after(after(after(after(may))))))]).observances).toHaveLength(1)
  })

  it.each([
    [{ type: 'lunar' }, 'rule.type', 'not-one-of'],
    [{}, 'rule.type', 'missing'],
    ['fixed', 'rule', 'wrong-type'],
    [{ type: 'fixed', month: 13, day: 1 }, 'rule.month', 'too-large'],
    [{ type: 'fixed', month: 1, day: 0 }, 'rule.day', 'too-small'],
    [{ type: 'fixed', month: 1, day: 1.5 }, 'rule.day', 'wrong-type'],
    [{ ...may, year: 2026 }, 'rule', 'unknown-field'],
    [{ type: 'nth-weekday', month: 1, weekday: 'MO', n: 0 }, 'rule.n', 'against-rule'],
    [{ type: 'nth-weekday', month: 1, weekday: 'Monday', n: 1 }, 'rule.weekday', 'not-one-of'],
    [{ type: 'easter', offset: 'x' }, 'rule.offset', 'wrong-type'],
    [{ type: 'hebrew', month: 'Adar III', day: 1 }, 'rule.month', 'not-one-of'],
    [{ type: 'dates', last: 2026, dates: ['2026-02-30'] }, 'rule.dates[0]', 'against-rule'],
    [{ type: 'dates', last: 2025, dates: ['2026-02-20'] }, 'rule.last', 'against-rule'],
    [{ type: 'dates', last: 2025, dates: [] }, 'rule.dates', 'empty'],
    [{ type: 'relative', to: may, offset: 5000 }, 'rule.offset', 'too-large'],
    [{ type: 'weekday', weekday: 'MO', when: 'near', to: may }, 'rule.when', 'not-one-of'],
  ])('%j is refused with its place', (rule, path, kind) => {
    expect(problemsOf(rule)?.[0]).toMatchObject({ path, kind })
  })

  it.each([
    [{ names: { en: 'A day' } }, 'names.pl', 'missing'],
    [{ names: { en: 'A day', pl: ' ' } }, 'names.pl', 'empty'],
    [{ tags: ['doughnuts'] }, 'tags[0]', 'not-one-of'],
    [{ sources: ['http://example.org'] }, 'sources[0]', 'wrong-format'],
    [{ countries: ['Poland'] }, 'countries[0]', 'wrong-format'],
    [{ hashtag: '#Day' }, 'hashtag', 'wrong-format'],
    [{ span: { days: 0 } }, 'span.days', 'too-small'],
    [{ colour: 'red' }, '', 'unknown-field'],
  ])('%j is refused with its place', (more, path, kind) => {
    expect(problemsOf(may, more)?.[0]).toMatchObject({ path, kind })
  })
})
