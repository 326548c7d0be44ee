import { otherTextsKey } from '@/lib/shares/share'
import { canonical, uuidOf } from './canonical'
import { type Contents, contents, keyOf, type MyTable, type Row, tableOf } from './tables'

/**
 * Merging is a join of semilattices, so it does not matter who merges what with whom, in which order or how
 * often: whoever has merged the same contents holds the same rows.
 *
 * - Of two rows with one key the one that changed later stands; of one moment, the one whose canonical text is greater.
 * - A removal is remembered by its time. A row that did not change after it is gone. A row that stands beside an
 *   older or equal removal of itself was put back after it, and counts as changed just then.
 * - Where two drafts or shares of one key differ in their text, both texts are kept: a draft's among its versions,
 *   a share's in the row. A text that equals the one that stands is not kept beside it.
 */
export function merge(one: Contents, other: Contents): Contents {
  const removed = latestRemovals([...one.removed, ...other.removed])
  const sides = [one, other].map((side) => ({ side, removals: latestRemovals(side.removed) }))
  const entriesOf = (name: MyTable) =>
    sides.flatMap(({ side, removals }) => side[name].map((row) => entry(name, row, removals)))
  const drafts = joinRows('drafts', entriesOf('drafts'), removed)
  const shares = joinRows('shares', entriesOf('shares'), removed)
  return contents((name) => {
    if (name === 'removed') return [...removed.values()].map(({ row }) => row).sort(byKey('removed'))
    if (name === 'shares') return standing(withOtherTexts(shares, entriesOf('shares'), removed), name)
    if (name === 'drafts') return standing(drafts, name)
    if (name !== 'versions') return standing(joinRows(name, entriesOf(name), removed), name)
    const kept = joinRows(name, [...entriesOf(name), ...asVersions(entriesOf('drafts'))], removed)
    return standing(withoutStandingTexts(kept, drafts), name)
  })
}

/** The key under which a row's removal is remembered. */
export function removalKey(name: MyTable, key: string): string {
  return `${name}:${key}`
}

/** A row, and when it came to stand as it does. */
type Entry = { row: Row; at: number }
type Removals = ReadonlyMap<string, Entry>
type Standing = ReadonlyMap<string, Entry>

function latestRemovals(rows: readonly Row[]): Map<string, Entry> {
  const latest = new Map<string, Entry>()
  for (const row of rows) {
    const key = keyOf('removed', row)
    const next = { row, at: tableOf('removed').changedAt(row) }
    latest.set(key, later(latest.get(key), next))
  }
  return latest
}

/** When removals say that a row is gone: the latest of its own and, for a version, its draft's. */
function goneAt(name: MyTable, row: Row, removals: Removals): number {
  const own = removals.get(removalKey(name, keyOf(name, row)))?.at ?? -1
  if (name !== 'versions') return own
  return Math.max(own, removals.get(removalKey('drafts', String(row.draftId)))?.at ?? -1)
}

function entry(name: MyTable, row: Row, removals: Removals): Entry {
  const at = Math.max(tableOf(name).changedAt(row), goneAt(name, row, removals) + 1)
  return { at, row: name === 'shares' && row.otherTexts ? withTextsPutBack(row, removals) : row }
}

/** A share whose other texts, where they stand beside their own removal, count as kept just after it. */
function withTextsPutBack(row: Row, removals: Removals): Row {
  const back = textsGoneAt(row, removals) + 1
  return { ...row, otherTexts: otherTexts(row).map(({ text, at }) => ({ text, at: Math.max(at, back) })) }
}

function textsGoneAt(row: Row, removals: Removals): number {
  const own = removals.get(otherTextsKey(keyOf('shares', row)))?.at ?? -1
  return Math.max(own, goneAt('shares', row, removals))
}

function later(one: Entry | undefined, other: Entry): Entry {
  if (one === undefined || other.at > one.at) return other
  if (other.at < one.at) return one
  return rank(other.row) > rank(one.row) ? other : one
}

/** The row that was handed over last, then the canonical text. What merges have kept is no part of what a row says. */
function rank({ otherTexts: _, ...row }: Row): string {
  const handedOver = Array.isArray(row.handedOverAt) ? Number(row.handedOverAt.at(-1) ?? 0) : 0
  return `${String(handedOver).padStart(16, '0')} ${canonical(row)}`
}

function joinRows(name: MyTable, entries: readonly Entry[], removals: Removals): Standing {
  const joined = new Map<string, Entry>()
  for (const next of entries) {
    if (next.at <= goneAt(name, next.row, removals)) continue
    const key = keyOf(name, next.row)
    joined.set(key, later(joined.get(key), next))
  }
  return joined
}

/** The texts of drafts that differ, each as a version; merging the same text twice gives one version. */
function asVersions(drafts: readonly Entry[]): Entry[] {
  const texts = new Map<unknown, unknown>()
  const differ = new Set<unknown>()
  for (const { row } of drafts) {
    if (texts.has(row.id) && texts.get(row.id) !== row.text) differ.add(row.id)
    texts.set(row.id, row.text)
  }
  return drafts
    .filter(({ row }) => differ.has(row.id))
    .map(({ row, at }) => {
      const [draftId, text] = [String(row.id), String(row.text)]
      return { at, row: { id: uuidOf('version', draftId, text), draftId, text, at, why: 'merge' } }
    })
}

/** Without the versions that merging made of a text that stands in its draft, and of blank ones. */
function withoutStandingTexts(versions: Standing, drafts: Standing): Standing {
  return new Map(
    [...versions].filter(([, { row, at }]) => {
      if (row.why !== 'merge') return true
      const draft = drafts.get(String(row.draftId))
      const stands = draft !== undefined && draft.row.text === row.text && at <= draft.at
      return !stands && String(row.text).trim() !== ''
    }),
  )
}

type OtherText = { text: string; at: number }

/** The shares with every other text that their rows had or have kept, newest first. */
function withOtherTexts(shares: Standing, entries: readonly Entry[], removals: Removals): Standing {
  const texts = new Map<string, Map<string, OtherText>>()
  for (const { row, at } of entries) {
    const key = keyOf('shares', row)
    const gone = textsGoneAt(row, removals)
    const known = texts.get(key) ?? new Map<string, OtherText>()
    texts.set(key, known)
    for (const one of [{ text: String(row.text), at }, ...otherTexts(row)]) {
      if (one.at > gone && one.at > (known.get(one.text)?.at ?? -1)) known.set(one.text, one)
    }
  }
  return new Map(
    [...shares].map(([key, { row, at }]) => {
      const { otherTexts: _, ...plain } = row
      const others = [...(texts.get(key)?.values() ?? [])]
        .filter((one) => one.text.trim() !== '' && !(one.text === row.text && one.at <= at))
        .sort((one, other) => other.at - one.at || (one.text < other.text ? -1 : 1))
      return [key, { at, row: others.length > 0 ? { ...plain, otherTexts: others } : plain }]
    }),
  )
}

function otherTexts(row: Row): OtherText[] {
  const { otherTexts: kept } = row
  return Array.isArray(kept) ? kept : []
}

function standing(entries: Standing, name: MyTable): Row[] {
  return [...entries.values()].map(({ row }) => row).sort(byKey(name))
}

function byKey(name: MyTable): (one: Row, other: Row) => number {
  return (one, other) => (keyOf(name, one) < keyOf(name, other) ? -1 : 1)
}
