import { POINTS, type PointId } from './evidence'

/** `core`: on which secondary sources agree. `convincing`: what makes a profile worth reading. `programme`: what the hub adds. */
export type Part = 'core' | 'convincing' | 'programme'

/** One thing of the checklist and how much it weighs against the others. */
export type Point = { id: string; part: Part; weight: number }

/** What a programme asks of a profile beyond our own checklist. */
export type Asked = {
  /** Points of its own; their ids are prefixed by the programme's, so that they meet no others. */
  extra: readonly { id: string; weight: number }[]
  /** Other weights for points of ours; 0 takes one that is not core out of the score. */
  weights: Readonly<Record<string, number>>
  /** Whether it has a line or a hashtag for the profile. */
  line: boolean
}

/** Where no hub says otherwise. */
export const NOTHING_ASKED: Asked = { extra: [], weights: {}, line: false }

/**
 * Our own weights. The core has 72 of 100, evenly: no source knows that one of its points counts for more.
 * The rest is our judgement of what a reader notices first.
 */
const WEIGHTS: Record<PointId, number> = {
  photo: 9,
  'industry-location': 9,
  headline: 9,
  'current-position': 9,
  'past-positions': 9,
  education: 9,
  skills: 9,
  'fifty-connections': 9,
  about: 6,
  'telling-headline': 5,
  recommendations: 5,
  background: 4,
  featured: 4,
  'own-address': 2,
  languages: 2,
  'programme-line': 4,
}

const CORE: ReadonlySet<PointId> = new Set([
  ...(['photo', 'industry-location', 'headline', 'current-position', 'past-positions'] as const),
  ...(['education', 'skills', 'fifty-connections'] as const),
])

const OURS: ReadonlySet<string> = new Set(POINTS)

/** Whether an id is one of our own checklist's. */
export function isOurs(id: string): id is PointId {
  return OURS.has(id)
}

/** The points that count, in the order they are shown. The programme's line is only asked where there is one. */
export function pointsOf(asked: Asked): Point[] {
  const ours = POINTS.filter((id) => id !== 'programme-line' || asked.line).map(
    (id): Point => ({
      id,
      part: CORE.has(id) ? 'core' : id === 'programme-line' ? 'programme' : 'convincing',
      // The core is what the level is told by: a programme can weigh it, not take it out.
      weight: Math.max(CORE.has(id) ? 1 : 0, asked.weights[id] ?? WEIGHTS[id]),
    }),
  )
  return [...ours, ...asked.extra.map(({ id, weight }): Point => ({ id, part: 'programme', weight }))]
}
