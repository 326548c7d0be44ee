import { Check, Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { Chip } from '@/components/ui/Chip'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import { Guidance } from './Guidance'

const Counted = lazy(() => import('./Counted'))

type Props = {
  running: RunningChallenge
  /** In Write: whether the draft carries the hashtag, and the way to put it in or take it out. */
  inText?: boolean
  onToggle?: () => void
  /** Opens all challenges. */
  onAll?: () => void
}

/** The challenge of the month: theme, hashtag, days left, what counts for it, and its proof. */
export function ChallengeCard({ running, inText, onToggle, onAll }: Props) {
  const { t, date, number, locale } = useI18n()
  const { challenge, daysLeft, counted } = running
  const [first] = counted
  return (
    <section
      aria-label={t('challenge.label')}
      className="flex flex-col gap-2 rounded-card bg-gules-soft p-3.5 forced-colors:border"
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="flex min-w-0 grow basis-32 flex-col">
          <p className="text-caption text-ink-2">{t('challenge.label')}</p>
          <p dir="auto" className="font-semibold">
            {pick(challenge.title, [locale])}
          </p>
          {!onToggle && <Hashtag tag={challenge.hashtag} className="self-start" />}
        </div>
        {!first && (
          <p className="flex shrink-0 flex-col items-center text-caption text-ink-2">
            {daysLeft > 0 ? (
              <>
                <span className="font-serif text-room font-semibold text-gules">{number(daysLeft)}</span>
                <span>{t('challenge.daysLeft', { days: daysLeft })}</span>
              </>
            ) : (
              <span className="font-semibold text-gules">{t('challenge.lastDay')}</span>
            )}
          </p>
        )}
      </div>
      {onToggle && (
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Chip tone="gules" pressed={inText ?? false} icon={inText ? Check : Plus} onPress={onToggle}>
            <bdi>#{challenge.hashtag}</bdi>
          </Chip>
          <span className="text-caption text-ink-2">
            {t(inText ? 'challenge.inText' : 'challenge.notInText')}
          </span>
        </div>
      )}
      {first && (
        <div className="flex flex-wrap items-center gap-x-4">
          <p className="flex items-center gap-1.5 font-semibold text-vert">
            <Check aria-hidden size={16} strokeWidth={2.25} className="shrink-0" />
            {t('challenge.done', { count: counted.length, date: date(first.publishedAt, 'day') })}
          </p>
          <Suspense>
            <Counted challenge={challenge} counted={counted} />
          </Suspense>
        </div>
      )}
      {(challenge.guidance || onAll) && (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-caption">
          {challenge.guidance && (
            <Guidance guidance={challenge.guidance} className="min-w-0 open:basis-full" />
          )}
          {onAll && (
            <button
              type="button"
              onClick={onAll}
              className="min-h-6 rounded-small font-semibold text-gules underline-offset-3 hover:underline"
            >
              {t('challenge.all')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
