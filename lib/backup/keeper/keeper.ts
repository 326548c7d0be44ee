import { decodeHead, HEAD_KEY } from '@/lib/backup/journal/format'
import { needsCompaction, planAppend } from '@/lib/backup/journal/plan'
import { judge, type Verdict } from '@/lib/backup/journal/verdict'
import { alone } from '@/lib/browser/locks'
import { readLocal, writeLocal } from '@/lib/browser/storage'
import { db } from '@/lib/db/database'
import { hasCopiedRows, keepReceipt, type OutboxRow, outboxFrom } from '@/lib/db/outbox'
import { saysUnreadable } from '@/lib/db/place'
import { type Keeper, keepSecondCopy } from '@/lib/db/second-copy'
import { changeCopyState, copyState, settle } from './state'
import { LOCK, readTrouble, TROUBLE_KEY } from './stored'

/** What the outbox remembers beyond its receipt is dropped when it is about so many changes. */
const KEPT_CHANGES = 64

/**
 * Keeps the second copy from this page, from its first use of the database on. Call it before that. Whatever
 * goes wrong here is a state to be shown, never the end of a command: the database has the change already.
 */
export function startKeeping(): void {
  keepSecondCopy(keeper)
}

const keeper: Keeper = {
  opened: async (database) => {
    try {
      const verdict = await look(database, true)
      // Another page may have gone on between the two looks; while we hold the lock none does.
      const sure = verdict.kind === 'together' ? verdict : await alone(LOCK, () => look(database))
      settle(sure)
    } catch (error) {
      await tell(error)
    }
  },
  committed: () => {
    if (!running) return start()
    // What was committed after the one under way had looked: one more takes all of it.
    waiting ??= running.then(() => {
      waiting = undefined
      return start()
    })
    return waiting
  },
}

async function look(database: IDBDatabase, rows?: boolean): Promise<Verdict> {
  const stored = await readLocal([HEAD_KEY, TROUBLE_KEY])
  const receipts = await outboxFrom(database, 0)
  return (
    readTrouble(stored[TROUBLE_KEY]) ??
    judge(decodeHead(stored[HEAD_KEY]), receipts, rows ?? (await hasCopiedRows(database)))
  )
}

let running: Promise<void> | undefined
let waiting: Promise<void> | undefined

function start(): Promise<void> {
  running = bringUpToDate().finally(() => {
    running = undefined
  })
  return running
}

/** Appends to the journal whatever the outbox holds and the journal has not, and makes the journal where there is none. */
export async function bringUpToDate(): Promise<void> {
  if (copyState().kind === 'trouble') return
  try {
    await alone(LOCK, append)
  } catch (error) {
    await tell(error)
  }
}

/** A database that does not give its rows is damaged; anything else only keeps the second copy waiting. */
async function tell(error: unknown): Promise<void> {
  const late = { kind: 'late', reason: error instanceof Error ? error.name : 'Unknown' } as const
  if (!saysUnreadable(error)) return changeCopyState(late)
  const { noteTrouble } = await import('./care')
  await noteTrouble('database').catch(() => changeCopyState(late))
}

async function append(): Promise<void> {
  const database = db.backendDB()
  const stored = await readLocal([HEAD_KEY, TROUBLE_KEY])
  const read = decodeHead(stored[HEAD_KEY])
  const seq = read.kind === 'head' ? read.head.seq : 0
  const rows = await outboxFrom(database, seq)
  const any = rows.length > 0 || (await hasCopiedRows(database))
  const verdict = readTrouble(stored[TROUBLE_KEY]) ?? judge(read, rows, any)
  settle(verdict)
  if (verdict.kind === 'first') {
    const { begin } = await import('./care')
    await begin(database)
  } else if (verdict.kind === 'together' && read.kind === 'head') {
    const unsent = rows.filter((row) => row.seq > seq)
    const last = unsent.at(-1)
    if (!last) return
    const { set, head } = planAppend(read.head, unsent.flatMap(changesOf), last)
    await writeLocal(set)
    const remembered = rows.reduce((sum, { changes }) => sum + changes.length, 0)
    if (remembered > KEPT_CHANGES || last.seq % KEPT_CHANGES === 0) keepReceipt(database, last)
    if (needsCompaction(head)) void compactLater()
  }
}

async function compactLater(): Promise<void> {
  const { compact } = await import('./care')
  await compact()
}

function changesOf({ seq, changes }: OutboxRow) {
  return changes.map((change) => ({ seq, ...change }))
}
