import { fold } from '@/lib/parse/fold'

/** A word as written, marks included, for places where the original text matters. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The folded words of a text, in order and with repeats: what search compares. */
export function tokens(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold).filter((word) => word !== '')
}

/** As `tokens`, remembering words it has folded before: texts of one catalogue repeat themselves. */
export function rememberingTokens(): (text: string) => string[] {
  const known = new Map<string, string>()
  return (text) => {
    const words: string[] = []
    for (const word of text.match(WORD) ?? []) {
      const folded = known.get(word) ?? fold(word)
      known.set(word, folded)
      if (folded !== '') words.push(folded)
    }
    return words
  }
}

/** A stretch of a text in UTF-16 units, `end` excluded. */
export type Range = { start: number; end: number }

/** Where the words of a query stand in a text as it is written: the part of each word that the query matched. */
export function matchRanges(text: string, query: string): Range[] {
  // Longest first, so that "lodz lo" marks all of "Łódź".
  const wanted = [...new Set(tokens(query))].sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return []
  const ranges: Range[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word)
    const token = wanted.find((candidate) => folded.startsWith(candidate))
    if (token !== undefined) ranges.push({ start: index, end: index + lengthBehind(word, token.length) })
  }
  return ranges
}

/** How many units of `word` hold its first `foldedLength` folded units; a letter keeps its marks, and `ß` is one piece. */
function lengthBehind(word: string, foldedLength: number): number {
  let end = 0
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    end += letter.length
    if (fold(word.slice(0, end)).length >= foldedLength) return end
  }
  return word.length
}
