import { hasHashtag, toggleHashtag } from '@/lib/compose/hashtags'
import { fold } from '@/lib/parse/fold'
import { hashtagKey, hashtagsIn, uniqueHashtags } from '@/lib/parse/hashtags'
import { type CheckContext, type Finding, type Mend, MOST_OF_A_KIND, overall } from './finding'

/** The hashtags that the hub knows for this draft, each once: the challenge's, the programme's, the item's. */
export function knownHashtags(context: CheckContext): string[] {
  const challenge = context.challenge ? [context.challenge.hashtag] : []
  return uniqueHashtags([...challenge, ...(context.programmeHashtags ?? []), ...(context.itemHashtags ?? [])])
}

/** The running challenge's hashtag, and one of the programme's, where the text carries neither it nor a slip of it. */
export function checkMissingHashtags(text: string, context: CheckContext): Finding[] {
  if (text.trim() === '') return []
  const slips = new Set(checkMisspeltHashtags(text, context).map(({ values }) => values?.put))
  const has = (tag: string) => slips.has(tag) || hasHashtag(text, tag)
  const found: Finding[] = []
  const challenge = context.challenge?.hashtag
  if (challenge !== undefined && !has(challenge)) {
    found.push(overall('challenge-missing', 48, { tag: challenge }, addition(text, challenge)))
  }
  const programme = context.programmeHashtags ?? []
  const first = programme[0]
  if (first !== undefined && !programme.some(has)) {
    found.push(overall('programme-missing', 46, { tag: first }, addition(text, first)))
  }
  return found
}

/** The hashtag put in at the end, as one change. */
function addition(text: string, tag: string): Mend {
  const after = toggleHashtag(text, tag)
  const at = text.trimEnd().length
  return { from: at, to: at, put: after.slice(at, after.length - (text.length - at)) }
}

/** Hashtags that nearly are one the hub knows: other marks, or a slip of the fingers. */
export function checkMisspeltHashtags(text: string, context: CheckContext): Finding[] {
  const known = knownHashtags(context).map((tag) => ({ tag, key: hashtagKey(tag), folded: fold(tag) }))
  if (known.length === 0) return []
  const keys = new Set(known.map(({ key }) => key))
  return hashtagsIn(text)
    .slice(0, 2 * MOST_OF_A_KIND)
    .flatMap(({ tag, start, end }): Finding[] => {
      if (keys.has(hashtagKey(tag))) return []
      const folded = fold(tag)
      const meant = known.find((one) => isSlip(folded, one.folded))
      if (!meant) return []
      const mend = { from: start, to: end, put: `#${meant.tag}` }
      return [
        {
          check: 'hashtag-misspelt',
          from: start,
          to: end,
          weight: 54,
          values: { tag, put: meant.tag },
          mend,
        },
      ]
    })
}

/** Whether one label is the other with one letter wrong, missing, too many or swapped (two from ten letters on). */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0
  if (a === b) return true
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false
  // A number at the end is another hashtag, not a slip: #Summit2025 and #Summit2026.
  if (a.replace(/\d/g, '') === b.replace(/\d/g, '')) return false
  return distance(a.slice(0, 100), b.slice(0, 100)) <= allowed
}

/** Damerau's distance in its plain form: changed, missing and added letters, and two neighbours swapped. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
