import { readLocal, watchLocal, writeLocal } from '@/lib/browser/storage'
import { z } from '@/lib/parse/zod'
import type { HandOverResult } from './hand-over'

const healthSchema = z.object({
  generation: z.optional(z.enum(['sdui', 'interop', 'classic', 'labelled'])),
  /** When a composer was last recognised, Unix ms. */
  recognisedAt: z.optional(z.number()),
  /** When LinkedIn's page was last not recognised, Unix ms. */
  missedAt: z.optional(z.number()),
})

/** Which of LinkedIn's structures Herald recognised last, and when. */
export type Health = z.infer<typeof healthSchema>

const KEY = 'health'

function read(stored: unknown): Health {
  const parsed = healthSchema.safeParse(stored)
  return parsed.success ? parsed.data : {}
}

export async function loadHealth(): Promise<Health> {
  return read((await readLocal([KEY]))[KEY])
}

export function watchHealth(onChange: (health: Health) => void): () => void {
  return watchLocal(KEY, (stored) => onChange(read(stored)))
}

/** Remembers what a hand-over showed of LinkedIn's structure. `now` in Unix ms. */
export async function noteHealth(result: HandOverResult, now: number): Promise<void> {
  if (result.kind === 'inserted') {
    await writeLocal({ [KEY]: { ...(await loadHealth()), generation: result.generation, recognisedAt: now } })
  } else if (result.kind === 'copied' && result.why === 'unrecognised') {
    await writeLocal({ [KEY]: { ...(await loadHealth()), missedAt: now } })
  }
}
