import { beforeEach, describe, expect, it } from 'vitest'
import { table } from '@/lib/db/database'
import type { Evidence } from '@/lib/profile/evidence'
import {
  keepCount,
  keepEvidence,
  readFacts,
  readProfile,
  restoreCount,
  restoreWord,
  setWord,
  takeBack,
} from '@/lib/profile/store'

const DAY = 86_400_000
/** Noon of 20 November 2026 where the tests run. */
const NOW = new Date(2026, 10, 20, 12).getTime()

const evidence = (given: Partial<Evidence> = {}): Evidence => ({
  source: 'archive',
  seenAt: NOW - DAY,
  findings: [
    { point: 'photo', done: true },
    { point: 'skills', done: false },
  ],
  ...given,
})

beforeEach(() =>
  Promise.all([
    table('facts').clear(),
    table('scores').clear(),
    table('connections').clear(),
    table('connectedIn').clear(),
  ]),
)

const states = async () => (await readFacts()).map(({ id, done }) => `${id} ${done}`).sort()

describe('evidence', () => {
  it('is kept as facts, the count of its day, months, and how the profile stands today', async () => {
    await keepEvidence(
      evidence({
        connections: { count: 412, atLeast: false },
        connectedIn: { '2026-09': 12, '2026-10': 30, 'no month': 3, '2026-13': 1, '2026-11': -4 },
      }),
      NOW,
    )
    const profile = await readProfile()
    expect(await states()).toEqual([
      'fifty-connections/archive true',
      'photo/archive true',
      'skills/archive false',
    ])
    expect(profile.days).toEqual([
      { day: '2026-11-20', done: ['fifty-connections', 'photo'], notDone: ['skills'] },
    ])
    expect(profile.counts).toEqual([
      { day: '2026-11-19', count: 412, atLeast: false, source: 'archive', seenAt: NOW - DAY },
    ])
    expect(profile.months.map(({ month, count }) => [month, count])).toEqual([
      ['2026-09', 12],
      ['2026-10', 30],
    ])
  })

  it('does not put an older look over a newer one', async () => {
    await keepEvidence(evidence({ connectedIn: { '2026-10': 30 } }), NOW)
    await keepEvidence(
      evidence({
        seenAt: NOW - 9 * DAY,
        findings: [{ point: 'photo', done: false }],
        connectedIn: { '2026-08': 1 },
      }),
      NOW,
    )
    expect(await states()).toEqual(['photo/archive true', 'skills/archive false'])
    expect((await readProfile()).months.map(({ month }) => month)).toEqual(['2026-10'])
  })

  it('takes a newer archive’s months in place of the older one’s', async () => {
    await keepEvidence(evidence({ connectedIn: { '2026-09': 12, '2026-10': 30 } }), NOW)
    await keepEvidence(evidence({ seenAt: NOW, connectedIn: { '2026-10': 29 } }), NOW)
    expect((await readProfile()).months).toEqual([{ month: '2026-10', count: 29, seenAt: NOW }])
  })

  it('from the future counts as seen now, so that the ambassador’s next word still wins', async () => {
    await keepEvidence(evidence({ seenAt: NOW + 9 * DAY }), NOW)
    expect((await readFacts()).map(({ seenAt }) => seenAt)).toEqual([NOW, NOW])
  })

  it('writes over what was known earlier on the same day', async () => {
    await keepEvidence(evidence(), NOW - 1_000)
    await setWord('skills', true, NOW)
    expect((await readProfile()).days).toEqual([
      { day: '2026-11-20', done: ['photo', 'skills'], notDone: [] },
    ])
  })
})

