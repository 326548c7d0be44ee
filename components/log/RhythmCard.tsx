import { useLiveQuery } from 'dexie-react-hooks'
import { Check } from 'lucide-react'
import { useHubs } from '@/components/frame/useHubs'
import { useZone } from '@/components/frame/useZone'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { rhythmOf } from '@/lib/programme/rhythm'
import { publishedTimes } from '@/lib/shares/store'
import { NO_PROGRAMME_RHYTHM } from './rhythm-default'

const YEAR_MS = 400 * 86_400_000

/** This month against the programme's minimum and aim, and the last twelve months as bars. */
export function RhythmCard() {
  const { t, date, number } = useI18n()
  const { hubs } = useHubs()
  const { now, timeZone } = useZone()
  const since = now - (now % 86_400_000) - YEAR_MS
  const times = useLiveQuery(() => publishedTimes(since), [since])
  if (!times) return null
  const rhythm = rhythmOf(times, hubs?.[0]?.programme.rhythm ?? NO_PROGRAMME_RHYTHM, { now, timeZone })
  const highest = Math.max(1, ...rhythm.lastMonths.map((month) => month.count))
  const monthName = (month: { year: number; month: number }, style: 'monthShort' | 'monthYear') =>
    date(Date.UTC(month.year, month.month - 1, 1), style, 'UTC')
  const [first, last] = [rhythm.lastMonths[0], rhythm.lastMonths.at(-1)]
  return (
    <section
      aria-label={t('rhythm.label')}
      className="rounded-card border border-line bg-card p-4 shadow-card"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="flex items-center gap-2 font-semibold">
          {rhythm.state !== 'none' && (
            <span className="flex size-5.5 items-center justify-center rounded-chip bg-vert text-card forced-colors:border">
              <Check aria-hidden size={14} strokeWidth={3} />
            </span>
          )}
          {t('rhythm.thisMonth', { count: rhythm.thisMonth })}
        </p>
        <p className="text-caption text-ink-2">
          {t('rhythm.goal', { minimum: rhythm.minimum, aim: rhythm.aimPerWeek })}
        </p>
      </div>
      <ol aria-label={t('rhythm.chart')} className="mt-3 flex h-16 items-end gap-1.5">
        {rhythm.lastMonths.map((month, at) => (
          <li
            key={`${month.year}-${month.month}`}
            title={`${monthName(month, 'monthYear')}: ${number(month.count)}`}
            className="flex h-full flex-1 items-end"
          >
            <span className="sr-only">
              {monthName(month, 'monthYear')}: {t('log.posts', { count: month.count })}
            </span>
            <span
              aria-hidden
              style={{ height: `${Math.max(3, (month.count / highest) * 100)}%` }}
              className={cx(
                'w-full rounded-t-[4px] forced-colors:border',
                at === rhythm.lastMonths.length - 1 ? 'bg-gules' : 'bg-line-strong',
              )}
            />
          </li>
        ))}
      </ol>
      <p aria-hidden className="mt-1 flex justify-between text-caption text-ink-2">
        <span>{first && monthName(first, 'monthShort')}</span>
        <span>{last && monthName(last, 'monthShort')}</span>
      </p>
    </section>
  )
}
