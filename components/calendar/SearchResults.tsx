import { CalendarSearch } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { setPanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useI18n } from '@/components/ui/I18n'
import { type DayEntry, entriesBetween, observanceKey, type Sources } from '@/lib/calendar/entries'
import { addDays } from '@/lib/calendar/plain-date'
import { lastOccurrence, nextOccurrence, observanceSearch } from '@/lib/calendar/search'
import { fold } from '@/lib/parse/fold'
import { DayList, type DayRow } from './DayList'
import { useObservances } from './observances'
import { type Chosen, entryPasses, isFiltered, passes } from './shown'

type Props = { query: string; today: string; days: Sources; chosen: Chosen }

/** Every day whose name fits, hidden or not, on its next date; the ambassador's own and the hub's of the coming year too. */
export function SearchResults({ query: typed, today, days, chosen }: Props) {
  const { t } = useI18n()
  const marked = useSettings((settings) => settings.markedDays)
  const query = useDeferredValue(typed)
  const observances = useObservances((state) => state.observances)
  const search = useMemo(() => observanceSearch(observances), [observances])
  const others = useMemo(
    () =>
      entriesBetween(today, addDays(today, 365), {
        ...days,
        standingOf: () => ({ shown: false, why: 'day' }),
      }),
    [today, days],
  )
  const rows = useMemo(() => {
    const wanted = fold(query.trim())
    const named = others.filter(
      (entry) =>
        (entry.kind === 'own' || entry.kind === 'hub') &&
        fold(entry.day.title).includes(wanted) &&
        entryPasses(entry, chosen, marked),
    )
    const found = search(query).flatMap((observance): DayEntry[] => {
      const on = nextOccurrence(observance, today) ?? lastOccurrence(observance, today)
      if (!on || !passes(observance, chosen, marked)) return []
      return [{ kind: 'observance', key: observanceKey(observance.id, on.from), ...on, observance, score: 0 }]
    })
    return [...named, ...found]
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map((entry): DayRow => ({ entry, lead: 'date', key: entry.key }))
  }, [search, query, others, today, chosen, marked])

  return (
    <>
      <p role="status" className="text-caption text-ink-2">
        {t('calendar.found', { count: rows.length })}
      </p>
      {rows.length === 0 && (
        <Empty icon={CalendarSearch} title={t('calendar.nothingFor', { query })}>
          <p className="text-ink-2">{t('calendar.nothingHint')}</p>
          {isFiltered(chosen) && (
            <Button onClick={() => setPanel({ calendarChosen: {} })}>{t('filter.clear')}</Button>
          )}
        </Empty>
      )}
      <DayList rows={rows} label={t('calendar.days')} today={today} place="calendar-search" />
    </>
  )
}
