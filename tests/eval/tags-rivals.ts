import type { Labelled } from './tags-labelled'

/** The hashtags for a text, the best first. */
export type Ranker = (text: string) => string[]

/** Always the hashtags that the known texts carry most. */
export function byFrequency(known: readonly Labelled[]): Ranker {
  const counts = new Map<string, number>()
  for (const { tags } of known) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag)
  return () => ranked
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** The hashtags whose texts, taken together, lie nearest by the cosine of plain TF-IDF vectors of whole words. */
export function byTfIdf(known: readonly Labelled[]): Ranker {
  const inTexts = new Map<string, number>()
  for (const { text } of known)
    for (const word of new Set(wordsOf(text))) inTexts.set(word, (inTexts.get(word) ?? 0) + 1)
  const vector = (text: string) => {
    const weights = new Map<string, number>()
    const idf = (word: string) => Math.log((known.length + 1) / ((inTexts.get(word) ?? 0) + 1))
    for (const word of wordsOf(text)) weights.set(word, (weights.get(word) ?? 0) + idf(word))
    return weights
  }
  const length = (weights: Map<string, number>) =>
    Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1

  const joined = new Map<string, string>()
  for (const { text, tags } of known)
    for (const tag of tags) joined.set(tag, `${joined.get(tag) ?? ''} ${text}`)
  const vectors = [...joined].map(([tag, text]) => {
    const weights = vector(text)
    return { tag, weights, length: length(weights) }
  })
  return (text) => {
    const mine = vector(text)
    const cosine = ({ weights, length: theirs }: (typeof vectors)[number]) => {
      let sum = 0
      for (const [word, weight] of mine) sum += weight * (weights.get(word) ?? 0)
      return sum / theirs
    }
    return vectors
      .map((one) => ({ tag: one.tag, score: cosine(one) }))
      .sort((a, b) => b.score - a.score)
      .map(({ tag }) => tag)
  }
}
