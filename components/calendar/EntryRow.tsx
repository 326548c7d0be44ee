import { CalendarHeart, CalendarRange, ChartNoAxesColumn, Megaphone } from 'lucide-react'
import { goTo, setPanel } from '@/components/frame/state'
import { useHubs } from '@/components/frame/useHubs'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { DayEntry } from '@/lib/calendar/entries'
import { pick } from '@/lib/hub/localized'
import { countryName, KIND_NAMES, TAG_NAMES } from './labels'
import { MarkButton } from './MarkButton'
import { atNoon, nameOf } from './shown'

/** Opens an entry: a share in the Log, all else on a page of its own. */
function openEntry(entry: DayEntry): void {
  if (entry.kind === 'share') goTo('log', { share: entry.share.id })
  else setPanel({ calendarPage: entry.key })
}

/** What is said of an entry beneath its name. */
export function useFacts(): (entry: DayEntry) => string[] {
  const { t, date, locale } = useI18n()
  const { hubs } = useHubs()
  return (entry) => {
    const until =
      entry.to > entry.from ? [t('calendar.until', { date: date(atNoon(entry.to), 'day', 'UTC') })] : []
    switch (entry.kind) {
      case 'observance': {
        const { by, kind, tags, countries } = entry.observance
        const places = countries.filter((code) => code !== 'global').map((code) => countryName(code, locale))
        const themes = tags.slice(0, 2).map((tag) => t(TAG_NAMES[tag]))
        return [...until, by ?? t(KIND_NAMES[kind]), ...places, ...themes]
      }
      case 'hub': {
        const hub = hubs?.find(({ id }) => id === entry.day.hubId)
        return [...until, ...(hub ? [pick(hub.programme.name, [locale])] : [])]
      }
      case 'own':
        return [
          t('calendar.ownDay'),
          ...(entry.years > 0 ? [t('calendar.years', { years: entry.years })] : []),
        ]
      case 'share':
        return [t('calendar.post')]
    }
  }
}

const ICONS = { observance: undefined, own: CalendarHeart, hub: Megaphone, share: ChartNoAxesColumn }
const TONES = { observance: '', own: 'text-gules', hub: 'text-gules', share: 'text-vert' }

type Props = {
  entry: DayEntry
  today: string
  /**
   * What stands beside it: the `day` of the month, the `date` with its month, nothing for the `same` day as the row
   * above or a `span` that began before; `none` where the day is told above the list.
   */
  lead: 'day' | 'date' | 'same' | 'span' | 'none'
}

/** One entry of the calendar in a list. */
export function EntryRow({ entry, today, lead }: Props) {
  const { date, locale } = useI18n()
  const facts = useFacts()
  const Icon = ICONS[entry.kind]
  const over = entry.to < today
  const when = atNoon(entry.from)
  return (
    <div className="flex items-center gap-1 border-b border-line">
      <button
        type="button"
        data-entry={entry.key}
        onClick={() => openEntry(entry)}
        className="flex min-w-0 grow gap-3 rounded-small py-2.5 text-start -outline-offset-2 hover:bg-sunk"
      >
        {lead !== 'none' && (
          <span className="flex w-11 shrink-0 flex-col items-center">
            {(lead === 'day' || lead === 'date') && (
              <>
                <span
                  aria-hidden
                  className={cx(
                    'font-serif text-item font-semibold tabular-nums',
                    entry.from === today && 'text-gules',
                  )}
                >
                  {date(when, 'dayNumber', 'UTC')}
                </span>
                <span aria-hidden className="text-caption text-ink-2">
                  {date(when, lead === 'day' ? 'weekday' : 'monthShort', 'UTC')}
                </span>
              </>
            )}
            {lead === 'span' && (
              <CalendarRange aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 text-ink-3" />
            )}
            <span className="sr-only">{date(when, 'full', 'UTC')}</span>
          </span>
        )}
        <span className="flex min-w-0 grow flex-col gap-0.5">
          <span className={cx('font-semibold', over && entry.kind !== 'share' && 'text-ink-2')}>
            <bdi>{nameOf(entry, locale)}</bdi>
          </span>
          <span className="flex items-center gap-1.5 text-caption text-ink-2">
            {Icon && (
              <Icon aria-hidden size={14} strokeWidth={2} className={cx('shrink-0', TONES[entry.kind])} />
            )}
            <span className="min-w-0">{facts(entry).join(' · ')}</span>
          </span>
        </span>
      </button>
      {entry.kind === 'observance' && (
        <MarkButton id={entry.observance.id} title={nameOf(entry, locale)} className="-me-2" />
      )}
    </div>
  )
}
