/** Where a post is read: LinkedIn's feed in a browser window, or in the app. */
export type Width = 'desktop' | 'mobile'

/**
 * LinkedIn folds a post after three lines as it lays them out. Public tools agree on about 70 characters a
 * line on desktop and 47 on mobile (hence "210" and "140"; 2026-10); others measured other numbers, so
 * whoever shows this says that it is approximate.
 */
const LINES = 3
const PER_LINE: Record<Width, number> = { desktop: 70, mobile: 47 }

/**
 * How much of a text stands before the fold, in UTF-16 units, cut between words; undefined where all of it
 * does. Line ends count as LinkedIn shows them, so a blank line takes one of the three.
 */
export function foldAt(text: string, width: Width): number | undefined {
  const perLine = PER_LINE[width]
  const body = text.trimEnd()
  let at = 0
  for (let line = 0; line < LINES; line++) {
    if (at >= body.length) return undefined
    at = lineEnd(body, at, perLine)
  }
  if (at >= body.length) return undefined
  return body.slice(0, at).trimEnd().length
}

/** Where the line that begins at `from` ends, its line end or space included. */
function lineEnd(text: string, from: number, perLine: number): number {
  const ahead = text.slice(from, from + perLine + 1)
  const newline = ahead.search(/\r\n|\n|\r/)
  if (newline >= 0) return from + newline + (text.startsWith('\r\n', from + newline) ? 2 : 1)
  if (from + perLine >= text.length) return text.length
  const space = ahead.search(/\s\S*$/)
  if (space > 0) return from + space + 1
  return from + unbroken(text.slice(from, from + perLine + 40), perLine)
}

/** As much of a word longer than a line as fits: no emoji and no letter with its marks is cut in two. */
function unbroken(word: string, perLine: number): number {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
    if (index + segment.length > perLine && end > 0) break
    end = index + segment.length
  }
  return end
}
