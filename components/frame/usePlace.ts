import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { VirtualListHandle } from '@/components/ui/VirtualList'
import { setPanel, usePanel } from './state'

/** What stands above a list is read from the database too and may push it down this long after it was brought back, ms. */
const SETTLE_MS = 1_000

type List<Row> = {
  scroller: RefObject<HTMLElement | null>
  /** Undefined until they are read. */
  rows: readonly Row[] | undefined
  keyOf: (row: Row) => string
  /** Pixels above the list as the list was last told, and as they are. */
  startMargin: number
  measure: () => number
}

/**
 * Remembers, under a name, which row of a long list stands at the top, and brings it back there as soon as the
 * rows are known. Pixels alone would not do: rows that were never in view have no known height.
 * Gives the ref for the list.
 */
export function usePlace<Row>(name: string, { scroller, rows, keyOf, startMargin, measure }: List<Row>) {
  const list = useRef<VirtualListHandle>(null)
  const wanted = useRef(usePanel.getState().places[name])
  const broughtBackAt = useRef<number>(undefined)

  useLayoutEffect(() => {
    const node = scroller.current
    if (!node || !rows || !list.current || measure() !== startMargin) return
    const now = performance.now()
    broughtBackAt.current ??= now
    const place = wanted.current
    if (!place || now - broughtBackAt.current > SETTLE_MS) return
    const index = rows.findIndex((row) => keyOf(row) === place.row)
    if (index < 0) node.scrollTop = Math.min(place.offset, startMargin)
    else list.current.scrollToIndex(index, { align: 'start', offset: place.offset })
  }, [rows, startMargin, scroller, keyOf, measure])

  useEffect(() => {
    const node = scroller.current
    if (!node) return
    const keep = () => {
      if (broughtBackAt.current === undefined || !list.current) return
      const { scrollTop } = node
      const index = list.current.findItemIndex(scrollTop)
      const row = scrollTop > startMargin ? rows?.[index] : undefined
      const place = row
        ? { row: keyOf(row), offset: scrollTop - startMargin - list.current.getItemOffset(index) }
        : { row: '', offset: scrollTop }
      setPanel(({ places }) => ({ places: { ...places, [name]: place } }))
    }
    node.addEventListener('scroll', keep, { passive: true })
    return () => node.removeEventListener('scroll', keep)
  }, [name, rows, startMargin, scroller, keyOf])

  // Whoever scrolls by hand is not moved any more.
  useEffect(() => {
    const node = scroller.current
    const letGo = () => {
      wanted.current = undefined
    }
    const moves = ['wheel', 'pointerdown', 'keydown'] as const
    for (const move of moves) node?.addEventListener(move, letGo, { passive: true })
    return () => {
      for (const move of moves) node?.removeEventListener(move, letGo)
    }
  }, [scroller])
  return list
}
