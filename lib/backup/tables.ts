import { ownDaySchema } from '@/lib/calendar/own-day'
import type { TableName } from '@/lib/db/database'
import { draftSchema } from '@/lib/drafts/draft'
import { versionSchema } from '@/lib/drafts/versions'
import { markSchema } from '@/lib/hub/rows'
import { z } from '@/lib/parse/zod'
import { countOfDaySchema, monthOfConnectionsSchema } from '@/lib/profile/connections'
import { factSchema } from '@/lib/profile/facts'
import { dayOfProfileSchema } from '@/lib/profile/history'
import { shareSchema } from '@/lib/shares/share'

/** A row as every table has them: what JSON can hold. */
export type Row = Readonly<Record<string, unknown>>

/** `schema`: what a row must be. `key`: the field that is its key. `changedAt`: when it last changed, Unix ms, 0 where it does not say. */
type TableOfMine = { key: string; schema: z.ZodMiniType<Row>; changedAt: (row: Row) => number }

const filled = z.string().check(z.minLength(1))
const time = z.int().check(z.gte(0))

/** The latest of some times of a row. */
const latest =
  (...fields: string[]) =>
  (row: Row): number =>
    Math.max(0, ...fields.map((field) => Number(row[field])).filter(Number.isFinite))

const changedAt = latest('updatedAt', 'changedAt', 'seenAt', 'at')

/** The ambassador's own tables: each is in every backup, is restored and is merged. A further table is one line here. */
const MINE = {
  shares: { key: 'id', schema: shareSchema, changedAt: latest('updatedAt') },
  drafts: { key: 'id', schema: draftSchema, changedAt: latest('updatedAt') },
  versions: { key: 'id', schema: versionSchema, changedAt: latest('at') },
  marks: { key: 'key', schema: markSchema, changedAt: latest('changedAt', 'favouriteSince', 'usedAt') },
  days: { key: 'id', schema: ownDaySchema, changedAt },
  facts: { key: 'id', schema: factSchema, changedAt },
  scores: { key: 'day', schema: dayOfProfileSchema, changedAt },
  connections: { key: 'day', schema: countOfDaySchema, changedAt },
  connectedIn: { key: 'month', schema: monthOfConnectionsSchema, changedAt },
  snippets: { key: 'id', schema: z.looseObject({ id: filled }), changedAt },
  /** Which rows were removed and when: part of every backup, and how deletions travel. */
  removed: { key: 'key', schema: z.looseObject({ key: filled, at: time }), changedAt: latest('at') },
} as const satisfies Partial<Record<TableName, TableOfMine>>

/** Tables that are in no backup, and why. */
export const NOT_MINE: Partial<Record<TableName, string>> = {
  hubs: 'a copy of what a programme publishes: fetched again from its address',
  items: 'a copy of what a programme publishes: fetched again with its hub',
  proposals: 'a question to the ambassador about this browser’s tabs, gone with its answer',
  outbox: 'changes on their way to the second copy in this browser, which has them a moment later',
}

export type MyTable = keyof typeof MINE

/** The tables in the order of a file. */
export const MY_TABLES = Object.keys(MINE).filter((name): name is MyTable => name in MINE)

/** What a table is, for code that treats all alike. */
export function tableOf(name: MyTable): TableOfMine {
  return MINE[name]
}

/** A row's key. */
export function keyOf(name: MyTable, row: Row): string {
  return String(row[MINE[name].key])
}

/** All rows of the ambassador's tables. */
export type Contents = Record<MyTable, readonly Row[]>

/** No rows at all. */
export function noContents(): Contents {
  return contents(() => [])
}

/** Contents table by table. */
export function contents(rowsOf: (name: MyTable) => readonly Row[]): Contents {
  const made: Partial<Record<MyTable, readonly Row[]>> = {}
  for (const name of MY_TABLES) made[name] = rowsOf(name)
  return made as Contents
}
