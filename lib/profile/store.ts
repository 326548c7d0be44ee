import { localDay } from '@/lib/calendar/plain-date'
import { db, table } from '@/lib/db/database'
import { check } from '@/lib/parse/issues'
import type { z } from '@/lib/parse/zod'
import {
  type CountOfDay,
  countOfDaySchema,
  type MonthOfConnections,
  monthOfConnectionsSchema,
  monthsFrom,
} from './connections'
import type { ConnectionCount, Evidence } from './evidence'
import { type Fact, factId, factSchema, fiftyFrom, makeFact, newFacts } from './facts'
import { type DayOfProfile, dayOfProfile, dayOfProfileSchema } from './history'
import { changedRows, type KeptRow, type ProfileTable, type RowsByPlace, sameRow } from './kept-rows'

const factTable = () => table<Fact>('facts')
const dayTable = () => table<DayOfProfile>('scores')
const countTable = () => table<CountOfDay>('connections')
const monthTable = () => table<MonthOfConnections>('connectedIn')

/** Everything that is kept of a profile; `unreadable` counts rows of all kinds that stay stored as they are. */
export type Profile = {
  facts: Fact[]
  days: DayOfProfile[]
  counts: CountOfDay[]
  months: MonthOfConnections[]
  unreadable: number
}

/** What the ambassador's typing of a number replaced, for `restoreCount`. */
export type FormerCount = { day: string; row: CountOfDay | undefined; fifty: Fact | undefined }

/**
 * Keeps what one look at the archive or the page gave, in one transaction: a fact a point and source (the newer
 * stays), the count of the day it was seen on, the months of connections, and how the profile stands today.
 * What claims to be seen later than `now` (Unix ms) counts as seen now. Gives every row that this changed, for
 * `takeBack`. Throws what the database throws; then nothing was kept.
 */
export async function keepEvidence(evidence: Evidence, now: number): Promise<KeptRow[]> {
  const seen = { ...evidence, seenAt: Math.min(evidence.seenAt, now) }
  const days = [localDay(new Date(seen.seenAt)), localDay(new Date(now))]
  return inOne(async () => {
    const before = await rowsByPlace(days)
    await change(now, async () => {
      await factTable().bulkPut(newFacts(await readFacts(), seen))
      if (seen.connections) await putCount(seen.connections, seen.source, seen.seenAt)
      if (seen.connectedIn) await putMonths(monthsFrom(seen))
    })
    return changedRows(before, await rowsByPlace(days))
  })
}

/**
 * Puts everything back that `keepEvidence` changed, in one transaction, exactly as it was. What was changed again
 * since then stays, and today's score then says how the profile stands with both. `now` is Unix ms.
 */
export async function takeBack(kept: readonly KeptRow[], now: number): Promise<void> {
  await inOne(async () => {
    for (const { table: name, key, before, after } of kept) {
      const rows = table<unknown>(name)
      if (!sameRow(await rows.get(key), after)) continue
      if (before === undefined) await rows.delete(key)
      else await rows.put(before)
    }
    const day = localDay(new Date(now))
    // A day on which nothing else happened is as it was; a tick in between is a change of that day.
    if (await dayTable().get(day)) await noteDay(day)
  })
}

/**
 * Takes the ambassador's own word on a point, or takes it back (`undefined`). Gives the word that stood before,
 * for `restoreWord`. `now` is Unix ms.
 */
export async function setWord(
  point: string,
  done: boolean | undefined,
  now: number,
): Promise<Fact | undefined> {
  return change(now, async () => {
    const former = await factTable().get(factId(point, 'you'))
    if (done === undefined) await factTable().delete(factId(point, 'you'))
    else await factTable().put(makeFact(point, 'you', done, now))
    return former
  })
}

/** Puts the ambassador's former word on a point back exactly as it was, or takes it away where there was none. */
export async function restoreWord(point: string, former: Fact | undefined, now: number): Promise<void> {
  await change(now, () => putOrDelete(point, former))
}

