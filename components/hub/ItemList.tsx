import { SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { LazyStrip } from '@/components/calendar/LazyStrip'
import { LazyReminders } from '@/components/calendar/reminders/LazyReminders'
import { goTo, openProgrammePage, setPanel, usePanel } from '@/components/frame/state'
import { useChallenge } from '@/components/frame/useChallenge'
import { useHubs } from '@/components/frame/useHubs'
import { usePlace } from '@/components/frame/usePlace'
import { useSettled } from '@/components/frame/useSettled'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { useI18n } from '@/components/ui/I18n'
import { SearchField } from '@/components/ui/SearchField'
import { VirtualList } from '@/components/ui/VirtualList'
import type { ItemRow } from '@/lib/hub/rows'
import { ChallengeCard } from './ChallengeCard'
import { Filters } from './Filters'
import { ItemCard } from './ItemCard'
import { Loading } from './Loading'
import { NothingFound } from './NothingFound'
import { useFound } from './useFound'

const Proposals = lazy(() => import('@/components/log/Proposals'))

/** A card's usual height, so that the scroll bar is near the truth before cards are measured. */
const CARD_HEIGHT = 172

/** As many cards as a usual panel (900 px) shows. */
const AT_ONCE = 5

const keyOf = (item: ItemRow) => item.key

/** All items: challenge, search, filters, and the cards, of which only those in view are in the page. */
export function ItemList() {
  const { t } = useI18n()
  const { day } = useZone()
  const { hubs } = useHubs()
  const settled = useSettled()
  const running = useChallenge(hubs?.[0])
  const { query, order, chosen, filtersOpen } = usePanel()
  const { items, counts, size } = useFound(day)
  const scroller = useRef<HTMLDivElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const [startMargin, setStartMargin] = useState(0)
  const active = Object.values(chosen).reduce((sum, values) => sum + values.length, 0)

  useEffect(() => {
    const node = top.current
    if (!node) return
    // Told of the first layout, too; asking for it here would make the browser lay everything out an extra time.
    const observer = new ResizeObserver(() => setStartMargin(node.offsetHeight))
    observer.observe(node)
    return () => observer.disconnect()
  }, [])

  const shown = items !== undefined
  // The cards of the first painting are in the page, and can be pressed.
  useLayoutEffect(() => {
    if (shown) performance.mark('herald:interactive')
  }, [shown])

  const rows = useMemo(() => items ?? [], [items])
  const measure = useCallback(() => top.current?.offsetHeight ?? 0, [])
  // The search and filters above the list come with the index, so nothing is brought back before.
  const list = usePlace('hub', {
    scroller,
    rows: size === undefined ? undefined : rows,
    keyOf,
    startMargin,
    measure,
  })
  const toTop = () => scroller.current?.scrollTo({ top: 0 })

  return (
    <div ref={scroller} className="h-full overflow-y-auto">
      <div className="page-x mx-auto max-w-160">
        <div ref={top} className="flex flex-col gap-3 py-4">
          <h1 className="sr-only">{t('room.hub')}</h1>
          {settled && (
            <Suspense>
              <Proposals />
            </Suspense>
          )}
          {running && hubs?.[0] && (
            <ChallengeCard running={running} onAll={() => openProgrammePage('challenges', hubs[0]?.id)} />
          )}
          <LazyReminders />
          <LazyStrip most={3} onOpen={(entry) => goTo('calendar', { calendarPage: entry?.key ?? null })} />
          <div className="flex gap-2 max-[260px]:flex-wrap">
            <SearchField
              value={query}
              onChange={(next) => {
                setPanel({ query: next, ...(next !== '' && query === '' && { order: 'best' }) })
                toTop()
              }}
              label={t('hub.search', { count: size ?? 0 })}
              clearLabel={t('ui.clear')}
            />
            <Button
              icon={SlidersHorizontal}
              aria-expanded={filtersOpen}
              onClick={() => setPanel({ filtersOpen: !filtersOpen })}
              className="shrink-0"
            >
              {active > 0 ? t('hub.filterCount', { count: active }) : t('hub.filter')}
            </Button>
          </div>
          {counts && <Filters counts={counts} chosen={chosen} all={filtersOpen} hubs={hubs ?? []} />}
          {items && query !== '' && (
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p role="status" className="text-caption text-ink-2">
                {t('hub.found', { count: items.length })}
              </p>
              <div className="flex flex-wrap gap-1">
                <Chip pressed={order === 'best'} onPress={() => setPanel({ order: 'best' })}>
                  {t('hub.best')}
                </Chip>
                <Chip pressed={order === 'newest'} onPress={() => setPanel({ order: 'newest' })}>
                  {t('hub.newest')}
                </Chip>
              </div>
            </div>
          )}
        </div>
        {size === undefined && !items?.length && <Loading />}
        {items?.length === 0 && size !== undefined && <NothingFound query={query} filtered={active > 0} />}
        <VirtualList
          rows={rows}
          handle={list}
          label={t('hub.items')}
          scroller={scroller}
          startMargin={startMargin}
          rowHeight={CARD_HEIGHT}
          atOnce={size === undefined ? AT_ONCE : 0}
        >
          {(item) => (
            <div key={item.key} className="pb-3">
              <ItemCard item={item} day={day} />
            </div>
          )}
        </VirtualList>
      </div>
    </div>
  )
}
