import { fold } from '@/lib/parse/fold'

/** A slash being written: where it stands in the text (UTF-16 units) and what follows it up to the caret. */
export type Slash = { start: number; query: string }

/** Behind the slash, as long as a name can be. */
const LONGEST = 41

/**
 * The slash command that ends at the caret, or undefined. A slash begins one at the start of the text or
 * after space, so that `and/or`, dates and addresses never do.
 */
export function slashAt(text: string, caret: number): Slash | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST), caret)
  const found = /(^|\s)\/([\p{L}\p{M}\p{N}_-]*)$/u.exec(before)
  if (!found) return undefined
  const [, space = '', query = ''] = found
  const start = caret - query.length - 1
  // A cut through the middle of a word is not its beginning.
  if (space === '' && start > 0) return undefined
  return { start, query }
}

/**
 * The snippets whose name begins with what was typed, then those whose name or text holds it, each in the
 * given order; blind to case and diacritics. All of them where nothing was typed yet.
 */
export function findSnippets<S extends { name: string; text: string }>(
  snippets: readonly S[],
  query: string,
): S[] {
  const wanted = fold(query)
  if (wanted === '') return [...snippets]
  const names = snippets.filter(({ name }) => fold(name).startsWith(wanted))
  const rest = snippets.filter(
    (one) => !names.includes(one) && (fold(one.name).includes(wanted) || fold(one.text).includes(wanted)),
  )
  return [...names, ...rest]
}

/** The text with a part of it (UTF-16 units) replaced by another, and the caret behind that. */
export function replaced(text: string, start: number, end: number, by: string) {
  const caret = start + by.length
  return { text: text.slice(0, start) + by + text.slice(end), selectionStart: caret, selectionEnd: caret }
}
