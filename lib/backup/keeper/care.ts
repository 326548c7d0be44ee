import { applyChanges, type Contents, type DifferentRow, differences } from '@/lib/backup/journal/contents'
import { decodeHead, HEAD_KEY, type Head } from '@/lib/backup/journal/format'
import { needsCompaction, planEpoch, type Step } from '@/lib/backup/journal/plan'
import { alone } from '@/lib/browser/locks'
import { readLocal, readSession, removeLocal, writeLocal, writeSession } from '@/lib/browser/storage'
import { DATABASE_NAME, db } from '@/lib/db/database'
import { COPIED_TABLES, OUTBOX, type OutboxRow, outboxFrom, readCopied, writeCopied } from '@/lib/db/outbox'
import { saysUnreadable } from '@/lib/db/place'
import { readWhatCanBeRead } from '@/lib/db/raw'
import { copyState, settle } from './state'
import { LOCK, readJournal, TROUBLE_KEY } from './stored'

/** The database's rows at one moment, and the outbox as it was then. */
export async function readDatabase(
  database: IDBDatabase,
): Promise<{ contents: Contents; outbox: OutboxRow[] }> {
  const contents: Contents = new Map()
  const outbox = await readCopied(database, (table, rows) => {
    applyChanges(
      contents,
      rows.map(({ key, row }) => ({ seq: 0, table, key, row })),
    )
  })
  return { contents, outbox }
}

/** What of the database's rows can be read, and whether that is all of them; rejects where it cannot be opened. */
export async function readSalvage(): Promise<{ contents: Contents; whole: boolean }> {
  const contents: Contents = new Map()
  const { whole } = await readWhatCanBeRead(DATABASE_NAME, [...COPIED_TABLES, OUTBOX], (table, rows) => {
    if (table === OUTBOX) return
    applyChanges(
      contents,
      rows.map(({ key, row }) => ({ seq: 0, table, key, row })),
    )
  })
  return { contents, whole }
}

/** Takes the steps of a plan, each when the one before is on the disk. */
export async function take(steps: Generator<Step, Head>): Promise<void> {
  for (const step of steps) {
    if ('set' in step) await writeLocal(step.set)
    else await removeLocal(step.remove)
  }
}

/** Makes the first journal of a database, or a new one with an epoch above `epoch`. Only while holding the lock. */
export async function begin(database: IDBDatabase, epoch = 0): Promise<void> {
  // The journal needs something in the database to know it by.
  if ((await outboxFrom(database, 0)).length === 0) await writeCopied(database, [])
  const { contents, outbox } = await readDatabase(database)
  const last = outbox.at(-1)
  if (last) await take(planEpoch({ epoch }, contents, last))
}

/** Writes the journal anew without what later changes have replaced. A damaged one is left as it is. */
export async function compact(): Promise<void> {
  await alone(LOCK, async () => {
    const read = await readHead()
    if (read.kind !== 'head' || !needsCompaction(read.head)) return
    const { contents, broken } = await readJournal(read.head)
    if (broken.length === 0) await take(planEpoch(read.head, contents, read.head))
    else await noteTrouble('journal')
  })
}

export async function readHead() {
  return decodeHead((await readLocal([HEAD_KEY]))[HEAD_KEY])
}

type Comparison = { found: DifferentRow[]; broken: string[]; journal: Contents; database: Contents }

/** Reads both copies and compares them row by row; undefined where the journal was written anew meanwhile, or there is none. */
async function compare(database: IDBDatabase, still: boolean): Promise<Comparison | undefined> {
  const before = await readHead()
  const { contents, outbox } = await readDatabase(database)
  const read = await readHead()
  if (before.kind !== 'head' || read.kind !== 'head') return undefined
  // The journal as it was at the moment the database was read: without later changes, with those on their way.
  const top = still ? Number.POSITIVE_INFINITY : Math.max(outbox.at(-1)?.seq ?? 0, before.head.seq)
  const { contents: journal, broken } = await readJournal(read.head, top)
  const after = await readHead()
  if (after.kind !== 'head' || after.head.epoch !== before.head.epoch) return undefined
  if (!still) {
    for (const { seq, changes } of outbox) {
      if (seq > read.head.seq)
        applyChanges(
          journal,
          changes.map((change) => ({ seq, ...change })),
        )
    }
  }
  return { found: differences(contents, journal), broken, journal, database: contents }
}

const CHECKED = 'copies-compared'

/**
 * Compares the two copies in full, once while the browser runs: damage happens to files. Call it when the page
 * has nothing better to do. What it finds is noted for every page.
 */
export async function compareOnce(): Promise<void> {
  const state = copyState()
  if (state.kind === 'trouble') return mendReceipt()
  if ((await readSession(CHECKED)) === true) return
  await alone(`${LOCK}-comparison`, async () => {
    if (state.kind !== 'together' || (await readSession(CHECKED)) === true) return
    const database = db.backendDB()
    const result = await compareOrNotice(database)
    if (result === 'unreadable') return noteTrouble('database')
    if (!result) {
      await alone(LOCK, async () => {
        const read = await readHead()
        if (read.kind === 'none' && (await readDatabase(database)).contents.size > 0) await begin(database)
      })
    } else if (result.broken.length > 0) return noteTrouble('journal')
    else if (result.found.length > 0) return noteTrouble('database')
    await writeSession(CHECKED, true)
  })
}

/** Compares, twice where the journal was written anew meanwhile; tells where rows are there that cannot be read. */
async function compareOrNotice(database: IDBDatabase): Promise<Comparison | 'unreadable' | undefined> {
  try {
    return (await compare(database, false)) ?? (await compare(database, false))
  } catch (error) {
    if (!saysUnreadable(error)) throw error
    return 'unreadable'
  }
}

/** Notes for every page that one of the copies is damaged. */
export async function noteTrouble(side: 'database' | 'journal'): Promise<void> {
  const trouble = { kind: 'trouble', side, why: 'damaged' } as const
  await writeLocal({ [TROUBLE_KEY]: trouble })
  settle(trouble)
}

/** A database that lacks nothing but the receipt (Herald was ended in the middle of restoring it) gets a new one. */
async function mendReceipt(): Promise<void> {
  const state = copyState()
  if (state.kind !== 'trouble' || state.side !== 'database' || state.why === 'damaged') return
  await alone(LOCK, async () => {
    const database = db.backendDB()
    const read = await readHead()
    const result = await compare(database, true)
    if (read.kind !== 'head' || !result || result.found.length > 0 || result.broken.length > 0) return
    const receipt = await writeCopied(database, [])
    await take(planEpoch(read.head, result.journal, receipt))
    settle({ kind: 'together' })
  })
}
