import { BellOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { Switch } from '@/components/ui/Switch'
import { askToNotify, mayNotify } from '@/lib/browser/notifications'
import { watchPermissions } from '@/lib/browser/permissions'
import { WEEKDAYS } from '@/lib/calendar/plain-date'
import { keepPlan } from '@/lib/calendar/remind-store'
import { BackToCalendar } from '../BackToCalendar'
import { atNoon } from '../shown'
import { weekendOf } from './prepare'
import { AheadSelect, HourSelect } from './Selects'
import { useKeptReminders } from './useReminders'

/** So many reminders to come are shown. */
const PREVIEW = 3
/** A Sunday: weekdays are named by days of its week. */
const SUNDAY = Date.parse('2026-01-04T12:00:00Z')

/** Whether, when and of what one is reminded. The browser is asked for its permission in the very press. */
export function RemindersPage({ onClose }: { onClose: () => void }) {
  const { t, date, locale } = useI18n()
  const settings = useSettings()
  const { plan, today } = useKeptReminders()
  const [allowed, setAllowed] = useState<boolean>()
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed)
    look()
    return watchPermissions(look)
  }, [])

  const on = settings.reminders === 'on'
  const ask = () => void askToNotify().then(setAllowed, () => setAllowed(false))
  const change = (next: boolean) => {
    if (next && !allowed) ask()
    if (!next) void keepPlan(undefined, Date.now())
    void setSettings({ reminders: next ? 'on' : 'off' })
  }
  const quiet = weekendOf(settings, locale).map((weekday) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
      SUNDAY + WEEKDAYS.indexOf(weekday) * 86_400_000,
    ),
  )
  const coming = (plan?.reminders ?? []).slice(0, PREVIEW)
  return (
    <Room title={t('reminders.title')} back={<BackToCalendar onClose={onClose} />}>
      <Switch on={on} onChange={change}>
        {t('reminders.on')}
      </Switch>
      <p className="-mt-2 text-ink-2">
        {t('reminders.hint', { days: new Intl.ListFormat(locale).format(quiet) })}
      </p>
      {on && (
        <>
          {allowed === false && (
            <Notice tone="plain" icon={BellOff} title={t('reminders.panelOnly')}>
              <p>{t('reminders.panelOnlyHint')}</p>
              <Button className="self-start" onClick={ask}>
                {t('reminders.allow')}
              </Button>
            </Notice>
          )}
          <div className="flex flex-wrap gap-3">
            <AheadSelect
              value={settings.remindAhead}
              onChange={(remindAhead) => void setSettings({ remindAhead })}
            />
            <HourSelect
              value={settings.remindHour}
              onChange={(remindHour) => void setSettings({ remindHour })}
            />
          </div>
          <Choice
            label={t('reminders.of')}
            value={settings.remindOf}
            onChange={(remindOf) => void setSettings({ remindOf })}
            options={[
              { value: 'best', label: t('reminders.best'), hint: t('reminders.bestHint') },
              { value: 'marked', label: t('reminders.marked') },
            ]}
          />
          {plan && (
            <section aria-label={t('reminders.next')} className="border-t border-line pt-3">
              <h2 className="pb-1 font-serif text-item font-semibold">{t('reminders.next')}</h2>
              {coming.length === 0 && <p className="text-ink-2">{t('reminders.none')}</p>}
              <ul className="flex flex-col gap-2">
                {coming.map(({ on: when, page, title }) => (
                  <li key={page}>
                    <p className="text-caption text-ink-2">
                      {date(atNoon([when, today].sort().at(-1) ?? today), 'full', 'UTC')}
                    </p>
                    <p dir="auto" className="font-semibold">
                      {title}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Room>
  )
}
