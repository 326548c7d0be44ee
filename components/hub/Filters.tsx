import { setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { Group } from '@/components/ui/Group'
import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import type { Facet, FacetCount, FacetCounts } from '@/lib/hub/search/facets'
import type { Key } from '@/lib/i18n/translator'

const TITLES: Record<Facet, Key> = {
  topic: 'filter.topic',
  area: 'filter.area',
  language: 'filter.language',
  kind: 'filter.kind',
  hub: 'filter.hub',
  favourite: 'filter.mine',
  unused: 'filter.mine',
}

type Props = {
  counts: FacetCounts
  chosen: Record<string, string[]>
  /** All facets, or only the row of topics. */
  all: boolean
  hubs: HubRow[]
}

/** A value that would find nothing is no choice, unless it is the one to take back. */
function offered(values: FacetCount[]): FacetCount[] {
  return values.filter(({ count, chosen }) => count > 0 || chosen)
}

/** The facets as chips with counts. */
export function Filters({ counts, chosen, all, hubs }: Props) {
  const { t, number, locale } = useI18n()
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  const active = Object.values(chosen).some((values) => values.length > 0)

  const toggle = (facet: Facet, value: string) => {
    const now = chosen[facet] ?? []
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value]
    setPanel({ chosen: { ...chosen, [facet]: next } })
  }
  const label = (facet: Facet, value: string): string => {
    if (facet === 'language') return names.of(value) ?? value
    if (facet === 'kind') return t(value === 'ready' ? 'kind.ready' : 'kind.inspiration')
    if (facet === 'favourite') return t('filter.favourites')
    if (facet === 'unused') return t('filter.unused')
    const hub = facet === 'hub' ? hubs.find(({ id }) => id === value) : undefined
    return hub ? pick(hub.programme.name, [locale]) : value
  }
  const chips = (facet: Facet) =>
    offered(counts[facet]).map(({ value, count, chosen: pressed }) => (
      <Chip
        key={`${facet} ${value}`}
        pressed={pressed}
        count={number(count)}
        onPress={() => toggle(facet, value)}
      >
        <bdi>{label(facet, value)}</bdi>
      </Chip>
    ))

  if (!all) {
    return (
      <Group
        label={t('filter.topic')}
        className="hide-scrollbar -mx-1 flex gap-2 overflow-x-auto px-1 py-0.5"
      >
        {active && (
          <Chip pressed={false} onPress={() => setPanel({ chosen: {} })}>
            {t('filter.clear')}
          </Chip>
        )}
        {chips('topic')}
      </Group>
    )
  }
  const shown: Facet[] = ['topic', 'area', 'kind', 'language', ...(hubs.length > 1 ? (['hub'] as const) : [])]
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-3">
      {shown.map((facet) => (
        <Group key={facet} label={t(TITLES[facet])} className="flex flex-col gap-1.5">
          <p className="text-caption font-semibold text-ink-2">{t(TITLES[facet])}</p>
          <div className="flex flex-wrap gap-2">{chips(facet)}</div>
        </Group>
      ))}
      <Group label={t('filter.mine')} className="flex flex-wrap gap-2">
        {chips('favourite')}
        {chips('unused')}
      </Group>
      {active && (
        <Button look="plain" className="self-start" onClick={() => setPanel({ chosen: {} })}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}
