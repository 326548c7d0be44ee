import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { beginningOf, checkText } from '@/lib/compose/checks/all'
import type { CheckContext, Finding } from '@/lib/compose/checks/finding'
import { type Closeness, closenessTo, originalOf } from '@/lib/compose/closeness'

/** Who types sees letters every 70 ms and reads none of what stands beside them: four looks a second are plenty. */
const AT_MOST_EVERY_MS = 250

/**
 * A text as all that stands beside it sees it: while somebody types four times a second and never in the way of a
 * key, as React drops the work for a newer text; what came otherwise (a press, undo, another window) at once.
 */
export function useLater(text: string, typing: boolean): string {
  const [later, setLater] = useState(text)
  const last = useRef(-Infinity)
  useEffect(() => {
    const wait = typing ? Math.max(0, last.current + AT_MOST_EVERY_MS - performance.now()) : 0
    const timer = setTimeout(() => {
      last.current = performance.now()
      startTransition(() => setLater(text))
    }, wait)
    return () => clearTimeout(timer)
  }, [text, typing])
  return typing ? later : text
}

/** What the checks found, and the text they looked at. */
type Findings = { text: string; all: Finding[] }

/** The findings of a text. */
export function useFindings(text: string, context: CheckContext): Findings {
  return useMemo(() => ({ text, all: checkText(text, context) }), [text, context])
}

/** How near a text is to the wording it began from; undefined where it began from none. */
export function useCloseness(text: string, original: string | undefined): Closeness | undefined {
  const known = useMemo(() => (original === undefined ? undefined : originalOf(original)), [original])
  return useMemo(() => known && closenessTo(beginningOf(text), known), [text, known])
}
