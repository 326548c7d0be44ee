import { useEffect } from 'react'
import { keepPanelNow, setPanel } from '@/components/frame/state'
import { useSettings } from '@/components/frame/useSettings'
import { glanceOf, keepGlance } from '@/components/profile/glance'
import { askedOf } from '@/components/profile/programme-points'
import { ScoreRing } from '@/components/profile/ScoreRing'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import type { Fact } from '@/lib/profile/facts'
import { pointsOf } from '@/lib/profile/points'
import { score } from '@/lib/profile/score'
import { useFacts } from './facts'
import { ScoreView } from './GlanceView'

type Props = { hubs: HubRow[] | undefined; onOpen: () => void }

/** The score in one glance: ring, level, and the one next step; pressed, the panel opens in the Profile room. */
export function PopupScore({ hubs, onOpen }: Props) {
  const facts = useFacts((state) => state.facts)
  return facts && hubs ? <KnownScore facts={facts} hub={hubs[0]} onOpen={onOpen} /> : null
}

type KnownProps = { facts: Fact[]; hub: HubRow | undefined; onOpen: () => void }

function KnownScore({ facts, hub, onOpen }: KnownProps) {
  const translator = useI18n()
  const theme = useSettings((settings) => settings.theme)
  const now = score(facts, pointsOf(askedOf(hub)))
  const glance = glanceOf({ score: now, hub, translator, theme })
  useEffect(() => {
    performance.mark('herald:score')
  }, [])
  useEffect(() => keepGlance(glance))
  return (
    <ScoreView
      glance={glance}
      ring={<ScoreRing score={now} />}
      onOpen={() => {
        setPanel({ room: 'profile', profilePoint: null, profileArchive: false })
        void keepPanelNow()
        onOpen()
      }}
    />
  )
}
