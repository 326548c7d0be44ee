/** One hashtag in a text: its label without the sign, and where it stands, sign included (UTF-16 units). */
export type FoundHashtag = { tag: string; start: number; end: number }

// A label starts with a letter, digit or `_` and goes on with these and marks; a letter, digit or `_`
// before the sign makes it part of a word. Both parts run in time linear in the text.
const LABEL = /(?<![\p{L}\p{N}_]\p{M}*)[#＃]([\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)/gu
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu

/**
 * Everything in a text that has a hashtag's shape, in order; digits alone (`#1`) count too. Addresses
 * are left alone: the `#` of `https://example.org/#top` starts no hashtag.
 */
export function labelsIn(text: string): FoundHashtag[] {
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  const found: FoundHashtag[] = []
  let next = 0
  for (const { 0: whole, 1: tag = '', index } of text.matchAll(LABEL)) {
    while ((addresses[next]?.end ?? Infinity) <= index) next++
    const inAddress = (addresses[next]?.start ?? Infinity) <= index
    if (!inAddress) found.push({ tag, start: index, end: index + whole.length })
  }
  return found
}

/** The hashtags of a text, in order: `#` or `＃`, then letters, digits, marks and `_`, with one letter at least. */
export function hashtagsIn(text: string): FoundHashtag[] {
  return labelsIn(text).filter(({ tag }) => /\p{L}/u.test(tag))
}

/** What two labels share exactly when they are the same hashtag: case and Unicode composition do not matter. */
export function hashtagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase().normalize('NFC')
}

/** The labels of a text's hashtags, each once, as first written. */
export function hashtagLabels(text: string): string[] {
  return uniqueHashtags(hashtagsIn(text).map(({ tag }) => tag))
}

/** Labels (without `#`), each hashtag once, as first written. */
export function uniqueHashtags(labels: readonly string[]): string[] {
  const unique = new Map<string, string>()
  for (const label of labels) {
    const key = hashtagKey(label)
    if (!unique.has(key)) unique.set(key, label)
  }
  return [...unique.values()]
}

/** Whether a line holds hashtags, space and nothing else; an empty line does not. */
export function isOnlyHashtags(line: string): boolean {
  const found = hashtagsIn(line)
  const inHashtags = found.reduce((units, { start, end }) => units + end - start, 0)
  return found.length > 0 && inHashtags === line.replace(/\s+/g, '').length
}
