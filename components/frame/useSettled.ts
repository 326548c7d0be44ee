import { useEffect, useState } from 'react'

/** Whether the first painting is done and the page has time for what nobody waits for. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setSettled(true), { timeout: 1_000 })
    return () => cancelIdleCallback(request)
  }, [])
  return settled
}
