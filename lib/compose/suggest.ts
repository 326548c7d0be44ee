import { hashtagKey } from '@/lib/parse/hashtags'
import { fits, type TagIndex } from './suggest-index'
import { wordsOf } from './suggest-words'

/** Why a hashtag is suggested. `text`: the words of the draft that speak for it; `day`: the day's name. */
export type Reason =
  | { why: 'challenge' | 'item' | 'programme' | 'log' }
  | { why: 'day'; name: string }
  | { why: 'text'; words: string[] }

/** A hashtag without `#`, written as its source writes it. */
export type Suggestion = { tag: string; reason: Reason }

/** What is at hand beside the text. Labels without `#`, the weightiest first. */
export type Around = {
  challenge?: string | undefined
  /** The day the draft is about. */
  about?: { tag: string; name: string } | undefined
  item: readonly string[]
  programme: readonly string[]
  days: readonly { tag: string; name: string }[]
  /** How many of the ambassador's own shares carried each label. */
  log: ReadonlyMap<string, number>
}

/** What each source says for a label before the text is asked; the text adds up to `TEXT_MOST`. */
const CHALLENGE = 2.2
const ABOUT = 2
const ITEM = 1.5
const PROGRAMME = 1.1
const NEXT = 0.15
const LOG_MOST = 0.6
const DAY = 0.3
const TEXT_MOST = 2
/** A label that only the text speaks for needs this much of it. */
const TEXT_LEAST = 0.9
/** And of so few words nothing is concluded. */
const WORDS_LEAST = 12

/** Letters that a language does not write: a label with them belongs to another language. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  en: /[^\p{ASCII}]/u,
  pl: /[^\p{ASCII}ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/u,
}

/**
 * The hashtags that suit a draft, the best first, at most `limit`, each with the reason that counts most.
 * Hashtags that stand in the text already neither help nor hinder: whoever puts one in sees no other order.
 * `language` is the text's (BCP 47); labels written in letters foreign to it stand back unless the item has them.
 */
export function suggestTags(
  index: TagIndex,
  text: string,
  around: Around,
  { language, limit }: { language: string | undefined; limit: number },
): Suggestion[] {
  const found = new Map<string, { tag: string; score: number; reason: Reason; most: number }>()
  const add = (tag: string, score: number, reason: Reason) => {
    const key = hashtagKey(tag)
    const one = found.get(key) ?? { tag, score: 0, reason, most: 0 }
    one.score += score
    if (score > one.most) Object.assign(one, { reason, most: score })
    found.set(key, one)
  }
  if (around.challenge !== undefined) add(around.challenge, CHALLENGE, { why: 'challenge' })
  if (around.about) add(around.about.tag, ABOUT, { why: 'day', name: around.about.name })
  around.item.forEach((tag, at) => {
    add(tag, ITEM - NEXT * Math.min(at, 4), { why: 'item' })
  })
  around.programme.forEach((tag, at) => {
    add(tag, Math.max(0.1, PROGRAMME - 2 * NEXT * at), { why: 'programme' })
  })
  const shared = Math.max(1, ...around.log.values())
  for (const [tag, count] of around.log) add(tag, (LOG_MOST * count) / shared, { why: 'log' })
  for (const { tag, name } of around.days) add(tag, DAY, { why: 'day', name })
  const telling = wordsOf(text).length >= WORDS_LEAST
  for (const [key, { score, words }] of fits(index, text)) {
    const tag = index.labels.get(key)?.tag ?? key
    const share = Math.min(TEXT_MOST, score)
    // What nothing else speaks for must be said clearly enough.
    if (found.has(key) || (telling && share >= TEXT_LEAST)) add(tag, share, { why: 'text', words })
  }
  const foreign = FOREIGN[language?.slice(0, 2).toLowerCase() ?? '']
  const item = new Set(around.item.map(hashtagKey))
  for (const [key, one] of found) if (foreign?.test(one.tag) && !item.has(key)) one.score -= 2
  return [...found.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.tag < b.tag ? -1 : 1))
    .slice(0, limit)
    .map(({ tag, reason }) => ({ tag, reason }))
}

/** Shorter texts tell no language. */
const TELLING = 40

/** Whether a text is Polish or English as its letters tell; undefined where it is short or written in neither's. */
export function writtenIn(text: string): 'pl' | 'en' | undefined {
  if (/[ąćęłńśźż]/iu.test(text)) return 'pl'
  if (text.length < TELLING || /[^\p{ASCII}\P{L}]/u.test(text)) return undefined
  return 'en'
}
