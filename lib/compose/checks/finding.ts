import type { Match } from '@/lib/compose/phrases/index'
import type { sharedTexts } from '@/lib/compose/shared-before'
import type { Challenge, Phrase } from '@/lib/hub/schema'

/** What a check can say; the words stand in the catalogue (`components/write/finding-words.ts`). */
export type CheckId =
  | 'policy-phrase'
  | 'repeated'
  | 'too-long'
  | 'opening-hashtags'
  | 'opening-formula'
  | 'opening-late'
  | 'hashtags-many'
  | 'hashtag-case'
  | 'hashtag-broken'
  | 'hashtag-misspelt'
  | 'challenge-missing'
  | 'programme-missing'
  | 'placeholder'
  | 'mention'
  | 'mail-address'
  | 'telephone'
  | 'internal-address'
  | 'ticket-number'
  | 'client-money'
  | 'disclosure-missing'
  | 'fake-letters'
  | 'look-alikes'
  | 'invisible'
  | 'direction'
  | 'wall'
  | 'capitals'
  | 'emoji-run'
  | 'long-sentence'
  | 'other-language'
  | 'links-many'
  | 'link-tracking'
  | 'link-odd'
  | 'picture-alt'

/** A change that mends what was found: `put` takes the place of `from` to `to` (UTF-16 units of the text checked). */
export type Mend = { from: number; to: number; put: string }

/** One thing a check found. */
export type Finding = {
  check: CheckId
  /** Where in the text, in UTF-16 units; both the same where it concerns the whole text. */
  from: number
  to: number
  /** The heavier, the nearer to the top: from 100 (may do harm) down to 10 (a matter of taste). */
  weight: number
  /** For the message. */
  values?: Record<string, string | number>
  mend?: Mend
}

/** The policy's phrases, ready to be found. */
export type PolicyPhrases = {
  phrases: readonly Phrase[]
  find: (text: string) => Match[]
}

/** What the checks need to know beside the text. All of it may be missing. */
export type CheckContext = {
  /** The draft's language, BCP 47, where it began from a wording of one. */
  language?: string | undefined
  /** Labels without `#`. */
  programmeHashtags?: readonly string[]
  itemHashtags?: readonly string[]
  challenge?: Pick<Challenge, 'hashtag'> | undefined
  /** The pictures of the item, with their texts for those who do not see them. */
  pictures?: readonly { alt: string }[]
  /** The lines of which the programme asks for one, the one to put in first. */
  disclosure?: readonly string[]
  policy?: PolicyPhrases | undefined
  /** The newest shares, read by `sharedTexts`. */
  shared?: ReturnType<typeof sharedTexts>
}

/** As many findings as one check gives at most: more of the same would only fill the screen. */
export const MOST_OF_A_KIND = 20

/** A finding that concerns the whole text. */
export function overall(check: CheckId, weight: number, values?: Finding['values'], mend?: Mend): Finding {
  return { check, from: 0, to: 0, weight, ...(values && { values }), ...(mend && { mend }) }
}
