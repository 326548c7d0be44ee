import type { Phrase } from '@/lib/hub/schema'
import { fold } from '@/lib/parse/fold'
import { type Comparison, type Forms, formsOf, isFormOf } from './forms'
import { isGap, type Word, wordsIn } from './words'

/** A phrase found, by its number in the list of the policy. */
export type Match = { phrase: number; from: number; to: number }

/** One wording of a phrase: its words by number. `lifts`: found here, the phrase is not meant. */
type Entry = { phrase: number; words: number[]; exact: boolean; lifts: boolean }

/** A phrase with signs that are no words (`C++`, `AT&T`): found as it is written. */
type Literal = { phrase: number; text: string; lifts: boolean }

export type PhraseIndex = {
  /** Adds phrase number `phrase`. */
  add(phrase: number, from: Phrase): void
  /** The phrases of one paragraph, in order; a phrase within a longer one is not told apart. */
  find(paragraph: string): Match[]
}

const KEY = 3
const MOST_KNOWN_WORDS = 20_000

/**
 * Why no stemmer: on 221 held-out sentences (`npm run eval`, November 2026) Snowball 3.1.1 reaches a precision of 0.939
 * and a recall of 0.853 (0.750 in Polish), these forms 0.982 and 1.0. A stem takes `salaries` and `salaried`, `defect`
 * and `defective` for one, and loses what Polish changes within the stem.
 *
 * An index of phrases by the beginnings of their first words' stems: a word of the text is compared with
 * the few that begin like it, and each only once, as texts repeat their words.
 */
export function createPhraseIndex(): PhraseIndex {
  const forms: Forms[] = []
  const numbers = new Map<string, number>()
  /** Numbers of forms by the first letters of a stem, folded; short stems by what they have. */
  const shelves = new Map<string, number[]>()
  const starting = new Map<number, Entry[]>()
  const literals = new Map<string, Literal[]>()
  let known = new Map<string, readonly number[]>()

  const numberOf = (word: string, how: Comparison, languages: readonly string[]): number => {
    const name = `${word}\n${how}\n${languages.join()}`
    const had = numbers.get(name)
    if (had !== undefined) return had
    const made = formsOf(word, how, languages)
    const number = forms.push(made) - 1
    numbers.set(name, number)
    for (const key of new Set(made.folded.map(({ stem }) => stem.slice(0, KEY)))) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(number)
      else shelves.set(key, [number])
    }
    return number
  }

  /** The numbers of all forms that a word of the text is one of. */
  const formsOfWord = ({ word, written }: Word, plain: boolean): readonly number[] => {
    const name = plain ? `${written} ` : written
    const had = known.get(name)
    if (had) return had
    const folded = fold(word)
    const asked = plain ? folded : word
    const found: number[] = []
    for (let length = 1; length <= KEY && length <= folded.length; length++) {
      for (const number of shelves.get(folded.slice(0, length)) ?? []) {
        const one = forms[number]
        if (one && fits(one, written) && isFormOf(one, asked, plain)) found.push(number)
      }
    }
    if (known.size > MOST_KNOWN_WORDS) known = new Map()
    known.set(name, found)
    return found
  }

  const entriesAt = (text: string, words: readonly Word[], at: number, plain: boolean): (Match & Entry)[] => {
    const first = words[at]
    if (!first) return []
    const found: (Match & Entry)[] = []
    for (const number of formsOfWord(first, plain)) {
      for (const entry of starting.get(number) ?? []) {
        const last = lastWord(text, words, at, entry, plain)
        if (!last || (entry.exact && isPartOfWord(text, first.from, last.to))) continue
        found.push({ ...entry, from: first.from, to: last.to })
      }
    }
    return found
  }

  const lastWord = (text: string, words: readonly Word[], at: number, entry: Entry, plain: boolean) => {
    let last = words[at]
    for (let step = 1; step < entry.words.length; step++) {
      const next = words[at + step]
      const wanted = entry.words[step] ?? -1
      if (!last || !next || !isGap(text.slice(last.to, next.from))) return undefined
      if (!formsOfWord(next, plain).includes(wanted)) return undefined
      last = next
    }
    return last
  }

  const addWording = (phrase: number, text: string, { match, languages }: Phrase, lifts: boolean) => {
    const words = wordsIn(text)
    if (words.length === 0 || /[^\p{L}\p{N}\p{M}_\s'’‐‑–-]/u.test(text)) {
      const literal = { phrase, text: text.trim().toLowerCase(), lifts }
      const key = literal.text.charAt(0)
      if (key === '') return
      const shelf = literals.get(key)
      if (shelf) shelf.push(literal)
      else literals.set(key, [literal])
      return
    }
    // An exception is written as it is met: `apple pie` lifts `Apple`.
    const how = lifts ? 'forms' : match
    const entry: Entry = {
      phrase,
      words: words.map(({ written }) => numberOf(written, how, languages)),
      exact: how === 'exact',
      lifts,
    }
    const first = entry.words[0] ?? 0
    const shelf = starting.get(first)
    if (shelf) shelf.push(entry)
    else starting.set(first, [entry])
  }

  const literalsIn = (text: string): (Match & { lifts: boolean })[] => {
    if (literals.size === 0) return []
    const lower = text.toLowerCase()
    // Where small letters take other room than capitals, places would not agree.
    if (lower.length !== text.length) return []
    const found: (Match & { lifts: boolean })[] = []
    for (let at = 0; at < lower.length; at++) {
      for (const { phrase, text: literal, lifts } of literals.get(lower.charAt(at)) ?? []) {
        const to = at + literal.length
        if (lower.startsWith(literal, at) && !isCutOff(text, at, to))
          found.push({ phrase, from: at, to, lifts })
      }
    }
    return found
  }

  return {
    add(phrase, from) {
      for (const text of [from.text, ...from.forms]) addWording(phrase, text, from, false)
      for (const text of from.except) addWording(phrase, text, from, true)
      known = new Map()
    },
    find(paragraph) {
      const words = wordsIn(paragraph)
      const plain = !/[^\P{L}\p{ASCII}]/u.test(paragraph)
      const all = [
        ...words.flatMap((_, at) => entriesAt(paragraph, words, at, plain)),
        ...literalsIn(paragraph),
      ]
      const lifted = all.filter(({ lifts }) => lifts)
      const meant = all.filter(
        (one) => !one.lifts && !lifted.some((other) => other.phrase === one.phrase && overlaps(one, other)),
      )
      return withoutInner(meant)
    },
  }
}