/** Keeps a number of connections that the ambassador typed; it settles the point of fifty too. `now` is Unix ms. */
export async function keepCount(connections: ConnectionCount, now: number): Promise<FormerCount> {
  return change(now, async () => {
    const day = localDay(new Date(now))
    const former = { day, row: await countTable().get(day), fifty: await fiftyWord() }
    await putCount(connections, 'you', now)
    const { point, done } = fiftyFrom(connections.count)
    await factTable().put(makeFact(point, 'you', done, now))
    return former
  })
}

/** Puts back what `keepCount` replaced. */
export async function restoreCount({ day, row, fifty }: FormerCount, now: number): Promise<void> {
  await change(now, async () => {
    if (row) await countTable().put(row)
    else await countTable().delete(day)
    await putOrDelete('fifty-connections', fifty)
  })
}

/** What is known of each point, by source. Rows that are no facts are left out (`readProfile` counts them). */
export async function readFacts(): Promise<Fact[]> {
  return readable(factSchema, await factTable().toArray())
}

/** Everything at once, days and months oldest first. */
export async function readProfile(): Promise<Profile> {
  const [facts, days, counts, months] = await Promise.all([
    factTable().toArray(),
    dayTable().toArray(),
    countTable().toArray(),
    monthTable().toArray(),
  ])
  const read = {
    facts: readable(factSchema, facts),
    days: readable(dayOfProfileSchema, days),
    counts: readable(countOfDaySchema, counts),
    months: readable(monthOfConnectionsSchema, months),
  }
  const stored = facts.length + days.length + counts.length + months.length
  const good = read.facts.length + read.days.length + read.counts.length + read.months.length
  return { ...read, unreadable: stored - good }
}

/** Changes tables of the profile and notes how it stands afterwards, both or neither. */
async function change<Result>(now: number, work: () => Promise<Result>): Promise<Result> {
  return inOne(async () => {
    const result = await work()
    await noteDay(localDay(new Date(now)))
    return result
  })
}

function inOne<Result>(work: () => Promise<Result>): Promise<Result> {
  return db.transaction('rw', factTable(), dayTable(), countTable(), monthTable(), work)
}

/** Writes how the profile stands as what was known on that day. */
async function noteDay(day: string): Promise<void> {
  const today = dayOfProfile(await readFacts(), day)
  if (today.done.length + today.notDone.length > 0) await dayTable().put(today)
  else await dayTable().delete(day)
}

/** All rows that one look may change: every fact and month, and the counts and scores of some days. */
async function rowsByPlace(days: readonly string[]): Promise<RowsByPlace> {
  const found: RowsByPlace = new Map()
  const add = (name: ProfileTable, key: string, row: unknown) =>
    found.set(`${name} ${key}`, { table: name, key, row })
  await factTable().each((row, { primaryKey }) => add('facts', String(primaryKey), row))
  await monthTable().each((row, { primaryKey }) => add('connectedIn', String(primaryKey), row))
  for (const day of days) {
    for (const name of ['scores', 'connections'] as const) {
      const row = await table<unknown>(name).get(day)
      if (row !== undefined) add(name, day, row)
    }
  }
  return found
}

async function putCount(count: ConnectionCount, source: CountOfDay['source'], seenAt: number): Promise<void> {
  const day = localDay(new Date(seenAt))
  const known = await countTable().get(day)
  if (known && known.seenAt > seenAt) return
  await countTable().put({ day, count: count.count, atLeast: count.atLeast, source, seenAt })
}

/** The months of one archive take the place of an older one's: who was removed since is in neither. */
async function putMonths(months: MonthOfConnections[]): Promise<void> {
  const known = readable(monthOfConnectionsSchema, await monthTable().toArray())
  const newest = Math.max(0, ...known.map(({ seenAt }) => seenAt))
  if (months.length === 0 || months.some(({ seenAt }) => seenAt < newest)) return
  await monthTable().bulkDelete(known.map(({ month }) => month))
  await monthTable().bulkPut(months)
}

async function putOrDelete(point: string, former: Fact | undefined): Promise<void> {
  if (former) await factTable().put(former)
  else await factTable().delete(factId(point, 'you'))
}

function fiftyWord(): Promise<Fact | undefined> {
  return factTable().get(factId('fifty-connections', 'you'))
}

function readable<Row>(schema: z.ZodMiniType<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const checked = check(schema, row)
    return checked.ok ? [checked.value] : []
  })
}
