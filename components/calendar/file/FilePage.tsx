import { CalendarArrowDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { usePanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useI18n } from '@/components/ui/I18n'
import { Select } from '@/components/ui/Select'
import { Switch } from '@/components/ui/Switch'
import { toast } from '@/components/ui/toasts'
import { browserLanguage } from '@/lib/browser/language'
import { areYears, fileEvents } from '@/lib/calendar/ics-events'
import { FIRST_YEAR, LAST_YEAR } from '@/lib/calendar/occurrences'
import { LANGUAGES, resolveLanguage } from '@/lib/i18n/languages'
import { BackToCalendar } from '../BackToCalendar'
import { DayFilters } from '../DayFilters'
import { useObservances } from '../observances'
import { weekendOf } from '../reminders/prepare'
import { AheadSelect, HourSelect } from '../reminders/Selects'
import { knownDay } from '../shown'
import { useDays } from '../useSources'
import { fileDays } from './file-days'
import { saveCalendar } from './save-calendar'

/** Calendar programs take no more at once. */
const MOST_EVENTS = 20_000
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => ({
  value: FIRST_YEAR + at,
  label: String(FIRST_YEAR + at),
}))

/** The days as a file for a calendar program: what goes in, in which language, with or without alarms. */
export function FilePage({ onClose }: { onClose: () => void }) {
  const { t, number, locale } = useI18n()
  const settings = useSettings()
  const sources = useDays()
  const observances = useObservances((known) => known.observances)
  const chosen = usePanel((state) => state.calendarChosen)
  const year = Number(knownDay(useZone().day).slice(0, 4))
  const [years, setYears] = useState({ first: year, last: Math.min(year + 1, LAST_YEAR) })
  const [parts, setParts] = useState({ observances: true, own: true, hubs: true })
  const [language, setLanguage] = useState<string>(resolveLanguage(settings.language, browserLanguage()))
  const [alarm, setAlarm] = useState<{ ahead: number; hour: number }>()
  const [written, setWritten] = useState<number>()

  const marked = settings.markedDays
  const given = { observances, sources, chosen, marked }
  const count = useMemo(
    () =>
      fileEvents(
        fileDays({ observances, sources, chosen, marked }, { ...parts, years }, { t, locale }),
        years,
      ).length,
    [observances, sources, chosen, marked, parts, years, t, locale],
  )
  const tooMany = count > MOST_EVENTS
  const wrongYears = !areYears(years)
  const save = async () => {
    setWritten(0)
    const weekend = weekendOf(settings, locale)
    try {
      const choices = { ...parts, years, language, alarm: alarm && { ...alarm, weekend } }
      toast(t('file.saved', { name: await saveCalendar(given, choices, setWritten) }))
    } catch {
      toast(t('file.failed'))
    } finally {
      setWritten(undefined)
    }
  }
  return (
    <Room
      title={t('file.title')}
      back={<BackToCalendar onClose={onClose} />}
      foot={
        <div className="flex flex-col gap-2">
          <p role="status" className="text-center text-caption text-ink-2 tabular-nums">
            {written !== undefined
              ? t('file.writing', { written: number(written), count: number(count) })
              : wrongYears
                ? t('file.wrongYears')
                : tooMany
                  ? t('file.tooMany', { count: number(count), most: number(MOST_EVENTS) })
                  : t('file.count', { count })}
          </p>
          <Button
            look="main"
            icon={CalendarArrowDown}
            disabled={count === 0 || tooMany || written !== undefined}
            onClick={() => void save()}
          >
            {t('file.save')}
          </Button>
        </div>
      }
    >
      <p className="text-ink-2">{t('file.hint')}</p>
      <div className="flex flex-wrap gap-3">
        <Select
          label={t('file.from')}
          value={years.first}
          options={YEARS}
          onChange={(first) => setYears({ ...years, first })}
        />
        <Select
          label={t('file.to')}
          value={years.last}
          options={YEARS}
          onChange={(last) => setYears({ ...years, last })}
        />
      </div>
      <Choice
        label={t('file.language')}
        layout="row"
        value={language}
        onChange={setLanguage}
        options={Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name }))}
      />
      <Switch on={parts.own} onChange={(own) => setParts({ ...parts, own })}>
        {t('calendar.own')}
      </Switch>
      <Switch on={parts.hubs} onChange={(hubs) => setParts({ ...parts, hubs })}>
        {t('file.hubDays')}
      </Switch>
      <Switch on={parts.observances} onChange={(next) => setParts({ ...parts, observances: next })}>
        {t('file.observances')}
      </Switch>
      {parts.observances && <DayFilters chosen={chosen} />}
      <Switch
        on={alarm !== undefined}
        onChange={(on) =>
          setAlarm(on ? { ahead: settings.remindAhead, hour: settings.remindHour } : undefined)
        }
      >
        {t('file.alarm')}
      </Switch>
      {alarm && (
        <div className="flex flex-wrap gap-3">
          <AheadSelect value={alarm.ahead} onChange={(ahead) => setAlarm({ ...alarm, ahead })} />
          <HourSelect value={alarm.hour} onChange={(hour) => setAlarm({ ...alarm, hour })} />
        </div>
      )}
    </Room>
  )
}
