import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { setPanel } from '@/components/frame/state'
import { usePlace } from '@/components/frame/usePlace'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { VirtualList } from '@/components/ui/VirtualList'
import { titleOf } from '@/lib/drafts/title'
import type { MonthOfShares } from '@/lib/shares/months'
import type { Share } from '@/lib/shares/share'

type Row = { month: MonthOfShares } | { share: Share }

const keyOf = (row: Row) => ('share' in row ? row.share.id : `${row.month.year}-${row.month.month}`)

/** A row's usual height in pixels. */
const ROW_HEIGHT = 74

/** Shares under their months. Only what is in view is in the page, however long the log. */
export function ShareList({ months }: { months: MonthOfShares[] }) {
  const { t, date } = useI18n()
  const anchor = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const [startMargin, setStartMargin] = useState(0)
  const rows = useMemo(
    () => months.flatMap((month): Row[] => [{ month }, ...month.shares.map((share) => ({ share }))]),
    [months],
  )

  useLayoutEffect(() => {
    const node = anchor.current
    scroller.current = node?.closest<HTMLElement>('[data-scroller]') ?? null
    const content = node?.parentElement
    if (!node || !content) return
    const measure = () => setStartMargin(node.offsetTop)
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    measure()
    return () => observer.disconnect()
  }, [])

  const measure = useCallback(() => anchor.current?.offsetTop ?? 0, [])
  const list = usePlace('log', {
    scroller,
    rows: rows.length > 0 ? rows : undefined,
    keyOf,
    startMargin,
    measure,
  })

  return (
    <div ref={anchor}>
      <VirtualList
        rows={rows}
        handle={list}
        label={t('room.log')}
        scroller={scroller}
        startMargin={startMargin}
        rowHeight={ROW_HEIGHT}
      >
        {(row) =>
          'month' in row ? (
            <h2
              key={`${row.month.year}-${row.month.month}`}
              className="flex items-baseline justify-between pt-3 pb-1 font-serif text-item font-semibold"
            >
              <span>{date(Date.UTC(row.month.year, row.month.month - 1, 1), 'monthYear', 'UTC')}</span>
              <span className="font-sans text-caption font-normal text-ink-2">
                {t('log.posts', { count: row.month.shares.length })}
              </span>
            </h2>
          ) : (
            <ShareRow key={row.share.id} share={row.share} />
          )
        }
      </VirtualList>
    </div>
  )
}

function ShareRow({ share }: { share: Share }) {
  const { t, date } = useI18n()
  const tags = share.hashtags.slice(0, 3)
  return (
    <div className="border-b border-line">
      <button
        type="button"
        onClick={() => setPanel({ share: share.id })}
        className="flex w-full gap-3 rounded-small py-3 text-start -outline-offset-2 hover:bg-sunk"
      >
        <span className="flex w-11 shrink-0 flex-col items-center">
          <span className="font-serif text-item font-semibold tabular-nums">
            {date(share.publishedAt, 'dayNumber')}
          </span>
          <span className="text-caption text-ink-2">{date(share.publishedAt, 'weekday')}</span>
        </span>
        <span className="flex min-w-0 flex-col gap-0.5">
          <span dir="auto" className="line-clamp-2 font-semibold">
            {titleOf(share.text, share.itemTitle ?? t('log.noText'))}
          </span>
          {tags.length > 0 && (
            <span className="flex flex-wrap gap-x-2 text-caption">
              {tags.map((tag) => (
                <Hashtag key={tag} tag={tag} />
              ))}
            </span>
          )}
          {share.dayTitle && <span className="text-caption text-or">{share.dayTitle}</span>}
          {share.scheduled && <span className="text-caption text-ink-2">{t('log.wasScheduled')}</span>}
        </span>
      </button>
    </div>
  )
}
