import { runInPage } from '@/lib/browser/page'
import { PAGE_POINTS, type ProfileReport } from '@/lib/linkedin/page/profile/report'
import { z } from '@/lib/parse/zod'

const points = z.array(z.enum(PAGE_POINTS)).check(z.maxLength(PAGE_POINTS.length))

const reportSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    done: points,
    notDone: points,
    connections: z.optional(z.int().check(z.nonnegative())),
    more: z.boolean(),
  }),
  z.strictObject({
    state: z.literal('not-read'),
    reason: z.enum(['no-profile', 'unrecognised', 'not-yours', 'changed']),
  }),
])

/** `no-answer`: Herald has no access to the tab any more, or the page went away while it was read. */
export type PageReading = ProfileReport | { state: 'not-read'; reason: 'no-answer' }

/**
 * Puts the small reading script into the tab's top document, once, and gives what it saw, parsed strictly:
 * points of the checklist and a number, never a text. Never rejects.
 */
export async function readProfilePage(tabId: number): Promise<PageReading> {
  try {
    return readReport(await runInPage(tabId, '/profile-page.js'))
  } catch {
    return { state: 'not-read', reason: 'no-answer' }
  }
}

/** What the script said, or `no-answer` where that is no report or contradicts itself. */
export function readReport(raw: unknown): PageReading {
  const parsed = reportSchema.safeParse(raw)
  if (!parsed.success) return { state: 'not-read', reason: 'no-answer' }
  const report = parsed.data
  if (report.state === 'not-read') return report
  const { done, notDone, more, connections } = report
  if (new Set([...done, ...notDone]).size < done.length + notDone.length) {
    return { state: 'not-read', reason: 'no-answer' }
  }
  return { state: 'read', done, notDone, more, ...(connections !== undefined && { connections }) }
}
