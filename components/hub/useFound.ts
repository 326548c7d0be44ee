import { useMemo } from 'react'
import { usePanel } from '@/components/frame/state'
import type { ItemRow } from '@/lib/hub/rows'
import type { FacetCounts } from '@/lib/hub/search/facets'
import { useCatalogue } from './catalogue'

type FoundItems = {
  /** Undefined until the first items are read. */
  items: ItemRow[] | undefined
  /** Undefined until all items are indexed. */
  counts: FacetCounts | undefined
  /** How many items can be searched. */
  size: number | undefined
}

/** What the search and the filters leave, in order; before the index is there, the newest items. */
export function useFound(day: string): FoundItems {
  const { first, catalogue, marks } = useCatalogue()
  const query = usePanel((state) => state.query)
  const order = usePanel((state) => state.order)
  const chosen = usePanel((state) => state.chosen)
  const found = useMemo(
    () => catalogue?.find({ query, order: query === '' ? 'newest' : order, chosen, day, marks }),
    [catalogue, query, order, chosen, day, marks],
  )
  if (found) return { items: found.items, counts: found.counts, size: catalogue?.size }
  const filtered = query !== '' || Object.values(chosen).some((values) => values.length > 0)
  return { items: filtered ? undefined : first, counts: undefined, size: undefined }
}
