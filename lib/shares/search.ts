import { fold } from '@/lib/parse/fold'
import type { Share } from './share'

/**
 * A search through shares: gives those in which every word of the query occurs, in their given order,
 * blind to case and diacritics; an empty query gives all. It looks at text, hashtags, link, title of the
 * item and note. A word that starts with `#` must start a hashtag. Texts are folded once, at the first query.
 */
export function shareSearch(shares: readonly Share[]): (query: string) => Share[] {
  let folded: { share: Share; words: string }[] | undefined
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean)
    if (words.length === 0) return [...shares]
    folded ??= shares.map((share) => ({ share, words: fold(searchedText(share)) }))
    return folded
      .filter((entry) => words.every((word) => entry.words.includes(word)))
      .map(({ share }) => share)
  }
}

/** Line breaks keep the fields apart: no word of a query holds one. */
function searchedText({ text, hashtags, url, urn, itemTitle, note }: Share): string {
  const tags = hashtags.map((tag) => `#${tag}`).join('\n')
  return [text, tags, url, urn, itemTitle, note].filter(Boolean).join('\n')
}
