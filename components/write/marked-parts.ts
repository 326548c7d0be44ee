import { hashtagsIn } from '@/lib/parse/hashtags'

type Stretch = { from: number; to: number }

/** What the editor shows of a part: a hashtag, something a finding concerns, a passage of the hub's. */
export type Part = { text: string; start: number; hashtag: boolean; advice: boolean; theirs: boolean }

/** What else to mark in a text; stretches beyond its end count up to there. */
export type Marks = { advice?: readonly Stretch[]; theirs?: readonly Stretch[] }

/**
 * Marks of a text put where the same words stand in a newer one, so that they do not come and go with every key:
 * those behind a change move along, those that it touches go.
 */
export function movedMarks(marks: Marks, before: string, now: string): Marks {
  if (before === now) return marks
  const shorter = Math.min(before.length, now.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++
  let end = 0
  const most = shorter - start
  while (end < most && before.charCodeAt(before.length - 1 - end) === now.charCodeAt(now.length - 1 - end)) {
    end++
  }
  const changedTo = before.length - end
  const by = now.length - before.length
  const moved = (stretches: readonly Stretch[] = []) =>
    stretches.flatMap(({ from, to }) => {
      if (to <= start) return [{ from, to }]
      return from >= changedTo ? [{ from: from + by, to: to + by }] : []
    })
  return { advice: moved(marks.advice), theirs: moved(marks.theirs) }
}

/** A text cut into parts by what is marked in it, in order; joined they are the text again. */
export function markedParts(text: string, { advice = [], theirs = [] }: Marks = {}): Part[] {
  const hashtags = hashtagsIn(text).map(({ start, end }) => ({ from: start, to: end }))
  const layers = [hashtags, advice, theirs].map(merged)
  const cuts = new Set([0, text.length])
  for (const { from, to } of layers.flat()) {
    cuts.add(Math.min(from, text.length))
    cuts.add(Math.min(to, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const at = [0, 0, 0]
  const covers = (layer: number, start: number) => {
    const stretches = layers[layer] ?? []
    while ((stretches[at[layer] ?? 0]?.to ?? Infinity) <= start) at[layer] = (at[layer] ?? 0) + 1
    return (stretches[at[layer] ?? 0]?.from ?? Infinity) <= start
  }
  return places.slice(0, -1).map((start, place) => ({
    text: text.slice(start, places[place + 1]),
    start,
    hashtag: covers(0, start),
    advice: covers(1, start),
    theirs: covers(2, start),
  }))
}

/** Stretches in order, those that overlap joined, empty ones left out. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (from >= to) continue
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
