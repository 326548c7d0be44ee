import { SearchX } from 'lucide-react'
import { goTo, setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useI18n } from '@/components/ui/I18n'

/** Nothing fits: says why that may be, and offers the ways out. */
export function NothingFound({ query, filtered }: { query: string; filtered: boolean }) {
  const { t } = useI18n()
  if (query === '' && !filtered) {
    return (
      <Empty icon={SearchX} title={t('hub.empty')}>
        <Button onClick={() => goTo('programme')}>{t('hubs.add')}</Button>
      </Empty>
    )
  }
  return (
    <Empty icon={SearchX} title={query ? t('hub.nothingFor', { query }) : t('hub.nothingFiltered')}>
      <p className="text-ink-2">{t(filtered && query ? 'hub.nothingBothHint' : 'hub.nothingHint')}</p>
      <div className="flex flex-wrap justify-center gap-2">
        {filtered && <Button onClick={() => setPanel({ chosen: {} })}>{t('filter.clear')}</Button>}
        {query && <Button onClick={() => setPanel({ query: '' })}>{t('hub.clearSearch')}</Button>}
      </div>
    </Empty>
  )
}
