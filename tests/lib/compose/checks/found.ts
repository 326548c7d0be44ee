import { checkText } from '@/lib/compose/checks/all'
import type { CheckContext, CheckId, Finding } from '@/lib/compose/checks/finding'

/** What the checks find in a text, as `check: the part of the text`. */
export function found(text: string, context: CheckContext = {}): string[] {
  return checkText(text, context).map(({ check, from, to }) => `${check}: ${text.slice(from, to)}`)
}

/** The first finding of one check, or undefined. */
export function one(text: string, check: CheckId, context: CheckContext = {}): Finding | undefined {
  return checkText(text, context).find((finding) => finding.check === check)
}

/** The text with the mend of the first finding of one check; unchanged where there is none. */
export function mended(text: string, check: CheckId, context: CheckContext = {}): string {
  const mend = one(text, check, context)?.mend
  return mend ? text.slice(0, mend.from) + mend.put + text.slice(mend.to) : text
}
