import { useMemo } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useI18n } from '@/components/ui/I18n'
import { observanceKey } from '@/lib/calendar/entries'
import { lastOccurrence, nextOccurrence } from '@/lib/calendar/search'
import { EntryRow } from './EntryRow'
import { useObservances } from './observances'

/** All marked days on their next dates, whatever hides others. */
export function MarkedDays({ today }: { today: string }) {
  const { t } = useI18n()
  const marked = useSettings((settings) => settings.markedDays)
  const observances = useObservances((state) => state.observances)
  const entries = useMemo(
    () =>
      observances
        .filter(({ id }) => marked.includes(id))
        .flatMap((observance) => {
          const on = nextOccurrence(observance, today) ?? lastOccurrence(observance, today)
          const kind = 'observance' as const
          return on ? [{ kind, key: observanceKey(observance.id, on.from), ...on, observance, score: 0 }] : []
        })
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    [observances, marked, today],
  )
  return (
    <section aria-label={t('calendar.marked')} className="border-t border-line pt-3">
      <h2 className="pb-1 font-serif text-item font-semibold">{t('calendar.marked')}</h2>
      {entries.length === 0 && <p className="text-ink-2">{t('calendar.noneMarked')}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <EntryRow entry={entry} today={today} lead="date" />
          </li>
        ))}
      </ul>
    </section>
  )
}
