import { today } from '@/lib/programme/challenges'
import { useNow } from './useNow'

/** Now, the ambassador's time zone (IANA) and the plain calendar day there. */
export function useZone(): { now: number; timeZone: string; day: string } {
  const now = useNow()
  // Asked each time: a laptop travels.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { now, timeZone, day: today(now, timeZone) }
}
