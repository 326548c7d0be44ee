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

const CHECKS: readonly Check[] = [
  checkPolicy,
  checkLength,
  checkOpening,
  checkHashtagNumber,
  checkHashtagCase,
  checkBrokenHashtags,
  checkMisspeltHashtags,
  checkMissingHashtags,
  checkPlaceholders,
  checkMentions,
  checkConfidential,
  checkDisclosure,
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

/** All that the checks find in a text, the heaviest first, then as it stands in the text. Line ends must be `\n`. */
export function checkText(text: string, context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check(text, context)).sort(byWeight)
}

/** The order of findings: by weight downwards, then by place. */
function byWeight(a: Finding, b: Finding): number {
  return b.weight - a.weight || a.from - b.from || a.to - b.to
}
