import { ADDRESSES, ownSectionAddress } from '@/lib/linkedin/addresses'
import type { PointId } from './evidence'

/** Where a point is done on LinkedIn, and who says that it belongs to a good profile. All https. */
type Guide = { address: string; sources: readonly string[] }

/**
 * LinkedIn publishes no rule for a complete profile any more (2026-11); what these pages agree on is our core.
 * All were read in November 2026; the oldest is of 2015, the newest of 2026.
 */
export const SOURCES_SEEN = '2026-11'
const DIGITAL_SPACE = 'https://www.thedigitalspace.co/linkedin-profiles-explained/'
const BELLA = 'https://belladomain.com/2015/07/08/a-complete-linkedin-profile-is-an-all-star-profile'
const SNELLING = 'https://www.snelling.com/2013/01/15/mastering_your_linkedin_profile/'
const SMPROTIPS = 'https://www.smprotips.com/what-is-standard-for-linkedin-profile/'
const APPLY_MATE = 'https://apply-mate.com/blog/linkedin-profile-checklist'
const LINKEDIN_ITSELF =
  'https://premium.linkedin.com/content/premium/global/en_us/index/jobsearch/resources/get-noticed/linkedin-profile-checklist'

const CORE_SOURCES = [DIGITAL_SPACE, BELLA]

const profile = ADDRESSES.ownProfile.url

export const GUIDES: Record<PointId, Guide> = {
  photo: { address: profile, sources: [...CORE_SOURCES, LINKEDIN_ITSELF] },
  'industry-location': { address: profile, sources: CORE_SOURCES },
  headline: { address: profile, sources: [SNELLING, SMPROTIPS, LINKEDIN_ITSELF] },
  'current-position': { address: ownSectionAddress('experience'), sources: CORE_SOURCES },
  'past-positions': { address: ownSectionAddress('experience'), sources: CORE_SOURCES },
  education: { address: ownSectionAddress('education'), sources: CORE_SOURCES },
  // Older pages ask for three skills, newer ones for five.
  skills: { address: ownSectionAddress('skills'), sources: CORE_SOURCES },
  'fifty-connections': { address: ADDRESSES.connections.url, sources: CORE_SOURCES },
  about: { address: profile, sources: [SMPROTIPS, APPLY_MATE] },
  background: { address: profile, sources: [SMPROTIPS, APPLY_MATE] },
  'own-address': { address: ADDRESSES.publicProfile.url, sources: [SMPROTIPS] },
  featured: { address: ownSectionAddress('featured'), sources: [APPLY_MATE] },
  'telling-headline': { address: profile, sources: [SNELLING, APPLY_MATE] },
  recommendations: { address: ownSectionAddress('recommendations'), sources: [SMPROTIPS, APPLY_MATE] },
  languages: { address: ownSectionAddress('languages'), sources: [] },
  // The programme itself says so.
  'programme-line': { address: profile, sources: [] },
}
