import { useI18n } from '@/components/ui/I18n'
import { type DayOfProfile, scoreByDay } from '@/lib/profile/history'
import type { Point } from '@/lib/profile/points'
import { LineChart } from './LineChart'

/** The score over time, as soon as there are two days to draw a line between. */
export function HistoryCard({ days, points }: { days: DayOfProfile[]; points: readonly Point[] }) {
  const { t } = useI18n()
  const scores = scoreByDay(days, points)
  if (scores.length < 2) return null
  return (
    <section
      aria-label={t('profile.history')}
      className="flex flex-col gap-2 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <h2 className="font-serif text-item font-semibold">{t('profile.history')}</h2>
      <LineChart
        points={scores.map(({ day, score }) => ({ day, value: score }))}
        atLeast={100}
        valueName={t('profile.score')}
        name="history-table"
      />
    </section>
  )
}
