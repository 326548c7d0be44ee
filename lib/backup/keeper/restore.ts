import { type Contents, countsOf, differences } from '@/lib/backup/journal/contents'
import { planEpoch } from '@/lib/backup/journal/plan'
import { alone } from '@/lib/browser/locks'
import { removeLocal } from '@/lib/browser/storage'
import { db, replaceDatabase } from '@/lib/db/database'
import { writeCopied } from '@/lib/db/outbox'
import { putJournalAside, putRowsAside } from './aside'
import { begin, readDatabase, readHead, readSalvage, take } from './care'
import { settle } from './state'
import { LOCK, readJournal, TROUBLE_KEY } from './stored'

/** What one copy holds: shares, drafts, all rows, when the newest of them changed (Unix ms), and whether all of it can be read. */
export type Holding = {
  shares: number
  drafts: number
  rows: number
  changedAt: number | undefined
  whole: boolean
}

/** What each copy holds. */
export type Holdings = { database: Holding; journal: Holding }

/** Reads both copies as far as they can be read and tells what each holds. */
export async function holdings(): Promise<Holdings> {
  const { contents, whole } = await readSalvage()
  const database = holding(contents, whole)
  const read = await readHead()
  if (read.kind !== 'head') return { database, journal: holding(new Map(), read.kind === 'none') }
  const journal = await readJournal(read.head)
  return { database, journal: holding(journal.contents, journal.broken.length === 0) }
}

function holding(contents: Contents, whole: boolean): Holding {
  const counts = countsOf(contents)
  const changes = ['shares', 'drafts'].flatMap((table) =>
    [...(contents.get(table)?.values() ?? [])].flatMap((text) => {
      const { updatedAt }: { updatedAt?: unknown } = JSON.parse(text)
      return typeof updatedAt === 'number' ? [updatedAt] : []
    }),
  )
  return {
    shares: counts.shares ?? 0,
    drafts: counts.drafts ?? 0,
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    changedAt: changes.length > 0 ? changes.reduce((one, other) => Math.max(one, other)) : undefined,
    whole,
  }
}

/**
 * Makes the database equal to the journal. Rows of the database that are others than the journal's are kept aside
 * first; then all is written in one transaction or, where the disk is full, nothing. A database whose rows cannot
 * all be read is replaced by a new one. Pages must start afresh afterwards. `now` is Unix ms. Rejects where the
 * browser refused some of it; it can be tried again.
 */
export async function restoreDatabase(now: number): Promise<void> {
  const { whole } = await readSalvage()
  await (whole ? fillFromJournal(now) : restoreInPlace(now))
}

async function fillFromJournal(now: number): Promise<void> {
  await alone(LOCK, async () => {
    const { head, journal, broken } = await readableJournal()
    const database = db.backendDB()
    const { contents } = await readDatabase(database)
    const found = differences(contents, journal)
    await putRowsAside(found, now)
    const receipt = await writeCopied(
      database,
      found.map(({ table, key, journal: text }) =>
        text === undefined ? { table, key } : { table, key, row: JSON.parse(text) },
      ),
    )
    if (broken.length > 0) await putJournalAside(now)
    await take(planEpoch(broken.length > 0 ? { epoch: head.epoch } : head, journal, receipt))
    await removeLocal([TROUBLE_KEY])
    settle({ kind: 'together' })
  })
}

/** Makes a new journal of what the database holds; the old one is kept aside. `now` is Unix ms. */
export async function remakeJournal(now: number): Promise<void> {
  await alone(LOCK, async () => {
    const epoch = await putJournalAside(now)
    await begin(db.backendDB(), epoch)
    await removeLocal([TROUBLE_KEY])
    settle({ kind: 'together' })
  })
}

/**
 * Puts a new database in the place of one that cannot be read and fills it from the journal. Rows that can still be
 * read and are others than the journal's are kept aside first. `now` is Unix ms. Rejects where that did not work.
 */
export async function restoreInPlace(now: number): Promise<void> {
  const { journal } = await readableJournal()
  const { contents } = await readSalvage().catch(() => ({ contents: new Map() }))
  await putRowsAside(differences(contents, journal), now)
  // What was noted is told of the old one; a new one that stays empty is noticed by itself.
  await removeLocal([TROUBLE_KEY])
  const { kind } = await replaceDatabase()
  if (kind !== 'open') throw new Error(`The new database is ${kind}`)
  await fillFromJournal(now)
}

async function readableJournal() {
  const read = await readHead()
  if (read.kind !== 'head') throw new Error('There is no journal to restore from')
  const { contents, broken } = await readJournal(read.head)
  return { head: read.head, journal: contents, broken }
}
