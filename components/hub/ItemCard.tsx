import { Star } from 'lucide-react'
import { setPanel } from '@/components/frame/state'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { bestLanguage, pickEntry } from '@/lib/hub/localized'
import { isNew } from '@/lib/hub/offered'
import type { ItemRow } from '@/lib/hub/rows'
import { setFavourite } from '@/lib/hub/store'
import { useCatalogue } from './catalogue'

/** How many days an item counts as new. */
const NEW_DAYS = 7

/** One item in the list: kind, topics, title, the first lines, and what the ambassador did with it. */
export function ItemCard({ item, day }: { item: ItemRow; day: string }) {
  const { t, date, locale } = useI18n()
  const mark = useCatalogue((state) => state.marks.get(item.key))
  const title = pickEntry(item.title, [locale])
  const languages = [...new Set(item.wordings.map((wording) => wording.language))]
  const best = bestLanguage(languages, [locale])
  const wording = item.wordings.find(({ language }) => language === best) ?? item.wordings[0]
  const favourite = mark?.favouriteSince !== undefined
  const facts = [
    item.kind === 'ready' && item.wordings.length > 1 && t('item.wordings', { count: item.wordings.length }),
    languages.map((language) => language.toUpperCase()).join(' · '),
    mark?.usedAt !== undefined && t('item.used', { date: date(mark.usedAt, 'day') }),
  ].filter((fact) => fact !== false)
  return (
    <article className="relative rounded-card border border-line bg-card shadow-card has-[h2_button:hover]:border-line-strong">
      <div className="flex items-center gap-1.5 px-4 pt-3 pe-12 text-caption">
        {isNew(item, day, NEW_DAYS) && (
          <span className="size-2 shrink-0 rounded-chip bg-gules forced-colors:border" title={t('item.new')}>
            <span className="sr-only">{t('item.new')}</span>
          </span>
        )}
        <span className="shrink-0 font-semibold text-or">
          {t(item.kind === 'ready' ? 'kind.ready' : 'kind.inspiration')}
        </span>
        {item.topics[0] && <span className="truncate text-ink-2">· {item.topics.join(', ')}</span>}
      </div>
      <h2 lang={title.language} dir="auto" className="px-4 pt-0.5 font-serif text-item font-semibold">
        <button
          type="button"
          data-item={item.key}
          onClick={() => setPanel({ item: item.key })}
          className="line-clamp-3 w-full rounded-small text-start after:absolute after:inset-0 after:rounded-card"
        >
          {title.text}
        </button>
      </h2>
      {wording && (
        <p lang={wording.language} dir="auto" className="mx-4 line-clamp-2 pt-0.5 text-ink-2">
          {wording.text}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 px-4 pt-2 pb-3 text-caption text-ink-2">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <IconButton
        icon={Star}
        filled={favourite}
        label={t(favourite ? 'item.unfavourite' : 'item.favourite', { title: title.text })}
        aria-pressed={favourite}
        onClick={() => void setFavourite(item.key, !favourite, Date.now())}
        className={`absolute end-1.5 top-1 ${favourite ? 'text-or' : ''}`}
      />
    </article>
  )
}
