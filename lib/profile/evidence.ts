/** Where a fact comes from: the ambassador's own word, LinkedIn's archive, or the profile page as it was shown. */
export type Source = 'you' | 'archive' | 'page'

/** The points of our checklist that are the same in every programme; a hub may add points of its own. */
export const POINTS = [
  // The core, on which secondary sources agree (LinkedIn publishes no rule, 2026-11).
  ...(['photo', 'industry-location', 'headline', 'current-position', 'past-positions'] as const),
  ...(['education', 'skills', 'fifty-connections'] as const),
  // What makes a profile convincing.
  ...(['about', 'background', 'own-address', 'featured', 'telling-headline'] as const),
  ...(['recommendations', 'languages', 'programme-line'] as const),
] as const
export type PointId = (typeof POINTS)[number]

/** One thing that a source says of one point. What no source says is not known, which is no fact. */
export type Finding = { point: PointId; done: boolean }

/** How many connections; `atLeast` where the source stops counting ("500+"). */
export type ConnectionCount = { count: number; atLeast: boolean }

/**
 * What one look at the archive or the page gave: findings, never the texts they were found in.
 * `seenAt` is Unix ms: when the page was read, or when LinkedIn made the archive.
 * `connectedIn` counts new connections by month (`YYYY-MM`).
 */
export type Evidence = {
  source: Exclude<Source, 'you'>
  seenAt: number
  findings: Finding[]
  connections?: ConnectionCount
  connectedIn?: Record<string, number>
}
