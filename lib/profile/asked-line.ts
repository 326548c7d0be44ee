import { fold } from '@/lib/parse/fold'
import { hashtagKey, labelsIn } from '@/lib/parse/hashtags'

/** What a programme would like to stand in headline or About: one of these lines, or its hashtag (without `#`). */
export type AskedLine = { lines: readonly string[]; hashtag?: string }

/** Whether the programme asks for nothing of the kind. */
export function asksNothing({ lines, hashtag }: AskedLine): boolean {
  return lines.length === 0 && hashtag === undefined
}

/** Whether a text has the hashtag, or one of the lines, blind to case, accents and how it is spaced. */
export function saysLine(text: string, { lines, hashtag }: AskedLine): boolean {
  const plain = spaced(text)
  const tagged =
    hashtag !== undefined && labelsIn(text).some(({ tag }) => hashtagKey(tag) === hashtagKey(hashtag))
  return tagged || lines.some((line) => spaced(line) !== '' && plain.includes(spaced(line)))
}

function spaced(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}
