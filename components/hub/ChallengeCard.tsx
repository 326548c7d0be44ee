import { Check, Plus } from 'lucide-react'
import type { RunningChallenge } from '@/components/frame/useChallenge'
import { Chip } from '@/components/ui/Chip'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'

type Props = {
  running: RunningChallenge
  /** In Write: whether the draft carries the hashtag, and the way to put it in or take it out. */
  inText?: boolean
  onToggle?: () => void
}

/** The challenge of the month: theme, hashtag, days left, and whether it is done. */
export function ChallengeCard({ running: { challenge, daysLeft, done }, inText, onToggle }: Props) {
  const { t, date, number, locale } = useI18n()
  const guidance = challenge.guidance && pick(challenge.guidance, [locale])
  return (
    <section
      aria-label={t('challenge.label')}
      className="flex flex-col gap-2 rounded-card bg-gules-soft p-3.5 forced-colors:border"
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="flex min-w-0 grow basis-32 flex-col">
          <p className="text-caption text-ink-2">{t('challenge.label')}</p>
          <p className="font-semibold">{pick(challenge.title, [locale])}</p>
          {!onToggle && <Hashtag tag={challenge.hashtag} className="self-start" />}
        </div>
        {done ? (
          <p className="flex shrink-0 items-center gap-1.5 text-caption font-semibold text-vert">
            <Check aria-hidden size={16} strokeWidth={2.25} />
            {t('challenge.done', { date: date(done.publishedAt, 'day') })}
          </p>
        ) : (
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
      {guidance && (
        <details>
          <summary className="w-fit rounded-small text-caption font-semibold text-ink-2">
            {t('challenge.guidance')}
          </summary>
          <p className="pt-1 whitespace-pre-wrap text-ink-2">{guidance}</p>
        </details>
      )}
      {onToggle && (
        <div>
          <Chip tone="gules" pressed={inText ?? false} icon={inText ? Check : Plus} onPress={onToggle}>
            <bdi>#{challenge.hashtag}</bdi>
          </Chip>
        </div>
      )}
    </section>
  )
}
