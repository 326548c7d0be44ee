import { useMemo } from 'react'
import { Room } from '@/components/frame/Room'
import { useI18n } from '@/components/ui/I18n'
import { entriesBetween } from '@/lib/calendar/entries'
import { readPlainDate } from '@/lib/calendar/plain-date'
import { BackToCalendar } from './BackToCalendar'
import { GivenPage } from './GivenPage'
import { ObservancePage } from './ObservancePage'
import { useObservances } from './observances'
import { useDays } from './useSources'

/** The page of one entry of the calendar, found by its key; of whatever is hidden too. */
export function DayPage({ entryKey, onClose }: { entryKey: string; onClose: () => void }) {
  const { t } = useI18n()
  const days = useDays()
  const failed = useObservances((known) => known.state === 'failed')
  const entry = useMemo(() => {
    // Every key ends with the plain date on which its entry begins.
    const day = entryKey.slice(-10)
    if (readPlainDate(day) === undefined) return undefined
    const all = entriesBetween(day, day, { ...days, standingOf: () => ({ shown: true, score: 0 }) })
    return all.find(({ key }) => key === entryKey)
  }, [entryKey, days])

  if (entry?.kind === 'observance') return <ObservancePage entry={entry} onClose={onClose} />
  if (entry?.kind === 'own' || entry?.kind === 'hub') return <GivenPage entry={entry} onClose={onClose} />
  if (!days.ready && !failed) return null
  return (
    <Room title={t('calendar.gone')} back={<BackToCalendar onClose={onClose} />}>
      <p className="text-ink-2">{t('calendar.goneHint')}</p>
    </Room>
  )
}
