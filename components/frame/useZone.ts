import { useMemo } from 'react'
import { today } from '@/lib/programme/challenges'
import { useNow } from './useNow'

/** Now, the ambassador's time zone (IANA) and the plain calendar day there. */
export function useZone(): { now: number; timeZone: string; day: string } {
  const now = useNow()
  // Asked anew with every minute, as a laptop travels, but not with every key: asking takes a millisecond.
  return useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    return { now, timeZone, day: today(now, timeZone) }
  }, [now])
}
