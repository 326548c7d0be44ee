import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POINTS } from '@/lib/profile/evidence'
import { makeFact, type State } from '@/lib/profile/facts'
import { dayOfProfile, scoreByDay } from '@/lib/profile/history'
import { isOurs, NOTHING_ASKED, pointsOf } from '@/lib/profile/points'
import { countedPoints, score, scoreOf } from '@/lib/profile/score'
import { ALL, ASKED, someFacts, somePoints, someStates } from './some-facts'

const OURS = pointsOf(NOTHING_ASKED)
const CORE = OURS.filter(({ part }) => part === 'core').map(({ id }) => id)
const said = (done: readonly string[], notDone: readonly string[] = []) => [
  ...done.map((point) => makeFact(point, 'you', true, 1)),
  ...notDone.map((point) => makeFact(point, 'you', false, 1)),
]

describe('the points', () => {
  it('are ours, 100 in weight, of which the core has 72', () => {
    const sum = (ids: readonly string[]) =>
      OURS.filter(({ id }) => ids.includes(id)).reduce((total, { weight }) => total + weight, 0)
    expect(sum(OURS.map(({ id }) => id))).toBe(100)
    expect(sum(CORE)).toBe(72)
    expect(CORE).toHaveLength(8)
    expect(OURS.map(({ id }) => id)).toEqual(POINTS.filter((id) => id !== 'programme-line'))
  })

  it('let a programme add its own, weigh ours anew, and ask for its line', () => {
    const ids = ALL.map(({ id }) => id)
    expect(ids).toEqual([...POINTS, 'acme/badge', 'acme/video'])
    expect(ALL.find(({ id }) => id === 'featured')?.weight).toBe(8)
    expect(countedPoints(() => 'unknown', ALL).map(({ point }) => point.id)).not.toContain('languages')
    expect(pointsOf({ ...ASKED, weights: { photo: 0 } })[0]).toEqual({ id: 'photo', part: 'core', weight: 1 })
    expect([isOurs('photo'), isOurs('acme/badge')]).toEqual([true, false])
  })
})

describe('the score', () => {
  it('of a newcomer is open, not bad', () => {
    expect(score([], OURS)).toMatchObject({ score: 0, open: 100, missing: 0, level: 'unknown' })
  })

  it('counts what is done, what is open and what is missing apart', () => {
    expect(score(said(['photo', 'about'], ['skills']), OURS)).toEqual({
      score: 15,
      open: 76,
      missing: 9,
      level: 'start',
      core: { done: 1, open: 6, total: 8 },
      next: { point: OURS.find(({ id }) => id === 'skills'), state: 'not-done', worth: 9 },
    })
  })

  it.each([
    [3, 'start'],
    [4, 'growing'],
    [6, 'growing'],
    [7, 'almost'],
    [8, 'highest'],
  ])('with %i of the eight core points stands at “%s”, whatever else is done', (done, level) => {
    const rest = OURS.map(({ id }) => id).filter((id) => !CORE.includes(id))
    expect(score(said(CORE.slice(0, done)), OURS).level).toBe(level)
    expect(score(said([...CORE.slice(0, done), ...rest]), OURS).level).toBe(level)
  })

  it('is 100 only when all is done, and then has no next step', () => {
    const all = OURS.map(({ id }) => id)
    expect(score(said(all), OURS)).toMatchObject({ score: 100, open: 0, missing: 0, next: undefined })
    expect(score(said(all.slice(0, -1), all.slice(-1)), OURS).score).toBe(98)
  })

  it('names the heaviest step, and of equal ones what is surely missing', () => {
    const next = (done: string[], notDone: string[]) => score(said(done, notDone), OURS).next?.point.id
    expect(next([], ['languages'])).toBe('photo')
    expect(next([], ['languages', 'education'])).toBe('education')
    expect(next(CORE, ['languages'])).toBe('about')
  })

  it('is the same for the same facts, in any order', () => {
    fc.assert(
      fc.property(
        someFacts.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
          ),
        ),
        somePoints,
        ([facts, shuffled], points) => {
          expect(score(shuffled, points)).toEqual(score(facts, points))
        },
      ),
    )
  })

  it('has bounds: done, open and missing make 100', () => {
    fc.assert(
      fc.property(someFacts, somePoints, (facts, points) => {
        const { score: now, open, missing, core, next } = score(facts, points)
        for (const part of [now, open, missing]) {
          expect(Number.isInteger(part)).toBe(true)
          expect(part).toBeGreaterThanOrEqual(0)
        }
        expect(now + open + missing).toBe(100)
        expect(core.done + core.open).toBeLessThanOrEqual(core.total)
        if (next) expect(next.worth).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never falls because more is done or less is known to be missing', () => {
    fc.assert(
      fc.property(
        someStates,
        fc.constantFrom(...ALL),
        fc.constantFrom<State>('done', 'unknown'),
        (states, { id }, better) => {
          if (states.get(id) === 'done') return
          const changed = new Map(states).set(id, better)
          const [before, after] = [states, changed].map((now) =>
            scoreOf((one) => now.get(one) ?? 'unknown', ALL),
          )
          expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? Infinity)
          expect(after?.missing).toBeLessThanOrEqual(before?.missing ?? -1)
        },
      ),
    )
  })

  it('counts what is not known as what is open, never as missing', () => {
    fc.assert(
      fc.property(someStates, (states) => {
        const counted = countedPoints((id) => states.get(id) ?? 'unknown', ALL)
        const { open, missing } = scoreOf((id) => states.get(id) ?? 'unknown', ALL)
        if (counted.every(({ state }) => state !== 'unknown')) expect(open).toBe(0)
        if (counted.every(({ state }) => state !== 'not-done')) expect(missing).toBe(0)
      }),
    )
  })
})

describe('the score over time', () => {
  it('counts every day by the same table, oldest first', () => {
    const days = [
      dayOfProfile(said(['photo', 'skills']), '2026-11-20'),
      dayOfProfile(said(['photo'], ['skills']), '2026-11-03'),
    ]
    expect(scoreByDay(days, OURS)).toEqual([
      { day: '2026-11-03', score: 9 },
      { day: '2026-11-20', score: 18 },
    ])
    expect(scoreByDay(days, pointsOf({ ...ASKED, weights: { skills: 20 } })).at(-1)?.score).toBe(24)
  })

  it('gives for today what the facts give', () => {
    fc.assert(
      fc.property(someFacts, somePoints, (facts, points) => {
        const [today] = scoreByDay([dayOfProfile(facts, '2026-11-27')], points)
        expect(today?.score).toBe(score(facts, points).score)
      }),
    )
  })
})
