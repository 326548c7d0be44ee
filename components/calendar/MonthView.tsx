import { memo, useMemo } from 'react'
import { useI18n } from '@/components/ui/I18n'
import type { DayEntry } from '@/lib/calendar/entries'
import { addDays } from '@/lib/calendar/plain-date'
import { EntryRow } from './EntryRow'
import { type Marks, MonthGrid } from './MonthGrid'
import { atNoon, nameOf } from './shown'

type Props = { entries: DayEntry[]; day: string; today: string; onDay: (day: string) => void }

/** A score from which a day is marked in the grid: some days stand out, not every day. */
const STRONG = 6
/** Longer spans mark their first day alone. */
const MARKED_DAYS = 7

/** The month as a grid, and beneath it what stands on the day chosen there, both within one frame. */
export function MonthView({ entries, day, today, onDay }: Props) {
  const marks = useMemo(() => marksOf(entries), [entries])
  return (
    <>
      <MonthGrid day={day} today={today} marks={marks} onDay={onDay} />
      <OfDay entries={entries} day={day} today={today} />
    </>
  )
}

const OfDay = memo(function OfDay({ entries, day, today }: Omit<Props, 'onDay'>) {
  const { t, date, locale } = useI18n()
  const ofDay = entries.filter(({ from, to }) => from <= day && to >= day)
  const full = date(atNoon(day), 'full', 'UTC')
  const names = ofDay.map((entry) => nameOf(entry, locale))
  return (
    <>
      <h2 className="-mb-2 font-serif text-item font-semibold">{full}</h2>
      <p role="status" className="sr-only">
        {[full, ...(names.length > 0 ? names : [t('calendar.nothingOnDay')])].join(', ')}
      </p>
      {ofDay.length === 0 ? (
        <p className="pt-1 text-ink-2">{t('calendar.nothingOnDay')}</p>
      ) : (
        <ul aria-label={full}>
          {ofDay.map((entry) => (
            <li key={entry.key}>
              <EntryRow entry={entry} today={today} lead="none" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
})

function marksOf(entries: readonly DayEntry[]): Marks {
  const marks: Marks = new Map()
  for (const { from, to, ...entry } of entries) {
    if (entry.kind === 'observance' && entry.score < STRONG) continue
    const mark = entry.kind === 'observance' || entry.kind === 'share' ? entry.kind : 'own'
    const last = addDays(from, MARKED_DAYS - 1) < to ? from : to
    for (let day = from; day <= last; day = addDays(day, 1)) {
      const known = marks.get(day)
      if (known) known.add(mark)
      else marks.set(day, new Set([mark]))
    }
  }
  return marks
}
