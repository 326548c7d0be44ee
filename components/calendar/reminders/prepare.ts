import { ANGLE_LANGUAGES, anglesFor } from '@/lib/calendar/angles'
import { type DayEntry, entriesBetween, type Sources } from '@/lib/calendar/entries'
import { addDays, type PlainDate, type Weekday } from '@/lib/calendar/plain-date'
import { homeOf, isProposed } from '@/lib/calendar/relevance'
import { planReminders, type Remindable } from '@/lib/calendar/remind'
import type { Plan, Prepared } from '@/lib/calendar/remind-due'
import type { Shown } from '@/lib/calendar/remind-room'
import { quietDays } from '@/lib/calendar/remind-settings'
import { bestLanguage } from '@/lib/hub/localized'
import type { Translator } from '@/lib/i18n/translator'
import type { Settings } from '@/lib/settings/schema'
import { atNoon, knownDay, nameOf } from '../shown'

/** So far ahead reminders are prepared: a panel that is not opened for a year says that nobody wants them. */
const DAYS_AHEAD = 366
/** The ambassador's own days go before those they marked, then the hub's, then whatever the calendar proposes. */
const WEIGHT = { own: 3_000, marked: 2_000, hub: 1_000 }

type Told = Remindable & { entry: DayEntry }

/** The days of the week without reminders, by the first of the ambassador's countries. */
export function weekendOf(settings: Settings, locale: string): Weekday[] {
  return quietDays(homeOf(settings, locale).chosen[0])
}

/** All reminders of the coming year with their words, which are true whenever they are shown. */
export function preparePlan(
  sources: Sources,
  settings: Settings,
  words: Pick<Translator, 't' | 'date' | 'locale'>,
  { today, shown }: { today: PlainDate; shown: readonly Shown[] },
): Plan {
  const weekend = weekendOf(settings, words.locale)
  const last = addDays(today, DAYS_AHEAD)
  const days = today === knownDay(today) ? entriesBetween(today, last, sources) : []
  const wanted = days.flatMap((entry) => remindable(entry, settings, today))
  const planned = planReminders(wanted, { today, ahead: settings.remindAhead, weekend, shown })
  return {
    hour: settings.remindHour,
    weekend,
    reminders: planned.flatMap(({ on, until, days, keys }) => {
      const told = say(days, settings, words)
      return told ? [{ on, until, keys, ...told }] : []
    }),
  }
}

function remindable(entry: DayEntry, settings: Settings, today: PlainDate): Told[] {
  // What goes on already is in view in the calendar.
  if (entry.kind === 'share' || entry.from < today) return []
  if (entry.kind === 'observance') {
    if (settings.markedDays.includes(entry.observance.id)) {
      return [{ ...entry, weight: WEIGHT.marked, entry }]
    }
    if (settings.remindOf === 'marked' || !isProposed(entry.observance, settings)) return []
    return [{ ...entry, weight: entry.score, entry }]
  }
  return [{ ...entry, weight: WEIGHT[entry.kind], entry }]
}

function say(
  days: readonly Told[],
  settings: Settings,
  { t, date, locale }: Pick<Translator, 't' | 'date' | 'locale'>,
): Pick<Prepared, 'page' | 'title' | 'body'> | undefined {
  const [first, ...others] = days.map(({ entry }) => entry)
  if (!first) return undefined
  const names = others.map((entry) => nameOf(entry, locale))
  const body = [
    date(atNoon(first.from), 'full', 'UTC'),
    question(first, settings, locale),
    names.length > 0 && t('reminders.also', { names: names.join(', ') }),
  ]
  return { page: first.key, title: nameOf(first, locale), body: body.filter(Boolean).join('\n') }
}

function question(entry: DayEntry, { calendarRole }: Settings, locale: string): string | undefined {
  if (entry.kind !== 'observance') return undefined
  const language = ANGLE_LANGUAGES.find((one) => one === bestLanguage(ANGLE_LANGUAGES, [locale])) ?? 'en'
  return anglesFor(entry.observance, { language, role: calendarRole ?? undefined })[0]
}
