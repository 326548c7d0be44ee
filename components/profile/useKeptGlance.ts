import { useEffect } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import type { Fact } from '@/lib/profile/facts'
import { pointsOf } from '@/lib/profile/points'
import { score } from '@/lib/profile/score'
import { glanceOf, keepGlance } from './glance'
import { askedOf } from './programme-points'

/** Keeps what the next popup begins with in step with what is ticked here, so that it never shows an older score. */
export function useKeptGlance(facts: Fact[] | undefined, hubs: HubRow[] | undefined): void {
  const translator = useI18n()
  const theme = useSettings((settings) => settings.theme)
  useEffect(() => {
    if (!facts || !hubs) return
    const hub = hubs[0]
    keepGlance(glanceOf({ score: score(facts, pointsOf(askedOf(hub))), hub, translator, theme }))
  }, [facts, hubs, translator, theme])
}
