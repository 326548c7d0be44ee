import { useCallback, useRef } from 'react'

/** A function that stays the same and does what the newest one given does: what is given it need not be shown anew. Not for use while rendering. */
export function useStable<Given extends unknown[], Gives>(run: (...given: Given) => Gives): typeof run {
  const latest = useRef(run)
  latest.current = run
  return useCallback((...given: Given) => latest.current(...given), [])
}

/** A value that stays the same object as long as it says the same: every saving of a draft reads all of its row anew. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}
