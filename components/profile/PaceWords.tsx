import { Check } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import type { Goal, Pace } from '@/lib/profile/pace'

/** The pace in words: what it takes a week, what it was lately, and the day it leads to. */
export function PaceWords({ pace, goal }: { pace: Pace; goal: Goal }) {
  const { t, date } = useI18n()
  const day = (plain: string) => date(Date.parse(plain), 'dayYear', 'UTC')
  if (!pace.now) return <p className="text-ink-2">{t('connections.unknown')}</p>
  if (pace.reached) {
    return (
      <p className="flex items-center gap-2 font-semibold text-vert">
        <Check aria-hidden size={16} strokeWidth={2.5} className="shrink-0" />
        {t('connections.reached')}
      </p>
    )
  }
  const { neededPerWeek, perWeek, forecast } = pace
  const inTime = forecast !== undefined && goal.by !== undefined && forecast <= goal.by
  return (
    <div className="flex flex-col gap-0.5 text-ink-2">
      {neededPerWeek !== undefined && goal.by !== undefined && (
        <p className="font-semibold text-ink">
          {t('connections.needed', { count: neededPerWeek, date: day(goal.by) })}
        </p>
      )}
      {pace.daysLeft !== undefined && pace.daysLeft <= 0 && goal.by !== undefined && (
        <p>{t('connections.past', { date: day(goal.by) })}</p>
      )}
      {perWeek !== undefined && perWeek > 0 && (
        <p>{t('connections.lately', { count: Math.max(1, Math.round(perWeek)) })}</p>
      )}
      {forecast !== undefined && (
        <p className={inTime ? 'text-vert' : undefined}>
          {t(inTime ? 'connections.inTime' : 'connections.forecast', {
            target: goal.target,
            date: day(forecast),
          })}
        </p>
      )}
      <p className="text-caption">{t('connections.apart')}</p>
    </div>
  )
}
