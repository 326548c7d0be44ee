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
 * What claims to be seen later than `now` (Unix ms) counts as seen now. Throws what the database throws;
 * then nothing was kept.
 */
export async function keepEvidence(evidence: Evidence, now: number): Promise<void> {
  const seen = { ...evidence, seenAt: Math.min(evidence.seenAt, now) }
  await change(now, async () => {
    await factTable().bulkPut(newFacts(await readFacts(), seen))
    if (seen.connections) await putCount(seen.connections, seen.source, seen.seenAt)
    if (seen.connectedIn) await putMonths(monthsFrom(seen))
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
  return db.transaction('rw', factTable(), dayTable(), countTable(), monthTable(), async () => {
    const result = await work()
    const today = dayOfProfile(await readFacts(), localDay(new Date(now)))
    if (today.done.length + today.notDone.length > 0) await dayTable().put(today)
    else await dayTable().delete(today.day)
    return result
  })
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
