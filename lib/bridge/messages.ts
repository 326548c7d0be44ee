import type { ComposerReport, InsertMode, InsertOutcome } from '@/lib/linkedin/page/report'
import type { Skeleton } from '@/lib/linkedin/page/skeleton'

export type { ComposerReport, Generation, InsertMode, PageEvent } from '@/lib/linkedin/page/report'

/** The name of the one port a panel opens to the page script it injected. */
export const PAGE_PORT = 'herald-page'

/** Panel to page. Each is answered by exactly one `PageReply` with the same id. */
export type PageRequest = { id: number } & (
  | { do: 'look' }
  /** Waits until one composer has stood unchanged for 250 ms, at most `timeoutMs`. */
  | { do: 'wait'; timeoutMs: number }
  | { do: 'insert'; text: string; mode: InsertMode }
  | { do: 'diagnose' }
  /**
   * Starts or stops reporting `PageEvent`s. `pressedAt` (Unix ms) takes up a press whose document was
   * navigated away from: the new document then looks for its toast or card until 45 s after the press.
   */
  | { do: 'watch'; on: boolean; pressedAt?: number }
)

/** Page to panel, one a request; `failed` says why none of the others could be given. */
export type PageReply = { id: number } & (
  | { composer: ComposerReport }
  | { outcome: InsertOutcome }
  | { skeleton: Skeleton }
  | { watching: boolean }
  | { failed: string }
)
