import type { ItemRow } from '@/lib/hub/rows'
import { tokens } from '@/lib/hub/search/fold'

/** An item's texts by place, the best place first: title, topics, wordings. */
export function texts(item: ItemRow): [string[], string[], string[]] {
  const title = typeof item.title === 'string' ? [item.title] : Object.values(item.title)
  return [title, item.topics, item.wordings.map((wording) => wording.text)]
}

/**
 * The right answers by definition, without any index: an item is found where every word of the query
 * begins one of its words. A word earns 6 points whole in the title, 5 as a beginning there, 4 and 3 in
 * a topic, 2 and 1 in a wording; an item has the sum. Gives item number to points; undefined for a query without words.
 */
export function answersByDefinition(
  items: readonly ItemRow[],
): (query: string) => Map<number, number> | undefined {
  const words = items.map((item) => texts(item).map((list) => [...new Set(list.flatMap(tokens))]))
  const ofToken = new Map<string, Map<number, number>>()
  const pointsOf = (token: string): Map<number, number> => {
    const known = ofToken.get(token)
    if (known) return known
    const points = new Map<number, number>()
    words.forEach((places, item) => {
      const worth = Math.max(...places.map((list, place) => pointsIn(list, token, 2 * (2 - place))))
      if (worth > 0) points.set(item, worth)
    })
    ofToken.set(token, points)
    return points
  }
  return (query) => {
    const [first, ...others] = [...new Set(tokens(query))].map(pointsOf)
    if (first === undefined) return undefined
    const sums = new Map<number, number>()
    for (const [item, worth] of first) {
      if (!others.every((points) => points.has(item))) continue
      sums.set(
        item,
        others.reduce((sum, points) => sum + (points.get(item) ?? 0), worth),
      )
    }
    return sums
  }
}

function pointsIn(words: readonly string[], token: string, base: number): number {
  let best = 0
  for (const word of words) {
    if (word === token) return base + 2
    if (word.startsWith(token)) best = base + 1
  }
  return best
}
