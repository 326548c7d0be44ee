import { canonical } from './text'

/** A folded card shows at least this much; less would match too easily. */
const LEAST_PREFIX = 40

/** What LinkedIn changes between composer and card: white space, links shortened, "hashtag" read out before `#`. */
function essence(text: string): string {
  return canonical(text)
    .replace(/hashtag(?=\s*#)/g, '')
    .replace(/\b(?:https?:\/\/|www\.|lnkd\.in\/)\S+/gi, '\u{1F517}')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Whether a card's text, whole or folded ("First line…"), is the text the composer held.
 * A card or composer without text matches nothing.
 */
export function matchesPost(composed: string, card: string): boolean {
  const whole = essence(composed)
  const shown = essence(card).replace(/\s*…$/, '')
  if (whole === '' || shown === '') return false
  return (
    whole === shown ||
    whole.replace(/\s*…$/, '') === shown ||
    (shown.length >= LEAST_PREFIX && whole.startsWith(shown))
  )
}
