import { fold } from '@/lib/parse/fold'
import { labelsIn } from '@/lib/parse/hashtags'

/** A stretch of the draft, UTF-16 units. */
type Passage = { from: number; to: number }

/**
 * How near a draft is to another text: the share of its words that stand in passages taken over (0 to 1), and
 * those passages. `words`: how many words of its own counting the draft has.
 */
export type Closeness = { share: number; passages: Passage[]; words: number }

/** So many words in the same order are taken over; fewer are how everybody says it. */
const RUN = 3

type Word = { key: string; from: number; to: number }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu

/** The words of a text, folded; hashtags and addresses are nobody's voice and do not count. */
function wordsOf(text: string): Word[] {
  const left = [...labelsIn(text)]
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }))
  const out = [...left, ...addresses].sort((a, b) => a.start - b.start)
  const words: Word[] = []
  let next = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while ((out[next]?.end ?? Infinity) <= index) next++
    if ((out[next]?.start ?? Infinity) <= index) continue
    words.push({ key: fold(word), from: index, to: index + word.length })
  }
  return words
}

/** Runs of a text's words, ready to be compared with drafts. */
export type Original = { runs: ReadonlySet<string> }

/** Reads a text once for many comparisons. A text of less than three words is taken over whole or not at all. */
export function originalOf(text: string): Original {
  return { runs: new Set(runsOf(wordsOf(text)).map(({ key }) => key)) }
}

function runsOf(words: readonly Word[]): { key: string; first: number; last: number }[] {
  const runs: { key: string; first: number; last: number }[] = []
  const length = Math.min(RUN, words.length)
  for (let first = 0; length > 0 && first + length <= words.length; first++) {
    let key = ''
    for (let at = first; at < first + length; at++) key += `${words[at]?.key} `
    runs.push({ key, first, last: first + length - 1 })
  }
  return runs
}

/** A draft cut into words and runs once, to be held against many originals. */
type ReadDraft = { words: readonly Word[]; runs: ReturnType<typeof runsOf> }

/** Reads a draft for `shareTaken`. */
export function readDraft(text: string): ReadDraft {
  const words = wordsOf(text)
  return { words, runs: runsOf(words) }
}

/** Which words of a draft stand in runs of the original: 1 where they do. */
function takenWords({ words, runs }: ReadDraft, original: Original): Uint8Array {
  const taken = new Uint8Array(words.length)
  for (const { key, first, last } of runs) if (original.runs.has(key)) taken.fill(1, first, last + 1)
  return taken
}

/** The share alone (0 to 1), as `closenessTo` gives it. */
export function shareTaken(draft: ReadDraft, original: Original): number {
  if (draft.words.length === 0) return 0
  return takenWords(draft, original).reduce((sum, one) => sum + one, 0) / draft.words.length
}

/**
 * The closeness of a draft to an original. A word put in, or put in another's place, that the original
 * does not have, never brings it nearer; a passage of the original added at the end never takes it further away.
 */
export function closenessTo(draft: string, original: Original): Closeness {
  const read = readDraft(draft)
  const { words } = read
  const taken = takenWords(read, original)
  const passages: Passage[] = []
  let count = 0
  words.forEach((word, at) => {
    if (!taken[at]) return
    count++
    const open = passages.at(-1)
    if (open && at > 0 && taken[at - 1]) open.to = word.to
    else passages.push({ from: word.from, to: word.to })
  })
  return { share: words.length === 0 ? 0 : count / words.length, passages, words: words.length }
}

/** Closeness in plain words: `theirs` mostly the original, `half`, `some`, `own`. Nothing is said of a few words. */
type Nearness = 'theirs' | 'half' | 'some' | 'own'

/** Which of the four a closeness is; undefined where the draft is too short to tell. */
export function nearnessOf({ share, words }: Closeness): Nearness | undefined {
  if (words < 8) return undefined
  if (share > 0.7) return 'theirs'
  if (share > 0.4) return 'half'
  return share > 0.12 ? 'some' : 'own'
}
