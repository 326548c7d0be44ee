import { setPanel } from '@/components/frame/state'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import { isOurs } from '@/lib/profile/points'
import type { Score } from '@/lib/profile/score'
import { POINT_WORDS, pointStep, pointTitle } from './point-words'

type Props = { next: NonNullable<Score['next']>; hub: HubRow | undefined }

/** The one step worth most; pressed, its point opens. */
export function NextStep({ next, hub }: Props) {
  const translator = useI18n()
  const { t } = translator
  const { point, state, worth } = next
  const about = { id: point.id, hub, translator }
  const words = state === 'unknown' ? pointTitle(about) : pointStep(about)
  return (
    <button
      type="button"
      data-opens={point.id}
      onClick={() => setPanel({ profilePoint: point.id })}
      className="flex flex-col gap-0.5 rounded-card border border-transparent bg-or-soft p-4 text-start forced-colors:border-[CanvasText]"
    >
      <span className="text-caption text-ink-2">
        {t(state === 'unknown' ? 'profile.nextCheck' : 'profile.next')} · {t('profile.worth', { worth })}
      </span>
      <span lang={words.language} dir="auto" className="font-serif text-item font-semibold">
        {words.text}
      </span>
      {isOurs(point.id) && <span className="text-ink-2">{t(POINT_WORDS[point.id].why)}</span>}
    </button>
  )
}
