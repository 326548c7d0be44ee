import { Bell, CalendarArrowDown } from 'lucide-react'
import { setPanel } from '@/components/frame/state'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { FILE, REMINDERS } from './pages'

/** The ways to reminders and to the calendar file. */
export function CalendarTools() {
  const { t } = useI18n()
  return (
    <div className="ms-auto flex">
      <IconButton
        icon={Bell}
        label={t('reminders.title')}
        data-entry={REMINDERS}
        onClick={() => setPanel({ calendarPage: REMINDERS })}
      />
      <IconButton
        icon={CalendarArrowDown}
        label={t('file.title')}
        data-entry={FILE}
        onClick={() => setPanel({ calendarPage: FILE })}
      />
    </div>
  )
}
