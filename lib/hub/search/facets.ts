import type { ItemRow, Mark } from '@/lib/hub/rows'
import {
  appendValues,
  createValueColumn,
  hasAny,
  type ValueColumn,
  wantedValues,
} from '@/lib/hub/search/column'

/** What items can be filtered by. `favourite` and `unused` have the one value `yes`. */
export const FACETS = ['topic', 'area', 'language', 'kind', 'hub', 'favourite', 'unused'] as const
export type Facet = (typeof FACETS)[number]

/** The values chosen in each facet: any of them will do (OR); an empty list filters nothing. Between facets: AND. */
export type Chosen = Partial<Record<Facet, readonly string[]>>

/** How many items would be found with this value alone in its facet, the other facets' choices and the query as they are. */
export type FacetCount = { value: string; count: number; chosen: boolean }
export type FacetCounts = Record<Facet, FacetCount[]>

/** The ambassador's marks by item key, as the store gives them. */
export type Marks = ReadonlyMap<string, Mark>

const VALUES: Record<Facet, (item: ItemRow, mark: Mark | undefined) => readonly string[]> = {
  topic: (item) => item.topics,
  area: (item) => item.areas,
  language: (item) => item.wordings.map((wording) => wording.language),
  kind: (item) => [item.kind],
  hub: (item) => [item.hubId],
  favourite: (_, mark) => (mark?.favouriteSince === undefined ? [] : ['yes']),
  unused: (_, mark) => (mark?.usedAt === undefined ? ['yes'] : []),
}

/** An item's values in one facet, each once. */
export function facetValues(facet: Facet, item: ItemRow, mark: Mark | undefined): string[] {
  return [...new Set(VALUES[facet](item, mark))]
}

export type FacetTable = {
  /** Adds the next item; the first has the number 0. */
  add(item: ItemRow): void
  /** Those of `candidates` (item numbers) that pass every facet, in their order, and the counts among all candidates. */
  filter(
    candidates: readonly number[],
    chosen: Chosen,
    marks: Marks,
  ): { passed: number[]; counts: FacetCounts }
}

type Column = ValueColumn & { facet: Facet }

function createColumn(facet: Facet): Column {
  return { facet, ...createValueColumn() }
}

function append(column: Column, item: ItemRow, mark: Mark | undefined): void {
  appendValues(column, facetValues(column.facet, item, mark))
}

/** A table of the facets' values of many items. */
export function createFacetTable(): FacetTable {
  const items: ItemRow[] = []
  const own = (['topic', 'area', 'language', 'kind', 'hub'] as const).map(createColumn)
  let marked: Column[] = []
  let marksRead: Marks | undefined

  /** Marks change while the items stay, so their columns are made anew when they do. */
  const readMarks = (marks: Marks): void => {
    if (marks === marksRead && marked[0]?.starts.length === items.length + 1) return
    marksRead = marks
    marked = (['favourite', 'unused'] as const).map(createColumn)
    for (const item of items) for (const column of marked) append(column, item, marks.get(item.key))
  }

  return {
    add(item) {
      items.push(item)
      for (const column of own) append(column, item, undefined)
    },
    filter(candidates, chosen, marks) {
      readMarks(marks)
      const columns = [...own, ...marked]
      const failed = failures(columns, candidates, chosen)
      const counts = columns.map((column, at) => countValues(column, at, candidates, failed))
      return {
        passed: candidates.filter((_, at) => failed[at] === NONE),
        counts: tell(columns, counts, chosen),
      }
    },
  }
}

const NONE = -1
const SEVERAL = -2

/** For each candidate the one column that it fails, by its place, or NONE or SEVERAL. */
function failures(columns: readonly Column[], candidates: readonly number[], chosen: Chosen): Int8Array {
  const failed = new Int8Array(candidates.length).fill(NONE)
  columns.forEach((column, place) => {
    const wanted = wantedValues(column, chosen[column.facet])
    if (wanted === undefined) return
    for (let at = 0; at < candidates.length; at++) {
      if (!hasAny(column, candidates[at] ?? 0, wanted)) failed[at] = failed[at] === NONE ? place : SEVERAL
    }
  })
  return failed
}

/**
 * How often each value of a column stands among the candidates that fail no other column: one that
 * fails this column alone would be found if only this facet were chosen otherwise.
 */
function countValues(
  { values, starts, numbers }: Column,
  place: number,
  candidates: readonly number[],
  failed: Int8Array,
): Uint32Array {
  const counts = new Uint32Array(values.length)
  for (let at = 0; at < candidates.length; at++) {
    if (failed[at] !== NONE && failed[at] !== place) continue
    const item = candidates[at] ?? 0
    const end = starts[item + 1] ?? 0
    for (let slot = starts[item] ?? 0; slot < end; slot++) {
      const number = numbers[slot] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return counts
}

/** Every value with its count, the most frequent first; a chosen value that no item has any more is told with 0. */
function tell(columns: readonly Column[], counts: readonly Uint32Array[], chosen: Chosen): FacetCounts {
  const told: FacetCounts = {
    topic: [],
    area: [],
    language: [],
    kind: [],
    hub: [],
    favourite: [],
    unused: [],
  }
  columns.forEach((column, at) => {
    const picked = new Set(chosen[column.facet])
    const countOf = (value: string) => counts[at]?.[column.numberOf.get(value) ?? -1] ?? 0
    told[column.facet] = [...new Set([...column.values, ...picked])]
      .map((value) => ({ value, count: countOf(value), chosen: picked.has(value) }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  })
  return told
}
