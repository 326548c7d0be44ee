/** LinkedIn's limit for a post, in UTF-16 units (the constant of every public tool, seen up to 2026-10; LinkedIn's own help page was not at hand). */
export const POST_LIMIT = 3_000

/** From here on Herald warns: public tools disagree on whether LinkedIn counts units or code points (2026-10). */
const WARN_FROM = 2_950

/** `left` is negative where the text is over the limit. */
export type TextLength = { units: number; left: number; state: 'fine' | 'near' | 'over' }

/** How long a text is as a post, in UTF-16 units, a line end counted as one. */
export function lengthOf(text: string): TextLength {
  const units = text.replace(/\r\n/g, '\n').length
  return {
    units,
    left: POST_LIMIT - units,
    state: units > POST_LIMIT ? 'over' : units < WARN_FROM ? 'fine' : 'near',
  }
}
