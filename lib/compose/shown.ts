import { hashtagsIn } from '@/lib/parse/hashtags'

/** A stretch of a text as LinkedIn shows it. A mention is one still to be typed by hand: `@[Name]`. */
export type Shown = { kind: 'plain' | 'hashtag' | 'link' | 'mention'; text: string; start: number }

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"“”„]+/giu
const MENTION = /@\[[^\]\n]{1,100}\]/gu
/** What a sentence puts behind an address. */
const BEHIND = /[.,;:!?…'’)\]}]+$/u

/** A text cut into what LinkedIn links and what it does not, in order; joined they are the text again. */
export function shownParts(text: string): Shown[] {
  const marks: Shown[] = [
    ...hashtagsIn(text).map(({ start, end }) => mark('hashtag', text.slice(start, end), start)),
    ...linksIn(text),
    ...[...text.matchAll(MENTION)].map(({ 0: whole, index }) => mark('mention', whole, index)),
  ].sort((a, b) => a.start - b.start)
  const parts: Shown[] = []
  let at = 0
  for (const one of marks) {
    if (one.start < at) continue
    if (one.start > at) parts.push(mark('plain', text.slice(at, one.start), at))
    parts.push(one)
    at = one.start + one.text.length
  }
  if (at < text.length) parts.push(mark('plain', text.slice(at), at))
  return parts
}

/** The addresses in a text, without the punctuation of the sentence around them. */
export function linksIn(text: string): Shown[] {
  return [...text.matchAll(LINK)].map(({ 0: whole, index }) => mark('link', bare(whole), index))
}

/** A closing bracket belongs to the address only where one was opened in it. */
function bare(address: string): string {
  const without = address.replace(BEHIND, '')
  const next = address[without.length]
  return next === ')' && without.includes('(') && !without.includes(')') ? `${without})` : without
}

function mark(kind: Shown['kind'], text: string, start: number): Shown {
  return { kind, text, start }
}
