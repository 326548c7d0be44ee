import { useI18n } from '@/components/ui/I18n'
import type { Score } from '@/lib/profile/score'
import { LEVELS } from './levels'
import { ScoreRing } from './ScoreRing'

/** The score as a ring beside its level and how far the core has come. */
export function ScoreCard({ score }: { score: Score }) {
  const { t } = useI18n()
  const { core, level } = score
  return (
    <section aria-label={t('profile.score')} className="flex items-center gap-4">
      <ScoreRing score={score} />
      <div className="flex min-w-0 flex-col gap-0.5">
        <h2 className="font-serif text-room font-semibold">
          {t(level === 'unknown' ? 'profile.newTitle' : LEVELS[level])}
        </h2>
        {level === 'unknown' ? (
          <p className="text-ink-2">{t('profile.newHint')}</p>
        ) : (
          <p className="text-ink-2">
            {t('profile.core', { done: core.done, total: core.total })}{' '}
            {core.open > 0 && t('profile.coreOpen', { count: core.open })}{' '}
            {level === 'almost' && core.open === 0 && t('profile.oneMore')}
          </p>
        )}
      </div>
    </section>
  )
}