describe('taking evidence back', () => {
  const ROWS = ['facts', 'scores', 'connections', 'connectedIn'] as const
  const stored = async () =>
    Object.fromEntries(await Promise.all(ROWS.map(async (name) => [name, await table(name).toArray()])))
  const full = (seenAt: number, more: Partial<Evidence> = {}) =>
    evidence({ seenAt, connections: { count: 412, atLeast: false }, connectedIn: { '2026-09': 12 }, ...more })

  it('leaves everything exactly as it was, whatever was there', async () => {
    await takeBack(await keepEvidence(full(NOW), NOW), NOW)
    expect(Object.values(await stored()).flat()).toEqual([])

    await keepEvidence(full(NOW - 9 * DAY), NOW - 9 * DAY)
    await setWord('photo', false, NOW - 8 * DAY)
    await keepCount({ count: 400, atLeast: false }, NOW - 1_000)
    await table('facts').put({ id: 'about/archive', point: 'about', done: 'perhaps', more: 1 })
    const before = await stored()
    const kept = await keepEvidence(
      full(NOW, { findings: [{ point: 'about', done: true }], connectedIn: { '2026-10': 30 } }),
      NOW,
    )
    expect(await stored()).not.toEqual(before)
    await takeBack(kept, NOW + 1)
    expect(await stored()).toEqual(before)
  })

  it('leaves no day behind on which nothing else happened', async () => {
    await keepEvidence(full(NOW - 9 * DAY), NOW - 9 * DAY)
    const before = await stored()
    await takeBack(await keepEvidence(full(NOW), NOW), NOW)
    expect(await stored()).toEqual(before)
  })

  it('spares what was said and seen since, and counts the day anew', async () => {
    const kept = await keepEvidence(full(NOW), NOW)
    await setWord('about', true, NOW + 1)
    await keepEvidence(evidence({ seenAt: NOW + 2, findings: [{ point: 'skills', done: true }] }), NOW + 2)
    await takeBack(kept, NOW + 3)
    expect(await states()).toEqual(['about/you true', 'skills/archive true'])
    expect((await readProfile()).days).toEqual([
      { day: '2026-11-20', done: ['about', 'skills'], notDone: [] },
    ])
  })
})

describe('the ambassador’s word', () => {
  it('is kept, changed and taken back, each time with a way back', async () => {
    expect(await setWord('photo', true, NOW)).toBeUndefined()
    const before = await setWord('photo', false, NOW + 1)
    expect(before).toMatchObject({ done: true, seenAt: NOW })
    await restoreWord('photo', before, NOW + 2)
    expect(await readFacts()).toEqual([before])
    await setWord('photo', undefined, NOW + 3)
    expect(await readFacts()).toEqual([])
    expect((await readProfile()).days).toEqual([])
  })
})

describe('a typed number of connections', () => {
  it('is today’s, settles the point of fifty, and can be undone', async () => {
    const first = await keepCount({ count: 40, atLeast: false }, NOW)
    const second = await keepCount({ count: 500, atLeast: true }, NOW + 1)
    expect((await readProfile()).counts).toMatchObject([{ day: '2026-11-20', count: 500, atLeast: true }])
    expect(await states()).toEqual(['fifty-connections/you true'])
    await restoreCount(second, NOW + 2)
    expect((await readProfile()).counts).toMatchObject([{ count: 40, source: 'you' }])
    expect(await states()).toEqual(['fifty-connections/you false'])
    await restoreCount(first, NOW + 3)
    expect(await readProfile()).toEqual({ facts: [], days: [], counts: [], months: [], unreadable: 0 })
  })
})

describe('rows that cannot be read', () => {
  it('are counted, stay as they are, and cost the others nothing', async () => {
    await table('facts').bulkPut([{ id: 'photo/you', point: 'photo', done: 'perhaps' }])
    await table('connections').put({ day: '2026-11-01', count: -1 })
    await keepEvidence(evidence(), NOW)
    expect(await states()).toEqual(['photo/archive true', 'skills/archive false'])
    expect((await readProfile()).unreadable).toBe(2)
    expect(await table('facts').get('photo/you')).toMatchObject({ done: 'perhaps' })
  })
})
