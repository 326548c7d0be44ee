import { ownProfile } from './owner'
import { look } from './points'
import type { ProfileReport } from './report'

/** So long the page must stay the same profile, ms: a change of page fills in well under it or is seen by it. */
const STEADY = 250

/**
 * Reads the ambassador's own profile as it is rendered now. Nothing is scrolled, clicked or kept; where it is
 * not surely their own, or another page comes meanwhile, nothing is read.
 */
export async function readProfile(
  wait = () => new Promise<void>((done) => setTimeout(done, STEADY)),
): Promise<ProfileReport> {
  const before = ownProfile()
  if (typeof before === 'string') return { state: 'not-read', reason: before }
  const address = location.href
  await wait()
  const after = ownProfile()
  const same = typeof after !== 'string' && after.slug === before.slug && after.topcard === before.topcard
  if (!same || location.href !== address) return { state: 'not-read', reason: 'changed' }
  return { state: 'read', ...look(after) }
}
