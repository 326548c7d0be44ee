import { useEffect, useMemo, useState } from 'react'
import type { PolicyPhrases } from '@/lib/compose/checks/finding'
import { policyPhrases } from '@/lib/compose/checks/policy'
import { buildPhraseIndex } from '@/lib/compose/phrases/build'
import type { HubRow } from '@/lib/hub/rows'
import type { Phrase } from '@/lib/hub/schema'
import { pageSlices } from '@/lib/hub/search/slices'

const NONE: readonly Phrase[] = []

/** A hub's policy phrases, indexed in slices; undefined until that is done, and where there are none. */
export function usePolicyPhrases(hub: HubRow | undefined): PolicyPhrases | undefined {
  const phrases: readonly Phrase[] = useMemo(() => hub?.programme.policy?.phrases ?? NONE, [hub])
  const [ready, setReady] = useState<PolicyPhrases>()
  useEffect(() => {
    if (phrases.length === 0) return
    const stop = new AbortController()
    buildPhraseIndex(phrases, pageSlices, stop.signal)
      .then((index) => !stop.signal.aborted && setReady(policyPhrases(phrases, index)))
      // Nothing else ends it early than this effect's own end.
      .catch(() => undefined)
    return () => stop.abort()
  }, [phrases])
  return ready?.phrases === phrases ? ready : undefined
}
