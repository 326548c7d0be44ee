import { forgetLook, keepLook } from '@/lib/browser/last-look'
import { pick } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import type { Translator } from '@/lib/i18n/translator'
import type { Score } from '@/lib/profile/score'
import { LEVELS } from './levels'
import { pointStep, pointTitle } from './point-words'

/** The score in one glance: all that the popup shows of it, in words. */
export type Glance = {
  locale: string
  direction: string
  /** The CSS `color-scheme` that was chosen. */
  scheme: string
  programme: string
  score: number
  open: number
  /** The score as written, and the ring in words. */
  figure: string
  ring: string
  caption: string
  level: string
  next: string
  /** `new`: nothing is known. `done`: nothing is left to do. */
  tone: 'new' | 'done' | 'next'
}

type About = { score: Score; hub: HubRow | undefined; translator: Translator; theme: string }

/** A score in the words of the popup. `theme` is the setting. */
export function glanceOf({ score, hub, translator, theme }: About): Glance {
  const { t, locale, direction, number } = translator
  return {
    locale,
    direction,
    scheme: theme === 'system' ? 'light dark' : theme,
    programme: programmeName(hub, locale),
    score: score.score,
    open: score.open,
    figure: number(score.score),
    ring: t('profile.ring', { score: score.score, open: score.open }),
    caption: t('popup.profile'),
    level: t(LEVELS[score.level]),
    ...nextOf(score, hub, translator),
  }
}

/** What the popup is headed with. */
export function programmeName(hub: HubRow | undefined, locale: string): string {
  return hub ? pick(hub.programme.name, [locale]) : 'Herald'
}

/** What to do next in a few words. What is only not known is to be looked at, not to be done. */
function nextOf(
  { level, next }: Score,
  hub: HubRow | undefined,
  translator: Translator,
): Pick<Glance, 'next' | 'tone'> {
  const { t } = translator
  if (level === 'unknown') return { next: t('popup.profileNew'), tone: 'new' }
  if (!next) return { next: t('popup.profileDone'), tone: 'done' }
  const about = { id: next.point.id, hub, translator }
  const words =
    next.state === 'unknown'
      ? t('popup.profileCheck', { point: pointTitle(about).text })
      : pointStep(about).text
  return { next: words, tone: 'next' }
}

/** Keeps a glance for the next popup to begin with; where nothing is known of the profile there is none. */
export function keepGlance(glance: Glance): void {
  if (glance.tone === 'new') forgetLook()
  else keepLook(JSON.stringify(glance))
}
