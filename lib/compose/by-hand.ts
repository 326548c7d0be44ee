import { MENTION } from './checks/mentions'

/** What the ambassador still has to add on LinkedIn: nothing but text travels with a hand-over. */
export type ByHand = {
  /** Names as written in `@[Name]`, each once, in order. */
  mentions: string[]
  /** Asked for where set; `link` is the one to put there, where it is known. */
  firstComment?: { link?: string }
}

/** How people announce it in English and Polish: "link in the first comment", "linki w komentarzach". */
const PROMISED =
  /\blinks?\s+(?:is\s+|are\s+)?(?:in|below\s+in)\s+(?:the\s+)?(?:first\s+)?comments?\b|\blink\p{L}*\s+(?:jest\s+|są\s+|znajdziesz\s+|znajdziecie\s+)?w\s+(?:pierwszym\s+)?komentarz\p{L}*/iu

/**
 * What of a text must be added by hand. A first comment is asked for where the text announces a link there, or
 * where the hub wants an item's link there (`linkIn`) and the text does not hold it.
 */
export function byHand(
  text: string,
  item: { link?: string | undefined; linkIn?: 'post' | 'comment' | undefined } = {},
): ByHand {
  const mentions = [
    ...new Set([...text.matchAll(MENTION)].map(([, name = '']) => name.trim()).filter(Boolean)),
  ]
  const { link, linkIn } = item
  const inText = link !== undefined && text.includes(link)
  const wanted = PROMISED.test(text) || (linkIn === 'comment' && link !== undefined)
  if (!wanted || inText) return { mentions }
  return { mentions, firstComment: link === undefined ? {} : { link } }
}
