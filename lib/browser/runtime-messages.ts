import { z } from '@/lib/parse/zod'

/** Every message between Herald's own pages. Data never travels here: the database is the shared state. */
export const runtimeMessageSchema = z.discriminatedUnion('say', [
  /** A reminder was pressed: every open panel shows this page of the calendar. */
  z.object({ say: z.literal('show-reminder'), page: z.string() }),
  /** The icon was pressed on this tab, which may have given access to it again. */
  z.object({ say: z.literal('pressed'), tabId: z.int() }),
  /** A draft was pressed in the popup: the panel of this tab, where one is open already, shows it. */
  z.object({ say: z.literal('show-draft'), tabId: z.int(), draft: z.string() }),
  /** A day was pressed in the popup; null: the calendar itself. */
  z.object({ say: z.literal('show-day'), tabId: z.int(), page: z.nullable(z.string()) }),
  /** The score was pressed in the popup: the panel of this tab, where one is open already, shows the Profile room. */
  z.object({ say: z.literal('show-profile'), tabId: z.int() }),
  /** Everything was erased: open pages start afresh. */
  z.object({ say: z.literal('erased') }),
  /** The database was restored behind the back of open pages: they start afresh. */
  z.object({ say: z.literal('restored') }),
])

export type RuntimeMessage = z.infer<typeof runtimeMessageSchema>
