import { useEffect } from 'react'
import { keepPanelNow, setPanel } from '@/components/frame/state'
import { LEVELS } from '@/components/profile/levels'
import { pointStep, pointTitle } from '@/components/profile/point-words'
import { askedOf } from '@/components/profile/programme-points'
import { ScoreRing } from '@/components/profile/ScoreRing'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import type { Translator } from '@/lib/i18n/translator'
import { pointsOf } from '@/lib/profile/points'
import { type Score, score } from '@/lib/profile/score'
import { useFacts } from './facts'

/** The score in one glance: ring, level, and the one next step; pressed, the panel opens in the Profile room. */
export function PopupScore({ hubs, onOpen }: { hubs: HubRow[] | undefined; onOpen: () => void }) {
  const translator = useI18n()
  const { t } = translator
  const facts = useFacts((state) => state.facts)
  const known = facts !== undefined && hubs !== undefined
  useEffect(() => {
    if (known) performance.mark('herald:score')
  }, [known])
  if (!facts || !hubs) return null
  const hub = hubs[0]
  const now = score(facts, pointsOf(askedOf(hub)))
  return (
    <button
      type="button"
      onClick={() => {
        setPanel({ room: 'profile', profilePoint: null, profileArchive: false })
        void keepPanelNow()
        onOpen()
      }}
      className="-mx-1 flex items-center gap-3.5 rounded-control px-1 py-1 text-start hover:bg-sunk"
    >
      <ScoreRing score={now} />
      <span className="flex min-w-0 flex-col gap-0.5">
        <span className="text-caption text-ink-2">{t('popup.profile')}</span>
        <span className="font-serif text-item font-semibold">{t(LEVELS[now.level])}</span>
        <Next score={now} hub={hub} translator={translator} />
      </span>
    </button>
  )
}

type NextProps = { score: Score; hub: HubRow | undefined; translator: Translator }

/** What to do next in a few words. What is only not known is to be looked at, not to be done. */
function Next({ score: { level, next }, hub, translator }: NextProps) {
  const { t } = translator
  if (level === 'unknown') return <span className="text-gules">{t('popup.profileNew')}</span>
  if (!next) return <span className="text-vert">{t('popup.profileDone')}</span>
  const about = { id: next.point.id, hub, translator }
  const words =
    next.state === 'unknown'
      ? t('popup.profileCheck', { point: pointTitle(about).text })
      : pointStep(about).text
  return (
    <span dir="auto" className="font-semibold text-gules">
      {words}
    </span>
  )
}
