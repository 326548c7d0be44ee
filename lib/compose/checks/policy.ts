import type { Match, PhraseIndex } from '@/lib/compose/phrases/index'
import type { Phrase } from '@/lib/hub/schema'
import { type CheckContext, type Finding, MOST_OF_A_KIND, type PolicyPhrases } from './finding'

/** As many paragraphs as are remembered; a text being written changes one at a time. */
const MOST_PARAGRAPHS = 500

/** Phrases with an index that remembers the paragraphs it has read. Line ends must be `\n`. */
export function policyPhrases(phrases: readonly Phrase[], index: PhraseIndex): PolicyPhrases {
  let known = new Map<string, Match[]>()
  return {
    phrases,
    find(text) {
      const found: Match[] = []
      let start = 0
      for (const paragraph of text.split('\n')) {
        const matches = known.get(paragraph) ?? index.find(paragraph)
        if (known.size > MOST_PARAGRAPHS) known = new Map()
        known.set(paragraph, matches)
        for (const { phrase, from, to } of matches) found.push({ phrase, from: start + from, to: start + to })
        start += paragraph.length + 1
      }
      return found
    },
  }
}

/** What of the programme's phrases stands in the text; `number` is the phrase's place in the policy. */
export function checkPolicy(text: string, { policy }: CheckContext): Finding[] {
  if (!policy) return []
  return policy
    .find(text)
    .slice(0, 2 * MOST_OF_A_KIND)
    .map(({ phrase, from, to }) => ({
      check: 'policy-phrase',
      from,
      to,
      weight: 96,
      values: { phrase: policy.phrases[phrase]?.text ?? '', number: phrase },
    }))
}
