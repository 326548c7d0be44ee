import { z } from '@/lib/parse/zod'
import { digest } from './digest'

/** One row put (`row` is there) or removed. `seq` counts the database's changes; 0 where compaction gathered them. */
export type Change = { seq: number; table: string; key: string; row?: unknown }

/**
 * What the journal holds. It lies in extension storage under the key `journal`; the blocks it counts lie under
 * `journal:<epoch>:<number>`, numbered from 1, and are applied in that order.
 */
export type Head = {
  format: 1
  /** Raised by every compaction, which writes all its blocks anew. */
  epoch: number
  /** How many blocks, and characters in them, there are; of these as the last compaction wrote them. */
  blocks: number
  size: number
  baseBlocks: number
  baseSize: number
  /** The last change of the database that the journal holds, and the stamp on it. */
  seq: number
  stamp: string
  /** Blocks that belong to nobody: half a compaction, or what one replaced. */
  waste?: { epoch: number; blocks: number }
}

const count = z.int().check(z.gte(0))
const headSchema: z.ZodMiniType<Head> = z.object({
  format: z.literal(1),
  epoch: count,
  blocks: count,
  size: count,
  baseBlocks: count,
  baseSize: count,
  seq: count,
  stamp: z.string(),
  waste: z.exactOptional(z.object({ epoch: count, blocks: count })),
})
const changeSchema = z.union([
  z.tuple([count, z.string(), z.string()]),
  z.tuple([count, z.string(), z.string(), z.unknown()]),
])
const anyFormat = z.looseObject({ format: z.number() })

export const HEAD_KEY = 'journal'

/** The storage key of one block of an epoch. */
export function blockKey(epoch: number, number: number): string {
  return `journal:${epoch}:${number}`
}

/** The storage keys of the first so many blocks of an epoch, in their order. */
export function blockKeys(epoch: number, blocks: number): string[] {
  return Array.from({ length: blocks }, (_, at) => blockKey(epoch, at + 1))
}

/**
 * Some changes as one text with its digest before it; the digest also covers the key it is stored under, so
 * that a block in another's place is noticed. JSON escapes lone surrogates, which storage would not keep.
 */
export function encodeBlock(key: string, changes: readonly Change[]): string {
  const body = JSON.stringify(
    changes.map(({ seq, table, key, row }) =>
      row === undefined ? [seq, table, key] : [seq, table, key, row],
    ),
  )
  return `${digest(`${key} ${body}`)} ${body}`
}

/** A block's changes; undefined where it is missing or not what was written. */
export function decodeBlock(key: string, stored: unknown): Change[] | undefined {
  const changes = z.array(changeSchema).safeParse(framed(key, stored))
  if (!changes.success) return undefined
  return changes.data.map((change) => {
    const [seq, table, key] = change
    return change.length === 4 ? { seq, table, key, row: change[3] } : { seq, table, key }
  })
}

export type ReadHead =
  | { kind: 'head'; head: Head }
  /** Nothing was ever written, or all of it is gone. */
  | { kind: 'none' }
  | { kind: 'damaged' }
  /** Written by a newer Herald, which knows more than this one. */
  | { kind: 'newer' }

/** The head as one text with its digest before it. */
export function encodeHead(head: Head): string {
  const body = JSON.stringify(head)
  return `${digest(`${HEAD_KEY} ${body}`)} ${body}`
}

/** Reads what lies under `HEAD_KEY`. */
export function decodeHead(stored: unknown): ReadHead {
  if (stored === undefined) return { kind: 'none' }
  const value = framed(HEAD_KEY, stored)
  const head = headSchema.safeParse(value)
  if (head.success) return { kind: 'head', head: head.data }
  const other = anyFormat.safeParse(value)
  return { kind: other.success && other.data.format > 1 ? 'newer' : 'damaged' }
}

/** The value behind a digest that agrees with it. */
function framed(key: string, stored: unknown): unknown {
  if (typeof stored !== 'string') return undefined
  const body = stored.slice(17)
  if (stored[16] !== ' ' || stored.slice(0, 16) !== digest(`${key} ${body}`)) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
