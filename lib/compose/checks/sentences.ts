import { type CheckContext, type Finding, MOST_OF_A_KIND } from './finding'

/**
 * From how many words on a sentence is long. English: plain-language guides ask for at most 25 words.
 * Languages that inflect say the same in fewer: Polish guides of plain language ask for at most 20. Both are exceeded by
 * a fifth here, so that only what is really long is named.
 */
const LONG: Record<string, number> = { en: 30, pl: 24, cs: 24, sk: 24, sl: 24, he: 24 }
const LONG_ELSEWHERE = 30

const SENTENCE = /[^.!?…\n]+(?:[.!?…](?!\s|$|["”’)])[^.!?…\n]*)*/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/** Sentences longer than readers of the language like them, each with its number of words. */
export function checkSentences(text: string, { language = '' }: CheckContext): Finding[] {
  const most = LONG[language.split('-')[0] ?? ''] ?? LONG_ELSEWHERE
  const found: Finding[] = []
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (sentence.length < 2 * most) continue
    const count = sentence.replace(/(?:^|\s)#\S+/g, ' ').match(WORD)?.length ?? 0
    if (count <= most) continue
    const from = index + sentence.length - sentence.trimStart().length
    const to = index + sentence.trimEnd().length
    found.push({ check: 'long-sentence', from, to, weight: 18, values: { count, most } })
    if (found.length === MOST_OF_A_KIND) break
  }
  return found
}
