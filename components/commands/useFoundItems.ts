import { useMemo } from 'react'
import { goTo } from '@/components/frame/state'
import { useZone } from '@/components/frame/useZone'
import { useCatalogue } from '@/components/hub/catalogue'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import type { Command } from './find'

const MOST = 8

/** Items that the Hub's own search finds, the best first, each to be opened; none before something is typed. */
export function useFoundItems(query: string): Command[] {
  const { t, locale } = useI18n()
  const { day } = useZone()
  const { catalogue, marks } = useCatalogue()
  return useMemo(() => {
    if (!catalogue || query.trim() === '') return []
    const { items } = catalogue.find({ query, order: 'best', chosen: {}, day, marks })
    return items.slice(0, MOST).map(
      (item): Command => ({
        id: `item ${item.key}`,
        group: 'items',
        label: pick(item.title, [locale]),
        hint: t(item.kind === 'ready' ? 'kind.ready' : 'kind.inspiration'),
        run: () => goTo('hub', { item: item.key }),
      }),
    )
  }, [catalogue, marks, query, day, locale, t])
}
