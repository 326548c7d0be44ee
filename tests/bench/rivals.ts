import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { ItemRow } from '@/lib/hub/rows'
import { tokens } from '@/lib/hub/search/fold'
import { texts } from './answers'

/** A way to search. What `search` gives is read, outside the time taken, into item numbers, best first. */
export type Rival = { name: string; search: (query: string) => () => number[] }

/** The libraries set up to do what Herald does, as well as they can: folded words, prefixes, all words must match. */
export function rivals(items: readonly ItemRow[]): (() => Rival)[] {
  return [() => miniSearch(items), () => flexSearch(items), () => fuse(items), () => plainIncludes(items)]
}

function miniSearch(items: readonly ItemRow[]): Rival {
  const index = new MiniSearch({
    fields: ['title', 'topics', 'wordings'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 4, topics: 2 } },
  })
  index.addAll(items.map((item, id) => ({ id, ...joined(item) })))
  return {
    name: 'MiniSearch',
    search: (query) => {
      const found = index.search(query)
      return () => found.map(({ id }) => Number(id))
    },
  }
}

function flexSearch(items: readonly ItemRow[]): Rival {
  // It knows one text an item; the score tells it where title and topics end.
  let ends: [number, number] = [0, 0]
  const index = new Index({
    tokenize: 'forward',
    encode: tokens,
    resolution: 3,
    cache: false,
    score: (_words, _word, at) => (at < ends[0] ? 0 : at < ends[1] ? 1 : 2),
  })
  items.forEach((item, id) => {
    const { title, topics, wordings } = joined(item)
    const titleWords = tokens(title).length
    ends = [titleWords, titleWords + tokens(topics).length]
    index.add(id, `${title} ${topics} ${wordings}`)
  })
  return {
    name: 'FlexSearch',
    search: (query) => {
      const found = index.search(query, { limit: items.length })
      return () => found.map(Number)
    },
  }
}

function fuse(items: readonly ItemRow[]): Rival {
  const index = new Fuse(items.map(joined), {
    keys: [
      { name: 'title', weight: 4 },
      { name: 'topics', weight: 2 },
      { name: 'wordings', weight: 1 },
    ],
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.2,
  })
  return {
    name: 'Fuse',
    search: (query) => {
      const found = index.search(query)
      return () => found.map(({ refIndex }) => refIndex)
    },
  }
}

function plainIncludes(items: readonly ItemRow[]): Rival {
  const lowered = items.map((item) => Object.values(joined(item)).join('\n').toLowerCase())
  return {
    name: 'includes',
    search: (query) => {
      const wanted = query.toLowerCase()
      const found = lowered.flatMap((text, id) => (text.includes(wanted) ? [id] : []))
      return () => found
    },
  }
}

function joined(item: ItemRow): { title: string; topics: string; wordings: string } {
  const [title, topics, wordings] = texts(item).map((list) => list.join(' '))
  return { title: title ?? '', topics: topics ?? '', wordings: wordings ?? '' }
}
