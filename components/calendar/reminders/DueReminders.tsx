import { BellRing } from 'lucide-react'
import { goTo } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { Prepared } from '@/lib/calendar/remind-due'
import { rememberShown } from '@/lib/calendar/remind-store'
import { useKeptReminders } from './useReminders'

/**
 * What reminders say today, in the panel itself: it needs no permission. While it is in view, it also keeps the
 * plan that the worker shows notifications by.
 */
export default function DueReminders() {
  const { t } = useI18n()
  const { plan, today } = useKeptReminders()

  const due = (plan?.reminders ?? []).filter(({ on }) => on <= today)
  if (due.length === 0) return null
  const seen = (reminders: readonly Prepared[]) =>
    void rememberShown({ on: today, keys: reminders.flatMap(({ keys }) => keys) })
  return (
    <Notice tone="advice" icon={BellRing} title={t('reminders.coming')}>
      <ul className="flex flex-col gap-2">
        {due.map((reminder) => (
          <li key={reminder.page}>
            <button
              type="button"
              className="min-h-6 text-start font-semibold text-gules underline-offset-3 hover:underline"
              onClick={() => {
                seen([reminder])
                goTo('calendar', { calendarPage: reminder.page })
              }}
            >
              <bdi>{reminder.title}</bdi>
            </button>
            <p dir="auto" className="whitespace-pre-line text-caption text-ink-2">
              {reminder.body}
            </p>
          </li>
        ))}
      </ul>
      <Button className="self-start" onClick={() => seen(due)}>
        {t('reminders.seen')}
      </Button>
    </Notice>
  )
}
