import fc from 'fast-check'
import { POINTS, type Source } from '@/lib/profile/evidence'
import { type Fact, makeFact, type State } from '@/lib/profile/facts'
import { type Asked, pointsOf } from '@/lib/profile/points'

/** A programme that asks for everything a hub can ask for. */
export const ASKED: Asked = {
  extra: [
    { id: 'acme/badge', weight: 4 },
    { id: 'acme/video', weight: 0 },
  ],
  weights: { featured: 8, languages: 0 },
  line: true,
}

export const ALL = pointsOf(ASKED)

const sources: Source[] = ['you', 'archive', 'page']
const ids = [...POINTS, 'acme/badge', 'acme/video', 'from-a-newer-herald']

/** Facts as a store can hold them: one a point and source, of any age. */
export const someFacts: fc.Arbitrary<Fact[]> = fc.uniqueArray(
  fc
    .record({
      point: fc.constantFrom(...ids),
      source: fc.constantFrom(...sources),
      done: fc.boolean(),
      seenAt: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ point, source, done, seenAt }) => makeFact(point, source, done, seenAt)),
  { selector: ({ id }) => id, maxLength: 40 },
)

/** How every point that counts stands, at random. */
export const someStates: fc.Arbitrary<Map<string, State>> = fc
  .tuple(...ALL.map(() => fc.constantFrom<State>('done', 'not-done', 'unknown')))
  .map((states) => new Map(ALL.map(({ id }, at) => [id, states[at] ?? 'unknown'])))

/** Points of a programme that weighs everything as it likes. */
export const somePoints = fc
  .record({
    extra: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('acme/a', 'acme/b', 'acme/badge'),
        weight: fc.integer({ min: 0, max: 20 }),
      }),
      { selector: ({ id }) => id },
    ),
    weights: fc.dictionary(fc.constantFrom<string>(...POINTS), fc.integer({ min: 0, max: 20 })),
    line: fc.boolean(),
  })
  .map(pointsOf)
