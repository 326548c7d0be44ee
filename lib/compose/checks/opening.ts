import { fold } from '@/lib/parse/fold'
import { isOnlyHashtags } from '@/lib/parse/hashtags'
import type { Finding } from './finding'

/** About as many units as LinkedIn's desktop page shows before "…more" (public tools agree on near 210, 2026-10; approximate). */
const DESKTOP_FOLD = 210

/** How posts begin that read like all others, folded. */
const FORMULAS =
  /^(?:(?:i ?['’]?a?m|we ?['’]?a?re|so) )?(?:(?:so|very|truly|super|beyond|absolutely) )?(?:excited|thrilled|delighted|proud|happy|pleased|honou?red|humbled) to (?:announce|share|be|join|have|say|welcome|present|introduce)\b|^(?:z (?:(?:wielka|ogromna|prawdziwa|niezmierna) )?(?:przyjemnoscia|radoscia|duma)|mam (?:(?:wielka|ogromna) )?przyjemnosc|milo mi|jestem (?:bardzo )?(?:podekscytowan|dumn|szczesliw)[ay]|(?:chcialbym|chcialabym|pragne) (?:sie )?(?:z wami )?(?:podzielic|poinformowac|oglosic))\b/

/**
 * What stands before the fold: hashtags or a link where the point should be, a worn formula, or a first
 * sentence so long that it is cut.
 */
export function checkOpening(text: string): Finding[] {
  const from = text.search(/\S/)
  if (from < 0) return []
  const lineEnd = text.indexOf('\n', from)
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd).trimEnd()
  const to = from + line.length
  if (isOnlyHashtags(line) || /^(?:https?:\/\/|www\.)\S+$/i.test(line)) {
    return lineEnd < 0 ? [] : [{ check: 'opening-hashtags', from, to, weight: 40 }]
  }
  const formula = FORMULAS.exec(fold(line.slice(0, 120)))
  if (formula) {
    return [
      { check: 'opening-formula', from, to: from + Math.min(formula[0].length, line.length), weight: 30 },
    ]
  }
  const start = text.slice(from, from + DESKTOP_FOLD + 1)
  if (start.length <= DESKTOP_FOLD || /[.!?…:]["”’)]*\s|\n/.test(start)) return []
  return [
    { check: 'opening-late', from, to: from + DESKTOP_FOLD, weight: 20, values: { limit: DESKTOP_FOLD } },
  ]
}
