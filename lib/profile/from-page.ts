import type { ProfileReport } from '@/lib/linkedin/page/profile/report'
import type { Evidence } from './evidence'

/** The page stops counting here: it says "500+" (measured 2026-09). */
const PAGE_COUNTS_TO = 500
/** LinkedIn allows about so many connections; more is no count of them. */
const MOST_CONNECTIONS = 30_000

/** What a reading of the profile page says of the checklist; what was not there to see gives no finding. `now`: Unix ms. */
export function evidenceFromPage(
  { done, notDone, connections }: Extract<ProfileReport, { state: 'read' }>,
  now: number,
): Evidence {
  const counted = connections !== undefined && connections <= MOST_CONNECTIONS
  return {
    source: 'page',
    seenAt: now,
    findings: [
      ...done.map((point) => ({ point, done: true })),
      ...notDone.map((point) => ({ point, done: false })),
    ],
    ...(counted && { connections: { count: connections, atLeast: connections === PAGE_COUNTS_TO } }),
  }
}
