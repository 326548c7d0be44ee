import { ChevronDown } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import type { Challenge } from '@/lib/hub/schema'

type Props = { guidance: NonNullable<Challenge['guidance']>; className?: string }

/** What a challenge is about, unfolded when asked for. */
export function Guidance({ guidance, className }: Props) {
  const { t, locale } = useI18n()
  return (
    <details className={cx('group', className)}>
      <summary className="flex min-h-6 w-fit cursor-pointer list-none items-center gap-1 rounded-small text-caption font-semibold text-ink-2">
        {t('challenge.guidance')}
        <ChevronDown aria-hidden size={15} strokeWidth={1.75} className="shrink-0 group-open:rotate-180" />
      </summary>
      <p dir="auto" className="pt-1 text-body whitespace-pre-wrap text-ink-2">
        {pick(guidance, [locale])}
      </p>
    </details>
  )
}
