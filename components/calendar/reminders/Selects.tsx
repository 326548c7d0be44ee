import { useI18n } from '@/components/ui/I18n'
import { Select } from '@/components/ui/Select'
import { MOST_AHEAD } from '@/lib/calendar/remind-settings'

type Props = { value: number; onChange: (value: number) => void }

/** How many days before a day. */
export function AheadSelect(props: Props) {
  const { t } = useI18n()
  const options = Array.from({ length: MOST_AHEAD + 1 }, (_, days) => ({
    value: days,
    label: t('reminders.days', { days }),
  }))
  return <Select label={t('reminders.ahead')} options={options} {...props} />
}

/** At which hour of the wall clock. */
export function HourSelect(props: Props) {
  const { t, locale } = useI18n()
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const options = Array.from({ length: 24 }, (_, hour) => ({
    value: hour,
    label: format.format(hour * 3_600_000),
  }))
  return <Select label={t('reminders.hour')} options={options} {...props} />
}
