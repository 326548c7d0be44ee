import { z } from '@/lib/parse/zod'

/** The item a draft was begun from, with its wording as it was then: the item may change or go. */
export type Origin = {
  hubId: string
  itemId: string
  /** The item's title in the language it was shown in. */
  title: string
  kind: 'ready' | 'inspiration'
  /** Which of the item's wordings, counted from 0. */
  wording?: number
  /** BCP 47. */
  language?: string
  /** What an inspiration asked. */
  question?: string
  /** A ready post's wording. */
  text?: string
}

/** The day of the calendar that a draft is about, as it was then: an own day may change or go. */
export type DraftDay = {
  /** The calendar's key of the day, by which its page opens. */
  key: string
  /** In the language it was shown in. */
  title: string
  /** A plain date, YYYY-MM-DD. */
  date: string
  /** What it asked, and in which language (BCP 47). */
  question?: string
  language?: string
  /** The day's usual hashtag, without `#`. */
  hashtag?: string
  /** How such a day wants to be written of; absent for most. */
  tone?: 'solemn' | 'religious'
}

/** A text of the ambassador's own. Times are Unix ms. */
export type Draft = {
  /** A UUID. */
  id: string
  text: string
  createdAt: number
  /** When the text last changed; rises with every change, so it tells one state of the draft from another. */
  updatedAt: number
  origin?: Origin
  day?: DraftDay
  /** When it was handed over, oldest first. */
  handedOverAt?: number[]
  /** Keys of what the checks found and the ambassador set aside. */
  dismissed?: string[]
  /** Keys of what the programme wanted read before a hand-over, and was. */
  read?: string[]
}

const time = z.int().check(z.gte(0))
const originSchema: z.ZodMiniType<Origin> = z.looseObject({
  hubId: z.string(),
  itemId: z.string(),
  title: z.string(),
  kind: z.enum(['ready', 'inspiration']),
  wording: z.exactOptional(z.int().check(z.gte(0))),
  language: z.exactOptional(z.string()),
  question: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
})

const daySchema: z.ZodMiniType<DraftDay> = z.looseObject({
  key: z.string(),
  title: z.string(),
  date: z.iso.date(),
  question: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  hashtag: z.exactOptional(z.string()),
  tone: z.exactOptional(z.enum(['solemn', 'religious'])),
})

/** A draft as kept, or as read back from a file. Fields it does not know stay with the row. */
export const draftSchema: z.ZodMiniType<Draft> = z.looseObject({
  id: z.uuid(),
  text: z.string(),
  createdAt: time,
  updatedAt: time,
  origin: z.exactOptional(originSchema),
  day: z.exactOptional(daySchema),
  handedOverAt: z.exactOptional(z.array(time)),
  dismissed: z.exactOptional(z.array(z.string())),
  read: z.exactOptional(z.array(z.string())),
})
