import { fold } from '@/lib/parse/fold'

/** So many letters and digits beyond title and company say something of their own. */
const ENOUGH = 15

/**
 * Whether a headline says more than a job title: what is left of it without the titles and companies of the
 * current positions (LinkedIn itself proposes "Title at Company") is at least some words.
 */
export function headlineTells(
  headline: string,
  current: readonly { title: string; company: string }[],
): boolean {
  const known = current.flatMap(({ title, company }) => [title, company]).map(fold)
  // The longest first, so that no part of a longer name is left standing.
  const longestFirst = known.filter((text) => text !== '').sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((text, part) => text.replaceAll(part, ' '), fold(headline))
  return (rest.match(/[\p{L}\p{N}]/gu) ?? []).length >= ENOUGH
}
