import file from '@/assets/hashtag-words.json'
import { fold } from '@/lib/parse/fold'
import { hashtagKey } from '@/lib/parse/hashtags'
import { shownParts } from './shown'

/** As many letters of a word as tell it from others; what Polish and English change stands behind them. */
const STEM = 6
const LEAST = 3

/** A word as it is compared: folded, and cut before its endings. */
function stemOf(word: string): string {
  const plain = fold(word)
  if (plain.length <= 4) return plain
  return plain.slice(0, Math.min(STEM, Math.max(4, plain.length - 2)))
}

/** A word of a text: its stem, its folded form, and how it stands there. */
type Word = { stem: string; plain: string; word: string }

/** The words of a text that may say what it is about, in order; hashtags, links, mentions, numbers and the shortest are left out. */
export function wordsOf(text: string): Word[] {
  const bare = shownParts(text)
    .map((part) => (part.kind === 'plain' ? part.text : ' '))
    .join('')
  return [...bare.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word }) =>
    word.length < LEAST ? [] : [{ stem: stemOf(word), plain: fold(word), word }],
  )
}

/** The words of a label, as CamelCase, digits and `_` part them: `ElectricVehicles` is `electric vehicles`. */
export function labelWords(tag: string): string[] {
  return tag
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_]+/)
    .filter((word) => word !== '')
}

/** The stems of a label's own words. */
export function labelStems(tag: string): string[] {
  return labelWords(tag)
    .filter((word) => word.length >= LEAST)
    .map(stemOf)
}

/** By beginning of a word, the keys of the labels whose meaning it tells, in English and in Polish. */
const CUES = new Map<string, string[]>()
for (const [tag, { en, pl }] of Object.entries(file)) {
  for (const cue of new Set(fold(`${en} ${pl}`).split(' '))) {
    if (cue.length >= LEAST) CUES.set(cue, [...(CUES.get(cue) ?? []), hashtagKey(tag)])
  }
}
const LONGEST_CUE = Math.max(...[...CUES.keys()].map((cue) => cue.length))

/** The keys of the common labels that a folded word is a cue of. A short cue is no beginning of a much longer word. */
export function cuedBy(plain: string): string[] {
  const keys: string[] = []
  for (let length = LEAST; length <= Math.min(plain.length, LONGEST_CUE); length++) {
    if (length <= 4 && plain.length > length + 2) continue
    keys.push(...(CUES.get(plain.slice(0, length)) ?? []))
  }
  return keys
}
