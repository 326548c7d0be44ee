import { useEffect, useState } from 'react'
import { useI18n } from '@/components/ui/I18n'
import { type Health, loadHealth, watchHealth } from '@/lib/bridge/health'

const NAMES = {
  sdui: 'health.sdui',
  interop: 'health.interop',
  classic: 'health.classic',
  labelled: 'health.labelled',
} as const

/** Which structure of LinkedIn's composer Herald recognised last, and when. */
export function HealthLine() {
  const { t, date } = useI18n()
  const [health, setHealth] = useState<Health>()
  useEffect(() => {
    void loadHealth().then(setHealth)
    return watchHealth(setHealth)
  }, [])
  if (!health) return null
  const { generation, recognisedAt, missedAt } = health
  return (
    <div className="text-caption text-ink-2">
      <p>
        {generation && recognisedAt
          ? t('health.recognised', { name: t(NAMES[generation]), time: date(recognisedAt, 'moment') })
          : t('health.none')}
      </p>
      {missedAt !== undefined && missedAt > (recognisedAt ?? 0) && (
        <p className="font-semibold text-or">{t('health.missed', { time: date(missedAt, 'moment') })}</p>
      )}
    </div>
  )
}
