import { CalendarDays, Lightbulb } from 'lucide-react'
import { goTo } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { DraftDay, Origin } from '@/lib/drafts/draft'
import { itemKey } from '@/lib/hub/rows'

/** Where the draft began: an inspiration's question stays in view, a ready post is one click away. */
export function OriginNote({ origin, day }: { origin: Origin | undefined; day: DraftDay | undefined }) {
  const { t } = useI18n()
  if (day) return <DayNote day={day} />
  if (!origin) return null
  const open = () => goTo('hub', { item: itemKey(origin.hubId, origin.itemId) })
  if (origin.question) {
    return (
      <Notice tone="advice" icon={Lightbulb}>
        <p dir="auto" lang={origin.language} className="whitespace-pre-wrap">
          {origin.question}
        </p>
        <Button look="plain" className="self-start" onClick={open}>
          {t('write.openItem')}
        </Button>
      </Notice>
    )
  }
  return (
    <p className="-mt-1 text-caption text-ink-2">
      {t('write.from')}{' '}
      <button
        type="button"
        onClick={open}
        dir="auto"
        className="rounded-small text-start font-semibold underline decoration-line-strong underline-offset-3 hover:decoration-gules"
      >
        {origin.title}
      </button>
    </p>
  )
}

/** The day that the draft is about: its question, how it wants to be written of, and the way to its page. */
function DayNote({ day }: { day: DraftDay }) {
  const { t, date } = useI18n()
  return (
    <Notice tone="advice" icon={CalendarDays}>
      {day.question && (
        <p dir="auto" lang={day.language} className="whitespace-pre-wrap">
          {day.question}
        </p>
      )}
      {day.tone && (
        <p className="text-ink-2">{t(day.tone === 'solemn' ? 'calendar.solemn' : 'calendar.religious')}</p>
      )}
      <p className="text-caption text-ink-2">
        {t('calendar.draftDay', { title: day.title, date: date(Date.parse(day.date), 'day', 'UTC') })}
      </p>
      <Button look="plain" className="self-start" onClick={() => goTo('calendar', { calendarPage: day.key })}>
        {t('calendar.openDay')}
      </Button>
    </Notice>
  )
}
