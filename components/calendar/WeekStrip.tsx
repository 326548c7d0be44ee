import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { useI18n } from '@/components/ui/I18n'
import { type DayEntry, entriesBetween } from '@/lib/calendar/entries'
import { addDays, type PlainDate } from '@/lib/calendar/plain-date'
import { isProposed } from '@/lib/calendar/relevance'
import { atNoon, nameOf } from './shown'
import { useDays } from './useSources'

type Props = {
  /** So many days at most. */
  most: 2 | 3
  /** Opens an entry, or the whole calendar without one. */
  onOpen: (entry?: DayEntry) => void
}

/** The best of the coming week, one a day: what could be written about. Nothing is shown before it is known. */
export default function WeekStrip({ most, onOpen }: Props) {
  const { t, date, locale } = useI18n()
  const { day: today } = useZone()
  const settings = useSettings()
  const days = useDays()
  const best = useMemo(() => {
    const week = entriesBetween(today, addDays(today, 6), days)
    return bestOf(week, today, settings).slice(0, most)
  }, [today, days, settings, most])
  if (!days.ready) return null
  const dayName = (day: PlainDate) => {
    if (day <= today) return t('calendar.today')
    return day === addDays(today, 1) ? t('calendar.tomorrow') : date(atNoon(day), 'weekday', 'UTC')
  }
  return (
    <section aria-label={t('calendar.thisWeek')}>
      <ul>
        {best.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              data-entry={entry.key}
              onClick={() => onOpen(entry)}
              className="flex min-h-8 w-full items-baseline gap-3 rounded-small py-1 text-start -outline-offset-1 hover:bg-sunk"
            >
              <span className="w-20 shrink-0 whitespace-nowrap font-serif text-item font-semibold first-letter:uppercase">
                {dayName(entry.from)}
              </span>
              <span dir="auto" className="min-w-0 grow truncate">
                {nameOf(entry, locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => onOpen()}
        className="inline-flex min-h-7 items-center gap-0.5 rounded-small text-caption font-semibold text-gules underline-offset-3 hover:underline"
      >
        {t('calendar.whole')}
        <ChevronRight aria-hidden size={15} className="rtl:-scale-x-100" />
      </button>
    </section>
  )
}

/** Of each day the first worth writing about, by day; a span counts for the day it begins. */
function bestOf(
  entries: readonly DayEntry[],
  today: PlainDate,
  wishes: Parameters<typeof isProposed>[1],
): DayEntry[] {
  const byDay = new Map<PlainDate, DayEntry>()
  for (const entry of entries) {
    if (entry.kind === 'observance' && !isProposed(entry.observance, wishes)) continue
    // What has gone on for a while is no news.
    if (entry.from < today) continue
    if (!byDay.has(entry.from)) byDay.set(entry.from, entry)
  }
  return [...byDay.values()]
}
