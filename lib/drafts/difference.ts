import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: in both, only in the newer one, or only in the older. */
export type Difference = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two texts further apart than so many changed words have nothing to compare. */
const MOST_CHANGES = 1_500

/**
 * What changed from one text to another, word by word, in order: without the added stretches it is the
 * older text, without the removed ones the newer. Texts too far apart are given whole, the old before the new.
 */
export function difference(before: string, after: string): Difference[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  const found = parts?.map(({ value, added, removed }): Difference => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value }
  })
  const whole: Difference[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return (found ?? whole).filter(({ text }) => text !== '')
}

/** As many characters of an unchanged stretch as are shown on each side of a change. */
const CONTEXT = 90

/** The same stretches with the middle of long unchanged ones left out (`…`), cut between words where there are any. */
export function shortened(parts: readonly Difference[]): Difference[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length <= 3 * CONTEXT) return part
    const start = index === 0 ? '' : part.text.slice(0, CONTEXT).replace(/\S*$/, '')
    const end = index === parts.length - 1 ? '' : part.text.slice(-CONTEXT).replace(/^\S*/, '')
    return { kind: 'same', text: `${start}…${end}` }
  })
}
