import { isOnlyHashtags } from '@/lib/parse/hashtags'

/** As many graphemes as a title has at most. */
export const TITLE_LENGTH = 80

/** Whoever has written so much has written a line that says something. */
const MOST_READ = 20_000

/**
 * A name for a text: its first line that says something, cut to 80 graphemes at a word boundary with
 * `…`. A line of hashtags alone is taken only where there is no other; `fallback` where there is no line.
 */
export function titleOf(text: string, fallback: string): string {
  const lines = text
    .slice(0, MOST_READ)
    .split(/\r\n?|\n/)
    .flatMap((line) => {
      const plain = line.trim().replace(/\s+/g, ' ')
      return plain === '' ? [] : [plain]
    })
  const line = lines.find((candidate) => !isOnlyHashtags(candidate)) ?? lines[0]
  return line === undefined ? fallback : shortened(line)
}

/** Far beyond what 80 graphemes of any language take; only piled-up marks need more. */
const MOST_UNITS = 4_000

function shortened(line: string): string {
  // No text of so few units has more graphemes.
  if (line.length <= TITLE_LENGTH) return line
  const start = line.slice(0, MOST_UNITS)
  const graphemes = firstOf(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(start))
  if (graphemes.length <= TITLE_LENGTH) return start === line ? line : `${start}…`
  const cut = graphemes[TITLE_LENGTH - 1]?.index ?? start.length
  const kept = start.slice(0, cut)
  const space = kept.search(/\s\S*$/)
  const atWord = start[cut] === ' ' || space < kept.length / 2 ? kept : kept.slice(0, space)
  return `${atWord.trimEnd()}…`
}

/** As many graphemes as tell whether there are too many; a text is not cut up further than that. */
function firstOf(all: Intl.Segments): Intl.SegmentData[] {
  const first: Intl.SegmentData[] = []
  for (const one of all) {
    first.push(one)
    if (first.length > TITLE_LENGTH) break
  }
  return first
}