/** Names and exact phrases keep their capitals. */
function fits({ capital, capitals }: Forms, written: string): boolean {
  if (capitals) return written === written.toUpperCase()
  return !capital || written.charAt(0) !== written.charAt(0).toLowerCase()
}

/** Whether what was found is part of a longer word with a hyphen or an apostrophe: the X of `X-ray`. */
function isPartOfWord(text: string, from: number, to: number): boolean {
  return (
    /[\p{L}\p{N}]['’-]$/u.test(text.slice(Math.max(0, from - 3), from)) ||
    /^['’-][\p{L}\p{N}]/u.test(text.slice(to, to + 3))
  )
}

const IN_WORD = /[\p{L}\p{N}\p{M}_]/u

/** Whether a stretch begins or ends within a word. */
function isCutOff(text: string, from: number, to: number): boolean {
  const cuts = (a: string, b: string) => IN_WORD.test(a) && IN_WORD.test(b)
  return cuts(text.charAt(from - 1), text.charAt(from)) || cuts(text.charAt(to - 1), text.charAt(to))
}

function overlaps(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to
}

/** Matches by place, without those that lie within a longer one, and each phrase once a place. */
function withoutInner(matches: readonly Match[]): Match[] {
  const ordered = matches
    .map(({ phrase, from, to }) => ({ phrase, from, to }))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.phrase - b.phrase)
  const kept: Match[] = []
  let reach = -1
  for (const one of ordered) {
    const last = kept.at(-1)
    if (one.to <= reach && !(last?.from === one.from && last.to === one.to && last.phrase !== one.phrase))
      continue
    kept.push(one)
    reach = Math.max(reach, one.to)
  }
  return kept
}
