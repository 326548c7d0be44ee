import { type Original, originalOf, readDraft, shareTaken } from './closeness'

/** A text published before. `at` is Unix ms. */
export type SharedText = { text: string; at: number }

/** As many of the newest as are compared: readers do not remember more either. */
const MOST_SHARES = 100

/** From here on a draft repeats what was shared. */
const REPEATS = 0.6

/** The newest shares, read once for many comparisons. Those of a few words are nobody's repetition. */
export function sharedTexts(shares: readonly SharedText[]): { original: Original; at: number }[] {
  return [...shares]
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_SHARES)
    .filter(({ text }) => text.length > 80)
    .map(({ text, at }) => ({ original: originalOf(text), at }))
}

/** When the share was published that the draft repeats most (Unix ms); undefined where it repeats none. */
export function repeatedShare(
  draft: string,
  shares: readonly { original: Original; at: number }[],
): number | undefined {
  const read = readDraft(draft)
  if (read.words.length < 12) return undefined
  let best: { share: number; at: number } | undefined
  for (const { original, at } of shares) {
    const share = shareTaken(read, original)
    if (share >= REPEATS && share > (best?.share ?? 0)) best = { share, at }
  }
  return best?.at
}
