import { hashtagKey, isOnlyHashtags, labelsIn } from '@/lib/parse/hashtags'

/** Whether a text holds a hashtag (given without `#`); case and Unicode composition do not matter. */
export function hasHashtag(text: string, tag: string): boolean {
  return occurrences(text, tag).length > 0
}

/**
 * The text without the hashtag where it held it, else with it at the end: on the last line if that
 * holds hashtags alone, else after a blank line. Space at the end of the text stays there. Taking out
 * what was put in gives the text as it was; taking out cleans up the space around and leaves no empty line.
 */
export function toggleHashtag(text: string, tag: string): string {
  if (!hasHashtag(text, tag)) return withHashtag(text, tag)
  let rest = text
  // Once more where taking out `#A` from `#A#A` leaves a hashtag that was none before.
  for (let found = occurrences(rest, tag); found.length > 0; found = occurrences(rest, tag)) {
    for (const { start, end } of found.reverse()) rest = cutOut(rest, start, end)
  }
  return rest
}

function occurrences(text: string, tag: string) {
  const key = hashtagKey(tag)
  return labelsIn(text).filter((found) => hashtagKey(found.tag) === key)
}

function withHashtag(text: string, tag: string): string {
  const body = text.trimEnd()
  const space = text.slice(body.length)
  if (body === '') return `#${tag}${space}`
  const lastLine = body.slice(body.lastIndexOf('\n') + 1)
  return `${body}${isOnlyHashtags(lastLine) ? ' ' : '\n\n'}#${tag}${space}`
}

function cutOut(text: string, start: number, end: number): string {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  const spaceBefore = text.slice(before.length, start)
  const spaceAfter = text.slice(end, text.length - after.length)
  if (after === '') return before + spaceAfter
  if (before === '') return spaceBefore + after
  return before + spaceBetween(before, spaceBefore, spaceAfter, after) + after
}

/** Which of the two spaces around a hashtag stays: the one that keeps lines and paragraphs apart, else one word space. */
function spaceBetween(before: string, spaceBefore: string, spaceAfter: string, after: string): string {
  if (spaceBefore.includes('\n')) return lines(spaceAfter) > lines(spaceBefore) ? spaceAfter : spaceBefore
  if (spaceAfter === '') return /^[\p{Pe}\p{Pf}.,;:!?…]/u.test(after) ? '' : spaceBefore
  const opened = spaceBefore === '' && /[\p{Ps}\p{Pi}]$/u.test(before)
  return opened && !spaceAfter.includes('\n') ? '' : spaceAfter
}

function lines(space: string): number {
  return space.split('\n').length
}
