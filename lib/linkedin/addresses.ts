import { formatUrn, type PostRef } from './urn'

/**
 * `measured`: seen working on the live site by a public source · `code`: only found in public code ·
 * `unverified`: from general knowledge. `seen` is the newest such evidence.
 */
export type Address = { url: string; seen: string; evidence: 'measured' | 'code' | 'unverified' }

/** The only host Herald ever has access to. */
export const LINKEDIN_ORIGIN = 'https://www.linkedin.com'

const at = (path: string, seen: string, evidence: Address['evidence']): Address => ({
  url: LINKEDIN_ORIGIN + path,
  seen,
  evidence,
})

/** Pages that Herald may offer to open; it never opens one unasked. */
export const ADDRESSES = {
  composer: at('/sharing/compose', '2026-10', 'measured'),
  /** Redirects to the composer where the account has the newest one. */
  feedComposer: at('/feed/?shareActive=true', '2026-10', 'measured'),
  feed: at('/feed/', '2026-10', 'measured'),
  ownProfile: at('/in/me/', '2026-09', 'measured'),
  ownPosts: at('/in/me/recent-activity/all/', '2026-10', 'measured'),
  /** Where a member chooses the address of the own profile. */
  publicProfile: at('/public-profile/settings', '2026-11', 'code'),
  connections: at('/mynetwork/invite-connect/connections/', '2026-09', 'measured'),
  scheduledPosts: at('/share/management', '2026-10', 'code'),
  creatorAnalytics: at('/analytics/creator/content/', '2026-09', 'measured'),
  /** Where LinkedIn hands out a member's own data archive. */
  ownArchive: at('/mypreferences/d/download-my-data', '2026-10', 'unverified'),
} as const satisfies Record<string, Address>

export type ProfileSection =
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'projects'
  | 'languages'
  | 'featured'
  | 'recommendations'
  | 'honors'
  | 'volunteering-experiences'

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/**
 * The composer with a text in it. Reported working on desktop, last 2026-09; whether the text survives the
 * redirect to the newest composer is not measured, so the text belongs on the clipboard as well.
 */
export function composerWithText(text: string): string {
  return `${ADDRESSES.feedComposer.url}&text=${encodeURIComponent(wellFormed(text))}`
}

/** The canonical permalink of a post (measured 2026-10). */
export function postAddress(ref: PostRef): string {
  return `${LINKEDIN_ORIGIN}/feed/update/${formatUrn(ref)}/`
}

/** One post's own figures, for its author (measured 2026-09; only activity ids are seen there). */
export function postAnalyticsAddress(activityId: string): string {
  return `${LINKEDIN_ORIGIN}/analytics/post-summary/${formatUrn({ kind: 'activity', id: activityId })}/`
}

/** A search for posts with a hashtag, given without `#` (in code 2026-10; the hashtag pages are gone). */
export function hashtagAddress(tag: string): string {
  const keywords = encodeURIComponent(`#${wellFormed(tag)}`)
  return `${LINKEDIN_ORIGIN}/search/results/content/?keywords=${keywords}&origin=GLOBAL_SEARCH_HEADER`
}

/** One section of the ambassador's own profile, whole (measured 2026-09). `slug` is the part after `/in/`. */
export function profileSectionAddress(slug: string, section: ProfileSection): string {
  return `${LINKEDIN_ORIGIN}/in/${encodeURIComponent(wellFormed(slug))}/details/${section}/`
}

/** The same for whoever is logged in, without knowing the slug (in code 2026-11). */
export function ownSectionAddress(section: ProfileSection): string {
  return `${ADDRESSES.ownProfile.url}details/${section}/`
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/** Whether an address is a page of www.linkedin.com over https, where the page script can work. */
export function isLinkedIn(url: string): boolean {
  return parse(url)?.origin === LINKEDIN_ORIGIN
}

/** Whether an address is the newest composer's own page (since 2026-08). */
export function isComposerPage(url: string): boolean {
  const parsed = parse(url)
  return parsed?.origin === LINKEDIN_ORIGIN && /^\/sharing\/compose(\/|$)/.test(parsed.pathname)
}
