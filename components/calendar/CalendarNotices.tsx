import { CalendarX, Clock } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { loadObservances, useObservances } from './observances'
import { atNoon, knownDay } from './shown'

/** What hinders the calendar: a clock far off, days that could not be loaded, rows that could not be read. */
export function CalendarNotices({ realToday, unreadable }: { realToday: string; unreadable: number }) {
  const { t, date } = useI18n()
  const { state, leftOut } = useObservances()
  return (
    <>
      {knownDay(realToday) !== realToday && (
        <Notice
          tone="advice"
          icon={Clock}
          title={t('calendar.clock', { date: date(atNoon(realToday), 'dayYear', 'UTC') })}
        >
          <p>{t('calendar.clockHint')}</p>
        </Notice>
      )}
      {state === 'failed' && (
        <Notice tone="action" icon={CalendarX} title={t('calendar.failed')}>
          <Button className="self-start" onClick={() => void loadObservances()}>
            {t('ui.retry')}
          </Button>
        </Notice>
      )}
      {leftOut.length > 0 && (
        <p className="text-caption text-ink-2">
          {t('calendar.leftOut', {
            count: leftOut.length,
            ids: leftOut.map(({ id, index }) => id ?? `#${index + 1}`).join(', '),
          })}
        </p>
      )}
      {unreadable > 0 && (
        <p className="text-caption text-ink-2">{t('calendar.ownUnreadable', { count: unreadable })}</p>
      )}
    </>
  )
}
