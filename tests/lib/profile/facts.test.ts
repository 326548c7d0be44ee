import { describe, expect, it } from 'vitest'
import { readCount } from '@/lib/profile/connections'
import type { Evidence } from '@/lib/profile/evidence'
import { changesFrom, makeFact, newFacts, standings, statesOf } from '@/lib/profile/facts'

const you = (point: string, done: boolean, seenAt: number) => makeFact(point, 'you', done, seenAt)
const evidence = (given: Partial<Evidence> = {}): Evidence => ({
  source: 'archive',
  seenAt: 10,
  findings: [],
  ...given,
})

describe('how a point stands', () => {
  it('is not known until somebody says something', () => {
    expect(statesOf([]).get('photo')).toBeUndefined()
  })

  it('is what the ambassador says, until there is newer evidence; the contradiction stays in view', () => {
    const word = you('photo', true, 5)
    const older = makeFact('photo', 'archive', false, 4)
    const newer = makeFact('photo', 'page', false, 6)
    expect(standings([older, word]).get('photo')).toEqual({ state: 'done', by: word, against: older })
    expect(standings([older, word, newer]).get('photo')).toEqual({
      state: 'not-done',
      by: newer,
      against: word,
    })
  })

  it('is the ambassador’s word, then the page’s, of two at the same moment', () => {
    const all = (['archive', 'page', 'you'] as const).map((source, at) =>
      makeFact('photo', source, at === 2, 5),
    )
    expect(standings(all).get('photo')).toMatchObject({ state: 'done', by: { source: 'you' } })
    expect(standings(all.slice(0, 2)).get('photo')).toMatchObject({ by: { source: 'page' } })
  })

  it('takes a change that LinkedIn itself shows for no contradiction', () => {
    const facts = [makeFact('photo', 'archive', false, 4), makeFact('photo', 'page', true, 6)]
    expect(standings(facts).get('photo')).toMatchObject({ state: 'done', against: undefined })
  })
})

describe('what evidence would change', () => {
  it('names each point that would stand otherwise, and the word it would go against', () => {
    const facts = [you('photo', true, 5), you('headline', false, 5), makeFact('about', 'archive', true, 5)]
    const findings: Evidence['findings'] = [
      { point: 'photo', done: false },
      { point: 'headline', done: false },
      { point: 'about', done: true },
      { point: 'skills', done: true },
    ]
    expect(changesFrom(facts, evidence({ findings }))).toEqual([
      { point: 'photo', before: 'done', after: 'not-done', against: facts[0] },
      { point: 'skills', before: 'unknown', after: 'done', against: undefined },
    ])
  })

  it('is nothing where it is older than what is known', () => {
    const facts = [you('photo', true, 11), makeFact('about', 'archive', true, 12)]
    const findings: Evidence['findings'] = [
      { point: 'photo', done: false },
      { point: 'about', done: false },
    ]
    expect(changesFrom(facts, evidence({ findings }))).toEqual([])
    expect(newFacts(facts, evidence({ findings })).map(({ point }) => point)).toEqual(['photo'])
  })

  it('counts fifty connections, unless the evidence speaks of them itself', () => {
    const fifty = (given: Partial<Evidence>) =>
      changesFrom([], evidence(given)).map(({ point, after }) => `${point} ${after}`)
    expect(fifty({ connections: { count: 50, atLeast: false } })).toEqual(['fifty-connections done'])
    expect(fifty({ connections: { count: 49, atLeast: false } })).toEqual(['fifty-connections not-done'])
    const findings: Evidence['findings'] = [{ point: 'fifty-connections', done: true }]
    expect(fifty({ connections: { count: 3, atLeast: false }, findings })).toEqual(['fifty-connections done'])
  })

  it('takes the last of several findings on one point, and says it once', () => {
    const findings: Evidence['findings'] = [
      { point: 'photo', done: false },
      { point: 'photo', done: true },
    ]
    expect(changesFrom([], evidence({ findings }))).toHaveLength(1)
    expect(newFacts([], evidence({ findings }))).toEqual([makeFact('photo', 'archive', true, 10)])
  })
})

describe('a typed number of connections', () => {
  it.each([
    ['412', 412, false],
    ['500+', 500, true],
    [' 1,204 ', 1204, false],
    ['1.204', 1204, false],
    ['1 204', 1204, false],
    ['30000', 30_000, false],
    ['0', 0, false],
  ])('%j is read', (typed, count, atLeast) => expect(readCount(typed)).toEqual({ count, atLeast }))

  it.each(['', '+', '-3', '1e3', '12,3', '30001', '٤١٢', '5 hundred', '9'.repeat(400)])(
    '%j is refused',
    (typed) => expect(readCount(typed)).toBeUndefined(),
  )
})
