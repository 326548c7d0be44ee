import { type Finding, MOST_OF_A_KIND } from './finding'

/** A name to be made a mention by hand, as programmes and Herald write it; the name alone is the group. */
export const MENTION = /@\[([^\][\n]{1,80})\]/gu

/** Names written as `@[Name]`: LinkedIn makes a mention only of what is typed there and chosen from its list. */
export function checkMentions(text: string): Finding[] {
  return [...text.matchAll(MENTION)].slice(0, MOST_OF_A_KIND).map(({ 0: whole, 1: name = '', index }) => ({
    check: 'mention',
    from: index,
    to: index + whole.length,
    weight: 58,
    values: { name: name.trim() },
  }))
}
