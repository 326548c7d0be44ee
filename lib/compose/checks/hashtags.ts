import { hashtagsIn } from '@/lib/parse/hashtags'
import { addressesIn, isWithin } from './addresses'
import { type CheckContext, type Finding, MOST_OF_A_KIND } from './finding'
import { knownHashtags } from './known-hashtags'

/** Studies find no gain from three on and harm from six (2026-10); five are left alone. */
const MOST_HASHTAGS = 5

/** More hashtags than help. */
export function checkHashtagNumber(text: string): Finding[] {
  const found = hashtagsIn(text)
  const first = found[MOST_HASHTAGS]
  const last = found.at(-1)
  if (!first || !last) return []
  const values = { count: found.length, most: MOST_HASHTAGS }
  return [{ check: 'hashtags-many', from: first.start, to: last.end, weight: 35, values }]
}

/** As many letters in one case as several words have; one word is rarely that long. */
const LONG_LABEL = 14

/**
 * Hashtags of several words in small letters, which screen readers read as one word. The mend writes them
 * as the programme does, or as the words stand in the text; where neither knows the words there is none.
 */
export function checkHashtagCase(text: string, context: CheckContext): Finding[] {
  const known = new Map(knownHashtags(context).map((tag) => [tag.toLowerCase(), tag]))
  const pairs = lazyJoinedWords(text)
  return hashtagsIn(text)
    .slice(0, 2 * MOST_OF_A_KIND)
    .flatMap(({ tag, start, end }): Finding[] => {
      const lower = tag.toLowerCase()
      const official = known.get(lower)
      if (official === tag || (official === undefined && tag !== lower)) return []
      const put = official ?? pairs().get(lower)
      if (put === undefined && (tag.length < LONG_LABEL || /[_\d]/.test(tag))) return []
      const found: Finding = {
        check: 'hashtag-case',
        from: start,
        to: end,
        weight: 38,
        values: { tag, put: put ?? tag },
      }
      return [put === undefined ? found : { ...found, mend: { from: start, to: end, put: `#${put}` } }]
    })
}

/** Two and three neighbouring words of the text joined, as `CamelCase` by their small letters; made when first asked for. */
function lazyJoinedWords(text: string): () => Map<string, string> {
  let joined: Map<string, string> | undefined
  return () => {
    if (joined) return joined
    joined = new Map()
    const words = text.slice(0, 20_000).match(/(?<![#＃\p{L}])\p{L}[\p{L}\p{M}]+/gu) ?? []
    const capital = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    for (let at = 0; at < words.length - 1; at++) {
      const two = `${capital[at]}${capital[at + 1]}`
      joined.set(two.toLowerCase(), two)
      const three = `${two}${capital[at + 2] ?? ''}`
      joined.set(three.toLowerCase(), three)
    }
    return joined
  }
}

const JOINED = /(?<![\p{L}\p{N}_#＃])[#＃][\p{L}\p{N}_]{1,60}(?:[-–&+][\p{L}\p{N}_]{1,60}){1,8}/gu
const SPACED = /(?<=^|\s)#[ \t]\p{L}[\p{L}\p{N}_]{1,60}/gmu
const GLUED = /[\p{L}\p{N}_]\p{M}*[#＃](?=\p{L}[\p{L}\p{N}]{2})/gu

/** What was meant as a hashtag and breaks off: a hyphen or `&` within, a space behind the sign, a word before it. */
export function checkBrokenHashtags(text: string): Finding[] {
  const addresses = addressesIn(text)
  const found: Finding[] = []
  const add = (from: number, to: number, put: string, at: number, insert: string) => {
    if (isWithin(from, addresses)) return
    const values = { tag: text.slice(from, to).replace(/\s+/g, ' '), put }
    found.push({ check: 'hashtag-broken', from, to, weight: 52, values, mend: { from: at, to, put: insert } })
  }
  for (const { 0: whole, index } of text.matchAll(JOINED)) {
    // `#1-to-1` and `#2026-11` are numbers with words, not a broken label.
    if (!/\p{L}{2}/u.test(whole) || /^.\d/u.test(whole)) continue
    const put = `#${whole
      .slice(1)
      .split(/[-–&+]/)
      .map(capitalised)
      .join('')}`
    add(index, index + whole.length, put, index, put)
  }
  for (const { 0: whole, index } of text.matchAll(SPACED)) {
    const put = `#${whole.slice(1).trim()}`
    add(index, index + whole.length, put, index, put)
  }
  for (const { 0: before, index } of text.matchAll(GLUED)) {
    const sign = index + before.length - 1
    const label = /^[\p{L}\p{N}\p{M}_]+/u.exec(text.slice(sign + 1, sign + 101))?.[0] ?? ''
    add(sign, sign + 1 + label.length, `#${label}`, sign, ` #${label}`)
  }
  return found.sort((a, b) => a.from - b.from).slice(0, MOST_OF_A_KIND)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
