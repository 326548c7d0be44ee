import { z } from '@/lib/parse/zod'

/** Where a share's time comes from: the id in its link, the moment Herald noticed the post, or the ambassador. */
type TimeFrom = 'link' | 'noticed' | 'typed'

/** How a share came into the log. */
type HowLogged = 'link' | 'noticed' | 'typed' | 'import'

/** One post that the ambassador published. Times are Unix ms (UTC). */
export type Share = {
  /** A UUID. */
  id: string
  publishedAt: number
  timeFrom: TimeFrom
  /** May be empty: a link alone is enough to log a share. */
  text: string
  /** Labels without `#`, taken from the text when it was written and kept. */
  hashtags: string[]
  /** `urn:li:activity:…`, `urn:li:share:…` or `urn:li:ugcPost:…`. */
  urn?: string
  url?: string
  hubId?: string
  itemId?: string
  itemTitle?: string
  draftId?: string
  /** The day of the calendar that it was written about: the calendar's key, its name then, its plain date. */
  dayKey?: string
  dayTitle?: string
  dayDate?: string
  /** The time in the link's id may only be when the post was scheduled. */
  scheduled?: boolean
  how: HowLogged
  note?: string
  createdAt: number
  updatedAt: number
  /** Texts that another machine held when the two were merged, newest first; `at` says when each was written. */
  otherTexts?: { text: string; at: number }[]
}

/** Under which key it is remembered that a share's other texts were settled; those written up to its time are gone. */
export function otherTextsKey(shareId: string): string {
  return `otherTexts:${shareId}`
}

/** The last moment whose ISO 8601 form has a year of four digits. */
const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

const time = z.int().check(z.gte(0), z.lte(LAST_TIME))
const filled = z.exactOptional(z.string().check(z.minLength(1)))

/** A row of the log, as kept or as read back from a file. Fields it does not know stay with the row. */
export const shareSchema: z.ZodMiniType<Share> = z.looseObject({
  id: z.uuid(),
  publishedAt: time,
  timeFrom: z.enum(['link', 'noticed', 'typed']),
  text: z.string(),
  hashtags: z.array(z.string().check(z.regex(/^[\p{L}\p{N}\p{M}_]+$/u, 'hashtag'))),
  urn: z.exactOptional(z.string().check(z.regex(/^urn:li:(activity|share|ugcPost):[1-9]\d{0,19}$/, 'urn'))),
  url: z.exactOptional(z.url({ protocol: /^https$/ })),
  hubId: filled,
  itemId: filled,
  itemTitle: filled,
  draftId: filled,
  dayKey: filled,
  dayTitle: filled,
  dayDate: z.exactOptional(z.iso.date()),
  scheduled: z.exactOptional(z.boolean()),
  how: z.enum(['link', 'noticed', 'typed', 'import']),
  note: filled,
  createdAt: time,
  updatedAt: time,
  otherTexts: z.exactOptional(z.array(z.object({ text: z.string(), at: time }))),
})
