import { z } from '@/lib/parse/zod'

/** Every message between Herald's own pages. Data never travels here: the database is the shared state. */
export const runtimeMessageSchema = z.discriminatedUnion('say', [
  /** The icon was pressed on this tab, which may have given access to it again. */
  z.object({ say: z.literal('pressed'), tabId: z.int() }),
  /** Everything was erased: open pages start afresh. */
  z.object({ say: z.literal('erased') }),
])

export type RuntimeMessage = z.infer<typeof runtimeMessageSchema>
