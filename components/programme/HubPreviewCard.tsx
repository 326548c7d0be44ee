import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import type { GoodHub } from '@/lib/hub/read'
import { LeftOutList } from './LeftOutList'

/** A hub as it would be, before it is kept. */
export function HubPreviewCard({ good }: { good: GoodHub }) {
  const { t, locale } = useI18n()
  const { programme, items, challenges } = good.hub
  return (
    <section
      aria-label={t('addHub.preview')}
      className="flex flex-col gap-2 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <h2 dir="auto" className="font-serif text-item font-semibold">
        {pick(programme.name, [locale])}
      </h2>
      <p className="text-ink-2">
        {t('addHub.counts', { items: items.length, challenges: challenges.length })} ·{' '}
        {t('rhythm.goal', {
          minimum: programme.rhythm.minimumPerMonth,
          aim: programme.rhythm.aimPerWeek,
        })}
      </p>
      <p className="flex flex-wrap gap-x-2">
        {programme.hashtags.map((tag) => (
          <Hashtag key={tag} tag={tag} />
        ))}
      </p>
      <ul className="list-disc ps-5 text-ink-2">
        {items.slice(0, 3).map((item) => (
          <li key={item.id} dir="auto">
            {pick(item.title, [locale])}
          </li>
        ))}
      </ul>
      {good.leftOut.length > 0 && <LeftOutList leftOut={good.leftOut} />}
    </section>
  )
}
