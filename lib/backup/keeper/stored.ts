import { applyChanges, type Contents } from '@/lib/backup/journal/contents'
import { blockKeys, type Change, decodeBlock, type Head } from '@/lib/backup/journal/format'
import type { Verdict } from '@/lib/backup/journal/verdict'
import { readLocal } from '@/lib/browser/storage'
import { z } from '@/lib/parse/zod'

/** Whoever writes the journal holds this lock. */
export const LOCK = 'journal'

/** Where trouble is noted that only a full comparison finds, so that every page knows of it. */
export const TROUBLE_KEY = 'journal-trouble'

const troubleSchema = z.object({
  kind: z.literal('trouble'),
  side: z.enum(['database', 'journal']),
  why: z.literal('damaged'),
})

/** What a full comparison noted; undefined where it found nothing. */
export function readTrouble(stored: unknown): Extract<Verdict, { kind: 'trouble' }> | undefined {
  const trouble = troubleSchema.safeParse(stored)
  return trouble.success ? trouble.data : undefined
}

/** Blocks read at a time. */
const PIECE = 16

/** What a journal holds, as far as its blocks are whole: `broken` names those that are not. */
export async function readJournal(
  head: Head,
  upTo = Number.POSITIVE_INFINITY,
): Promise<{ contents: Contents; broken: string[] }> {
  const contents: Contents = new Map()
  const broken: string[] = []
  const keys = blockKeys(head.epoch, head.blocks)
  for (let at = 0; at < keys.length; at += PIECE) {
    const piece = keys.slice(at, at + PIECE)
    const stored = await readLocal(piece)
    for (const key of piece) {
      const changes: Change[] | undefined = decodeBlock(key, stored[key])
      if (changes)
        applyChanges(
          contents,
          changes.filter(({ seq }) => seq <= upTo),
        )
      else broken.push(key)
    }
  }
  return { contents, broken }
}
