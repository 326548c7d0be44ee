import { checkConfidential } from './confidential'
import { checkDisclosure } from './disclosure'
import type { CheckContext, Finding } from './finding'
import { checkBrokenHashtags, checkHashtagCase, checkHashtagNumber } from './hashtags'
import { checkDirection, checkInvisible } from './invisible'
import { checkMissingHashtags, checkMisspeltHashtags } from './known-hashtags'
import { checkLanguage } from './language'
import { checkLength } from './length'
import { checkFakeLetters, checkLookAlikes } from './letters'
import { checkLinks } from './links'
import { checkMentions } from './mentions'
import { checkOpening } from './opening'
import { checkPictures } from './pictures'
import { checkPlaceholders } from './placeholders'
import { checkPolicy } from './policy'
import { checkRepeated } from './repeated'
import { checkSentences } from './sentences'
import { checkCapitals, checkEmojiRuns, checkWalls } from './shape'

type Check = (text: string, context: CheckContext) => Finding[]

/** These ask what stands anywhere in the text, and cost nearly nothing. */
const OF_ALL: readonly Check[] = [checkLength, checkHashtagNumber, checkMissingHashtags, checkDisclosure]

const OF_BEGINNING: readonly Check[] = [
  checkPolicy,
  checkOpening,
  checkHashtagCase,
  checkBrokenHashtags,
  checkMisspeltHashtags,
  checkPlaceholders,
  checkMentions,
  checkConfidential,
  checkFakeLetters,
  checkLookAlikes,
  checkInvisible,
  checkDirection,
  checkWalls,
  checkCapitals,
  checkEmojiRuns,
  checkSentences,
  checkLanguage,
  checkLinks,
  checkPictures,
  checkRepeated,
]

/** Twice what LinkedIn takes, in UTF-16 units: what stands behind it cannot be posted, and looking at it would hold up the writer. */
export const LOOKED_AT = 6_000

/** As much of a text's beginning as is looked at; no letter is cut in two. */
export function beginningOf(text: string): string {
  if (text.length <= LOOKED_AT) return text
  return text.slice(0, LOOKED_AT).replace(/[\uD800-\uDBFF]$/, '')
}

/**
 * All that the checks find in a text, the heaviest first, then as it stands in the text. Line ends must be `\n`.
 * Of a text beyond `LOOKED_AT` most checks see the beginning.
 */
export function checkText(text: string, context: CheckContext): Finding[] {
  const beginning = beginningOf(text)
  return [
    ...OF_ALL.flatMap((check) => check(text, context)),
    ...OF_BEGINNING.flatMap((check) => check(beginning, context)),
  ].sort(byWeight)
}

/** The order of findings: by weight downwards, then by place. */
function byWeight(a: Finding, b: Finding): number {
  return b.weight - a.weight || a.from - b.from || a.to - b.to
}
