import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { usePlace } from '@/components/frame/usePlace'
import { VirtualList } from '@/components/ui/VirtualList'
import type { DayEntry } from '@/lib/calendar/entries'
import { EntryRow } from './EntryRow'

type Lead = 'day' | 'date' | 'same' | 'span'
export type DayRow = { heading: ReactNode; key: string } | { entry: DayEntry; lead: Lead; key: string }

const keyOf = (row: DayRow) => row.key

/** A row's usual height in pixels. */
const ROW_HEIGHT = 66

/** A long list of entries under headings. Only what is in view is in the page, and the place is kept under a name. */
export function DayList({
  rows,
  label,
  today,
  place,
}: {
  rows: DayRow[]
  label: string
  today: string
  place: string
}) {
  const anchor = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLElement>(null)
  const [startMargin, setStartMargin] = useState(0)

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
  const list = usePlace(place, {
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
        label={label}
        scroller={scroller}
        startMargin={startMargin}
        rowHeight={ROW_HEIGHT}
      >
        {(row) =>
          'entry' in row ? (
            <EntryRow key={row.key} entry={row.entry} today={today} lead={row.lead} />
          ) : (
            <h2 key={row.key} className="pt-3 pb-1 text-caption font-semibold text-ink-2">
              {row.heading}
            </h2>
          )
        }
      </VirtualList>
    </div>
  )
}
