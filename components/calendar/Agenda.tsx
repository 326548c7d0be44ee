import { CalendarSearch } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useI18n } from '@/components/ui/I18n'
import { addMonths } from '@/lib/calendar/by-month'
import type { DayEntry } from '@/lib/calendar/entries'
import { DayList, type DayRow } from './DayList'
import { atNoon } from './shown'

type Props = {
  /** Of the whole month, in order. */
  entries: DayEntry[]
  month: string
  today: string
  ready: boolean
  filtered: boolean
  onNext: () => void
}

/** A month's days as a list. The current month begins today; what is over is a click away. */
export function Agenda({ entries, month, today, ready, filtered, onNext }: Props) {
  const { t, date } = useI18n()
  const [earlier, setEarlier] = useState(false)
  const start = today.startsWith(month) && !earlier ? today : `${month}-01`
  const rows = useMemo(() => rowsFrom(entries, start, t('calendar.goingOn')), [entries, start, t])
  const hasEarlier = start === today && entries.some(({ to }) => to < today)

  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(month)
  useEffect(() => {
    if (shown.current === month) return
    shown.current = month
    setEarlier(false)
    top.current?.closest('[data-scroller]')?.scrollTo({ top: 0 })
  }, [month])

  return (
    <>
      <div ref={top} className="-mb-3 empty:hidden">
        {hasEarlier && (
          <Button look="plain" className="-ms-1" onClick={() => setEarlier(true)}>
            {t('calendar.earlier')}
          </Button>
        )}
      </div>
      {ready && rows.length === 0 && (
        <Empty
          icon={CalendarSearch}
          title={t(filtered ? 'calendar.nothingFiltered' : 'calendar.nothingHere')}
        >
          {filtered && <Button onClick={() => setPanel({ calendarChosen: {} })}>{t('filter.clear')}</Button>}
        </Empty>
      )}
      <DayList rows={rows} label={t('calendar.days')} today={today} place="calendar" />
      {ready && month < '2100-12' && (
        <Button look="plain" className="-ms-1 self-start" onClick={onNext}>
          {date(atNoon(`${addMonths(month, 1)}-01`), 'monthYear', 'UTC')}
        </Button>
      )}
    </>
  )
}

/** The rows from a day on: first what began before and goes on, then day by day. */
function rowsFrom(entries: readonly DayEntry[], start: string, goingOn: string): DayRow[] {
  const spans = entries.filter(({ from, to }) => from < start && to >= start)
  const rows: DayRow[] = spans.map((entry) => ({ entry, lead: 'span', key: entry.key }))
  if (spans.length > 0) rows.unshift({ heading: goingOn, key: 'going-on' })
  let day = ''
  for (const entry of entries) {
    if (entry.from < start) continue
    rows.push({ entry, lead: entry.from === day ? 'same' : 'day', key: entry.key })
    day = entry.from
  }
  return rows
}
