import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { checkText } from '@/lib/compose/checks/all'
import type { CheckContext, Finding } from '@/lib/compose/checks/finding'
import { type Closeness, closenessTo, originalOf } from '@/lib/compose/closeness'

/** Twice what LinkedIn takes: from here on a text is looked at when the writer pauses. */
const LONG = 6_000
const PAUSE_MS = 500

/** What the checks found, and the text they looked at: behind while the writer types fast. */
export type Findings = { text: string; all: Finding[] }

/**
 * The findings of a text, never in the way of a keystroke: React looks for them after it has shown what was
 * typed, and drops the work for a newer text.
 */
export function useFindings(text: string, context: CheckContext): Findings {
  const checked = useDeferredValue(useSettled(text))
  return useMemo(() => ({ text: checked, all: checkText(checked, context) }), [checked, context])
}

/** A short text at once; a long one as it stood when typing last paused. */
function useSettled(text: string): string {
  const long = text.length > LONG
  const [calm, setCalm] = useState('')
  useEffect(() => {
    if (!long) return
    const timer = setTimeout(() => setCalm(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, long])
  return long ? calm : text
}

/** How near a text is to the wording it began from, looked at as calmly; undefined where it began from none. */
export function useCloseness(text: string, original: string | undefined): Closeness | undefined {
  const known = useMemo(() => (original === undefined ? undefined : originalOf(original)), [original])
  return useMemo(() => known && closenessTo(text, known), [text, known])
}
