import { hashtagsIn } from '@/lib/parse/hashtags'

export type Part = { text: string; start: number; mark: boolean }

/** A text cut into plain and marked (hashtag) parts, in order; joined they are the text again. */
export function markedParts(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { start, end } of hashtagsIn(text)) {
    if (start > from) parts.push({ text: text.slice(from, start), start: from, mark: false })
    parts.push({ text: text.slice(start, end), start, mark: true })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from), start: from, mark: false })
  return parts
}
