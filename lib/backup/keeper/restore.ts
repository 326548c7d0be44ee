import { type Contents, countsOf, differences } from '@/lib/backup/journal/contents'
import { planEpoch } from '@/lib/backup/journal/plan'
import { alone } from '@/lib/browser/locks'
import { removeLocal } from '@/lib/browser/storage'
import { db, eraseDatabase, openDatabase } from '@/lib/db/database'
import { writeCopied } from '@/lib/db/outbox'
import { putJournalAside, putRowsAside } from './aside'
import { begin, readDatabase, readHead, take } from './care'
import { settle } from './state'
import { LOCK, readJournal, TROUBLE_KEY } from './stored'

/** What one copy holds: shares, drafts, all rows, and when the newest of them changed (Unix ms). */
export type Holding = { shares: number; drafts: number; rows: number; changedAt: number | undefined }

/** What each copy holds; `whole` is false where some of the journal cannot be read. */
export type Holdings = { database: Holding; journal: Holding & { whole: boolean } }

/** Reads both copies and tells what each holds. */
export async function holdings(): Promise<Holdings> {
  const { contents } = await readDatabase(db.backendDB())
  const read = await readHead()
  if (read.kind !== 'head') {
    return { database: holding(contents), journal: { ...holding(new Map()), whole: read.kind === 'none' } }
  }
  const journal = await readJournal(read.head)
  return {
    database: holding(contents),
    journal: { ...holding(journal.contents), whole: journal.broken.length === 0 },
  }
}

function holding(contents: Contents): Holding {
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
  }
}

/**
 * Makes the database equal to the journal. Rows of the database that are others than the journal's are kept aside
 * first; then all is written in one transaction or, where the disk is full, nothing. Pages must start afresh
 * afterwards. `now` is Unix ms. Rejects where the browser refused some of it; it can be tried again.
 */
export async function restoreDatabase(now: number): Promise<void> {
  await alone(LOCK, async () => {
    const read = await readHead()
    if (read.kind !== 'head') throw new Error('There is no journal to restore from')
    const { head } = read
    const database = db.backendDB()
    const { contents } = await readDatabase(database)
    const { contents: journal, broken } = await readJournal(head)
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
 * Puts a new database in the place of one that the browser cannot open, and fills it from the journal. Of the old
 * one nothing can be kept, for nothing of it can be read. `now` is Unix ms. Rejects where that did not work.
 */
export async function restoreInPlace(now: number): Promise<void> {
  await eraseDatabase()
  await openDatabase()
  await restoreDatabase(now)
}
