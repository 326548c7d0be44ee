import type { ReadHead } from './format'

/** One change that the database still remembers having made: its number, and the stamp that no other change has. */
export type Receipt = { seq: number; stamp: string }

/** Which of the two copies is not to be trusted, and why. */
export type Trouble =
  /** Nothing is left of it. */
  | { side: 'database' | 'journal'; why: 'lost' }
  /** It is as it was some changes ago. */
  | { side: 'database' | 'journal'; why: 'behind' }
  /** It went another way than the other. */
  | { side: 'database'; why: 'apart' }
  /** Rows or blocks of it are not what was written. */
  | { side: 'database' | 'journal'; why: 'damaged' }
  /** A newer Herald wrote it, so this one leaves it alone. */
  | { side: 'journal'; why: 'newer' }

export type Verdict =
  /** Both are empty. */
  | { kind: 'fresh' }
  /** There never was a journal of these rows: it is to be made. */
  | { kind: 'first' }
  /** The journal is a state of this database; changes after `head.seq` may still be on their way. */
  | { kind: 'together' }
  | ({ kind: 'trouble' } & Trouble)

/**
 * Whether the journal and the database belong together, told without reading either: the database keeps the
 * receipt of the last change that the journal took, so a database that comes back empty or as it was last week
 * has not got it. `receipts` are all that the database holds, oldest first; `rows` whether it has any rows.
 */
export function judge(read: ReadHead, receipts: readonly Receipt[], rows: boolean): Verdict {
  if (read.kind === 'damaged') return { kind: 'trouble', side: 'journal', why: 'damaged' }
  if (read.kind === 'newer') return { kind: 'trouble', side: 'journal', why: 'newer' }
  const first = receipts[0]
  const last = receipts.at(-1)
  if (read.kind === 'none') {
    if (!last || !first) return rows ? { kind: 'first' } : { kind: 'fresh' }
    // The first change is forgotten only after the journal took a later one.
    return first.seq === 1 ? { kind: 'first' } : { kind: 'trouble', side: 'journal', why: 'lost' }
  }
  const { seq, stamp } = read.head
  if (receipts.some((one) => one.seq === seq && one.stamp === stamp)) return { kind: 'together' }
  if (!last || !first) return { kind: 'trouble', side: 'database', why: rows ? 'behind' : 'lost' }
  if (last.seq < seq) return { kind: 'trouble', side: 'database', why: rows ? 'behind' : 'lost' }
  if (first.seq > seq) return { kind: 'trouble', side: 'journal', why: 'behind' }
  return { kind: 'trouble', side: 'database', why: 'apart' }
}
