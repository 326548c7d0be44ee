import { CalendarClock } from 'lucide-react'
import { useZone } from '@/components/frame/useZone'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { DayEntry } from '@/lib/calendar/entries'
import { nearestWorkingDay } from '@/lib/calendar/working-day'
import { atNoon } from './shown'
import { useHomeCountry } from './useHome'

/** When an entry is, in full; for one on a weekend the nearest working day beside it. */
export function WhenLine({ entry }: { entry: DayEntry }) {
  const { t, date } = useI18n()
  const { day: today } = useZone()
  const country = useHomeCountry()
  const working = entry.to === entry.from ? nearestWorkingDay(entry.from, country, today) : undefined
  return (
    <>
      <p className="-mt-1 text-ink-2">
        {[
          date(atNoon(entry.from), 'full', 'UTC'),
          entry.to > entry.from && t('calendar.until', { date: date(atNoon(entry.to), 'dayYear', 'UTC') }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {working && (
        <Notice tone="plain" icon={CalendarClock}>
          <p>{t('calendar.weekend', { date: date(atNoon(working), 'full', 'UTC') })}</p>
        </Notice>
      )}
    </>
  )
}
