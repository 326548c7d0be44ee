/** The points of the checklist of which a profile page can tell. */
export const PAGE_POINTS = [
  ...(['photo', 'headline', 'current-position', 'past-positions', 'education', 'skills'] as const),
  ...(['fifty-connections', 'about', 'background', 'own-address', 'featured'] as const),
  ...(['recommendations', 'languages'] as const),
] as const
export type PagePoint = (typeof PAGE_POINTS)[number]

/** What a page shows of each point. A point that is neither was not there to see, which is no "no". */
export type Seen = { done: PagePoint[]; notDone: PagePoint[] }

/**
 * What one look at a profile page gave. `connections` as shown; the page counts no further than 500.
 * `more`: parts of the page have not been scrolled into view.
 * `no-profile`: another page. `unrecognised`: a profile, and nothing on it that Herald knows (or not yet).
 * `not-yours`: fewer than two signs that it is the ambassador's own. `changed`: another page came meanwhile.
 */
export type ProfileReport =
  | ({ state: 'read'; connections?: number; more: boolean } & Seen)
  | { state: 'not-read'; reason: 'no-profile' | 'unrecognised' | 'not-yours' | 'changed' }
