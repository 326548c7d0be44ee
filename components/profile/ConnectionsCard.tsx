import { useId } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useZone } from '@/components/frame/useZone'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import type { CountOfDay, MonthOfConnections } from '@/lib/profile/connections'
import { goalOf, lineOf, type Pace, paceOf } from '@/lib/profile/pace'
import { CountForm } from './CountForm'
import { Disclosure } from './Disclosure'
import { LineChart } from './LineChart'
import { STATES } from './levels'
import { PaceWords } from './PaceWords'
import { connectionGoal } from './programme-points'

type Props = { counts: CountOfDay[]; months: MonthOfConnections[]; hub: HubRow | undefined }

/** The connections against the programme's goal: how many, the pace it takes, and where it leads. */
export function ConnectionsCard({ counts, months, hub }: Props) {
  const { t, number } = useI18n()
  const { day } = useZone()
  const joinedOn = useSettings((settings) => settings.joinedOn)
  const id = useId()
  const { target, months: within } = connectionGoal(hub)
  const goal = goalOf(target, within, joinedOn ?? undefined)
  const line = lineOf(counts, months)
  const pace = paceOf(counts, line, goal, day)
  const update = <CountForm target={target} months={within} />
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-serif text-item font-semibold">
          {t('connections.title')}
        </h2>
        <p className="font-semibold tabular-nums">{howMany(pace, target, t, number)}</p>
      </div>
      {pace.now && <Progress count={pace.now.count} target={target} label={t('connections.title')} />}
      <PaceWords pace={pace} goal={goal} />
      {line.length > 1 && (
        <LineChart
          points={line.map(({ day: on, count, estimated }) => ({
            day: on,
            value: count,
            note: estimated ? t('connections.reckoned') : undefined,
          }))}
          forecast={
            pace.forecast === undefined
              ? undefined
              : { day: pace.forecast, value: target, note: t('connections.forecastNote') }
          }
          goal={{ value: target, name: t('connections.goal', { target }) }}
          atLeast={50}
          valueName={t('connections.title')}
          name="connections-table"
        />
      )}
      {pace.now ? (
        <Disclosure name="connections" summary={t('connections.update')}>
          {update}
        </Disclosure>
      ) : (
        update
      )}
    </section>
  )
}

function howMany(
  { now }: Pace,
  target: number,
  t: ReturnType<typeof useI18n>['t'],
  number: (value: number) => string,
): string {
  if (!now) return t(STATES.unknown)
  const count = number(now.count) + (now.atLeast ? '+' : '')
  return t('connections.ofTarget', { count, target })
}

function Progress({ count, target, label }: { count: number; target: number; label: string }) {
  const done = Math.min(1, count / target)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={target}
      aria-valuenow={Math.min(count, target)}
      className="h-2 overflow-hidden rounded-chip bg-line forced-colors:border"
    >
      <div
        style={{ width: `${done * 100}%` }}
        className="h-full rounded-chip bg-vert forced-colors:bg-[Highlight]"
      />
    </div>
  )
}
