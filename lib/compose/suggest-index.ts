import { hashtagKey } from '@/lib/parse/hashtags'
import { cuedBy, labelStems, wordsOf } from './suggest-words'

/** A text whose hashtags are known: an item's wording or a share of one's own. Labels without `#`. */
export type KnownText = { text: string; tags: readonly string[] }

/** One label: as it is written, how many known texts carry it, and how much each stem speaks for it. */
type Known = { tag: string; count: number; stems: Map<string, number> }

/** What is known of labels: learned from texts, from the labels' own words, and from what common labels mean. */
export type TagIndex = {
  labels: ReadonlyMap<string, Known>
  /** By stem, the labels it speaks for. */
  postings: ReadonlyMap<string, readonly [key: string, weight: number][]>
  idf: (stem: string) => number
  /** Whether the cues of common labels count as well. */
  cues: boolean
}

/** So many unseen texts stand beside those of a label, so that one text alone teaches little. */
const DOUBT = 40
/** A label's own word counts as if so many of its texts held it. */
const OWN_WORD = 2
/** What a cue of a common label's meaning counts beside what was learned. */
const CUE = 1.2
/** What each further time counts that a word stands in the text. */
const AGAIN = 0.5

/** Builds the index from known texts and further labels that no text carries yet. Of each label the first spelling stays. */
export function buildTagIndex(known: readonly KnownText[], more: readonly string[], cues = true): TagIndex {
  const inTexts = new Map<string, number>()
  const labels = new Map<string, Known>()
  const learned = new Map<string, Map<string, number>>()
  const add = (tag: string) => {
    const key = hashtagKey(tag)
    const found = labels.get(key) ?? { tag, count: 0, stems: new Map() }
    labels.set(key, found)
    return { key, found }
  }
  const texts = known.map(({ text, tags }) => ({
    tags,
    stems: new Set(wordsOf(text).map(({ stem }) => stem)),
  }))
  for (const { stems } of texts) for (const stem of stems) inTexts.set(stem, (inTexts.get(stem) ?? 0) + 1)
  const idf = (stem: string) => Math.log((texts.length + 2) / ((inTexts.get(stem) ?? 0) + 1))

  for (const { tags, stems } of texts) {
    for (const tag of tags) {
      const { key, found } = add(tag)
      found.count += 1
      const counts = learned.get(key) ?? new Map<string, number>()
      learned.set(key, counts)
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  for (const tag of more) add(tag)
  for (const [key, label] of labels) weigh(label, learned.get(key), inTexts, texts.length)
  return { labels, postings: postingsOf(labels), idf, cues }
}

/** How much each stem speaks for a label: how much likelier it is in its texts than in all, few texts counting little. */
function weigh(
  label: Known,
  counts: ReadonlyMap<string, number> | undefined,
  inTexts: ReadonlyMap<string, number>,
  texts: number,
): void {
  const own = new Set(labelStems(label.tag))
  for (const stem of new Set([...(counts?.keys() ?? []), ...own])) {
    const usual = ((inTexts.get(stem) ?? 0) + 0.5) / (texts + 1)
    const seen = (counts?.get(stem) ?? 0) + (own.has(stem) ? OWN_WORD : 0)
    const likelier = seen / (label.count + DOUBT) / usual
    label.stems.set(stem, Math.log(1 + likelier))
  }
}

function postingsOf(labels: ReadonlyMap<string, Known>): Map<string, [string, number][]> {
  const postings = new Map<string, [string, number][]>()
  for (const [key, { stems }] of labels) {
    for (const [stem, weight] of stems) {
      const list = postings.get(stem) ?? []
      postings.set(stem, list)
      list.push([key, weight])
    }
  }
  return postings
}

/** What a text says for a label: how much, and with which of its words, the strongest first. */
export type Fit = { score: number; words: string[] }

/** How well each label fits a text, by key; labels that nothing in the text speaks for are left out. */
export function fits(index: TagIndex, text: string): Map<string, Fit> {
  const words = new Map<string, { word: string; plain: string; count: number }>()
  for (const { stem, plain, word } of wordsOf(text)) {
    const seen = words.get(stem)
    if (seen) seen.count += 1
    else words.set(stem, { word, plain, count: 1 })
  }
  const found = new Map<string, { score: number; said: [string, number][] }>()
  const gain = (key: string, word: string, more: number) => {
    const fit = found.get(key) ?? { score: 0, said: [] }
    found.set(key, fit)
    fit.score += more
    fit.said.push([word, more])
  }
  for (const [stem, { word, plain, count }] of words) {
    const times = 1 + AGAIN * Math.log(count)
    for (const [key, weight] of index.postings.get(stem) ?? []) gain(key, word, weight * times)
    for (const key of index.cues ? cuedBy(plain) : []) {
      if (index.labels.has(key)) gain(key, word, CUE * index.idf(stem) * times)
    }
  }
  const length = Math.sqrt(words.size + 8)
  const result = new Map<string, Fit>()
  for (const [key, { score, said }] of found) {
    said.sort((a, b) => b[1] - a[1])
    result.set(key, { score: score / length, words: said.slice(0, 2).map(([word]) => word) })
  }
  return result
}
