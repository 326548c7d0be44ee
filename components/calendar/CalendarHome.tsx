import { CalendarPlus, ChevronLeft, ChevronRight, SlidersHorizontal } from 'lucide-react'
import { useCallback, useEffect, useMemo } from 'react'
import { Room } from '@/components/frame/Room'
import { setPanel, usePanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { Group } from '@/components/ui/Group'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { SearchField } from '@/components/ui/SearchField'
import { addMonths, monthOf } from '@/lib/calendar/by-month'
import { entriesBetween } from '@/lib/calendar/entries'
import { Agenda } from './Agenda'
import { CalendarNotices } from './CalendarNotices'
import { CalendarTools } from './CalendarTools'
import { DayFilters } from './DayFilters'
import { MonthView } from './MonthView'
import { OWN_DAYS } from './pages'
import { LazyReminders } from './reminders/LazyReminders'
import { SearchResults } from './SearchResults'
import { atNoon, entryPasses, isFiltered, knownDay, monthEndOf } from './shown'
import { useDays, usePastShares } from './useSources'

/** The days of a month, as a list or as a grid, with search and filters. */
export function CalendarHome() {
  const { t, date, locale } = useI18n()
  const { day: realToday } = useZone()
  const view = usePanel((state) => state.calendarView)
  const looked = usePanel((state) => state.calendarDay)
  const query = usePanel((state) => state.calendarQuery)
  const chosen = usePanel((state) => state.calendarChosen)
  const filtersOpen = usePanel((state) => state.calendarFiltersOpen)
  const marked = useSettings((settings) => settings.markedDays)
  const days = useDays()
  const today = knownDay(realToday)
  const day = knownDay(looked ?? today)
  const month = monthOf(day)
  const [first, last] = [`${month}-01`, monthEndOf(month)]
  const shares = usePastShares(first, last)
  const entries = useMemo(
    () =>
      entriesBetween(first, last, { ...days, shares }).filter((entry) => entryPasses(entry, chosen, marked)),
    [first, last, days, shares, chosen, marked],
  )

  // The months beside this one may be of another year, which is then worked out before anybody waits for it.
  const { observances } = days
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      for (const step of [1, -1]) observances(addMonths(month, step))
    })
    return () => cancelIdleCallback(waiting)
  }, [observances, month])

  const lookAt = useCallback(
    (next: string) => setPanel({ calendarDay: next === realToday ? null : next }),
    [realToday],
  )
  const turn = (count: number) => {
    const next = addMonths(month, count)
    lookAt(next === monthOf(today) ? today : `${next}-01`)
  }
  const count = Object.values(chosen).reduce((sum, values) => sum + values.length, 0)
  const thisYear = month.slice(0, 4) === today.slice(0, 4)
  const title = date(atNoon(first), thisYear ? 'month' : 'monthYear', 'UTC')

  return (
    <Room
      title={<span aria-live="polite">{title.charAt(0).toLocaleUpperCase(locale) + title.slice(1)}</span>}
      actions={
        <div className="flex shrink-0">
          <IconButton
            icon={ChevronLeft}
            label={t('calendar.previous')}
            disabled={knownDay(`${addMonths(month, -1)}-01`) >= first}
            onClick={() => turn(-1)}
            className="rtl:-scale-x-100"
          />
          <IconButton
            icon={ChevronRight}
            label={t('calendar.next')}
            disabled={knownDay(`${addMonths(month, 1)}-01`) <= last}
            onClick={() => turn(1)}
            className="rtl:-scale-x-100"
          />
          <IconButton
            icon={CalendarPlus}
            label={t('calendar.own')}
            data-entry={OWN_DAYS}
            onClick={() => setPanel({ calendarPage: OWN_DAYS })}
          />
        </div>
      }
    >
      <div className="flex gap-2 max-[260px]:flex-wrap">
        <SearchField
          value={query}
          onChange={(calendarQuery) => setPanel({ calendarQuery })}
          label={t('calendar.search')}
          clearLabel={t('ui.clear')}
        />
        <Button
          icon={SlidersHorizontal}
          data-filters
          aria-expanded={filtersOpen}
          onClick={() => setPanel({ calendarFiltersOpen: !filtersOpen })}
          className="shrink-0"
        >
          {count > 0 ? t('hub.filterCount', { count }) : t('hub.filter')}
        </Button>
      </div>
      {filtersOpen && <DayFilters chosen={chosen} />}
      <LazyReminders />
      <CalendarNotices realToday={realToday} unreadable={days.unreadable} />
      {query.trim() === '' ? (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <Group label={t('calendar.view')} className="flex flex-wrap gap-2">
              <Chip pressed={view === 'agenda'} onPress={() => setPanel({ calendarView: 'agenda' })}>
                {t('calendar.agenda')}
              </Chip>
              <Chip pressed={view === 'month'} onPress={() => setPanel({ calendarView: 'month' })}>
                {t('calendar.month')}
              </Chip>
            </Group>
            {day !== today && (
              <Button look="plain" onClick={() => setPanel({ calendarDay: null })}>
                {t('calendar.today')}
              </Button>
            )}
            <CalendarTools />
          </div>
          {view === 'agenda' ? (
            <Agenda
              entries={entries}
              month={month}
              today={today}
              ready={days.ready}
              filtered={isFiltered(chosen)}
              onNext={() => turn(1)}
            />
          ) : (
            <MonthView entries={entries} day={day} today={today} onDay={lookAt} />
          )}
        </>
      ) : (
        <SearchResults query={query} today={today} days={days} chosen={chosen} />
      )}
    </Room>
  )
}
