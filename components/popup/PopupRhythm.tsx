import { useLiveQuery } from 'dexie-react-hooks'
import { Check, CircleDashed } from 'lucide-react'
import { useZone } from '@/components/frame/useZone'
import { NO_PROGRAMME_RHYTHM } from '@/components/log/rhythm-default'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import { rhythmOf } from '@/lib/programme/rhythm'
import { publishedTimes } from '@/lib/shares/store'

/** Two months: more than the current one in every zone. */
const RECENT_MS = 62 * 86_400_000

/** This month in one line: "1 this month · minimum 1 · aim 1 a week". */
export function PopupRhythm({ hub }: { hub: HubRow | undefined }) {
  const { t } = useI18n()
  const { now, timeZone } = useZone()
  const times = useLiveQuery(() => publishedTimes(Date.now() - RECENT_MS))
  if (!times) return null
  const rhythm = rhythmOf(times, hub?.programme.rhythm ?? NO_PROGRAMME_RHYTHM, { now, timeZone })
  const met = rhythm.state !== 'none'
  const Icon = met ? Check : CircleDashed
  return (
    <p className="flex items-center gap-2.5 rounded-card border border-line bg-card px-3.5 py-2.5 shadow-card">
      <Icon aria-hidden size={19} className={met ? 'shrink-0 text-vert' : 'shrink-0 text-ink-3'} />
      <span>
        <span className="font-semibold">{t('rhythm.short', { count: rhythm.thisMonth })}</span>
        <span className="text-ink-2">
          {' · '}
          {t('rhythm.goal', { minimum: rhythm.minimum, aim: rhythm.aimPerWeek })}
        </span>
      </span>
    </p>
  )
}
