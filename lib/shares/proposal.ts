import type { PublishState } from '@/lib/linkedin/publish'
import { toLines } from '@/lib/linkedin/text'
import { newShare } from './record'
import type { Share } from './share'

/** A post Herald believes it saw published. It becomes a share only when the ambassador says so. */
export type Proposal = {
  /** A UUID. */
  id: string
  sure: 'confirmed' | 'probable' | 'unknown'
  text: string
  /** When Post was pressed, Unix ms. */
  at: number
  url?: string
  urn?: string
  /** From the link's id, Unix ms. */
  linkTime?: number
  draftId?: string
  hubId?: string
  itemId?: string
  itemTitle?: string
  dayKey?: string
  dayTitle?: string
  dayDate?: string
}

/** The draft that was handed over before, as far as a proposal needs it. */
export type HandedOver = {
  text: string
  draftId: string
  origin?: { hubId: string; itemId: string; title: string } | undefined
  day?: { key: string; title: string; date: string } | undefined
}

/** Long enough that two posts do not have such a line in common by chance. */
const TELLING_LINE = 20

/** One press seen from two panels carries two clocks' readings, ms. */
const SAME_PRESS_MS = 2_000

/** Whether two proposals are of one press of Post. */
export function samePress(a: Proposal, b: Proposal): boolean {
  return a.text === b.text && Math.abs(a.at - b.at) <= SAME_PRESS_MS
}

/** Whether a posted text grew out of a handed-over one: they are equal, or a telling line stands in both. */
export function grewFrom(posted: string, handed: string): boolean {
  const lines = (text: string) => toLines(text).map((line) => line.trim())
  const before = lines(handed)
  const after = new Set(lines(posted))
  if (before.join('\n').trim() === lines(posted).join('\n').trim()) return true
  return before.some((line) => line.length >= TELLING_LINE && after.has(line))
}

/**
 * The proposal that an outcome of noticing gives, or undefined where there was no post (discarded,
 * scheduled, failed) or nothing is known yet. `handed` links it to its draft where the text grew from it.
 */
export function proposalOf(
  outcome: PublishState,
  id: string,
  handed: HandedOver | undefined,
): Proposal | undefined {
  if (outcome.state !== 'confirmed' && outcome.state !== 'probable' && outcome.state !== 'unknown')
    return undefined
  const proposal: Proposal = { id, sure: outcome.state, text: outcome.text, at: outcome.at }
  if (outcome.state === 'confirmed') {
    proposal.url = outcome.link.url
    proposal.urn = outcome.link.urn
    proposal.linkTime = outcome.link.time
  }
  if (handed && grewFrom(outcome.text, handed.text)) {
    proposal.draftId = handed.draftId
    if (handed.origin) {
      proposal.hubId = handed.origin.hubId
      proposal.itemId = handed.origin.itemId
      proposal.itemTitle = handed.origin.title
    }
    if (handed.day) {
      proposal.dayKey = handed.day.key
      proposal.dayTitle = handed.day.title
      proposal.dayDate = handed.day.date
    }
  }
  return proposal
}

/** The share that a proposal becomes when the ambassador adds it to the log. `now` is Unix ms. */
export function shareOf(proposal: Proposal, { now, id }: { now: number; id: string }): Share {
  const { text, url, urn, linkTime, at, draftId, hubId, itemId, itemTitle } = proposal
  const { dayKey, dayTitle, dayDate } = proposal
  return newShare(
    {
      publishedAt: linkTime ?? at,
      timeFrom: linkTime === undefined ? 'noticed' : 'link',
      how: 'noticed',
      text,
      url,
      urn,
      draftId,
      hubId,
      itemId,
      itemTitle,
      dayKey,
      dayTitle,
      dayDate,
      scheduled: undefined,
      note: undefined,
    },
    { now, id },
  )
}
