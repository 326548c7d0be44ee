import { useEffect, useRef } from 'react'
import type { Draft } from '@/lib/drafts/draft'
import { today } from '@/lib/programme/challenges'
import { snapshot } from './snapshot'

/** Who has not written for so long has finished a thought, ms. */
const PAUSE_MS = 30_000

/**
 * Keeps versions of an open draft by itself: the text of an earlier day before it is changed, the text at
 * every pause, and the one that is left. Hand-over, restoring and other windows keep their own.
 */
export function useSnapshots(draft: Draft | undefined | null, text: string | undefined): void {
  const first = useRef<string>(undefined)
  const last = useRef<string>(undefined)
  const id = draft?.id

  useEffect(() => {
    if (!draft || first.current !== undefined) return
    first.current = draft.text
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (today(draft.updatedAt, timeZone) === today(Date.now(), timeZone)) return
    void snapshot(draft.id, draft.text, 'start-of-day', draft.updatedAt)
  }, [draft])

  useEffect(() => {
    last.current = text
    if (id === undefined || text === undefined || text === first.current) return
    const timer = setTimeout(() => void snapshot(id, text, 'pause'), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [id, text])

  useEffect(() => {
    if (id === undefined) return
    return () => {
      const text = last.current
      if (text !== undefined && text !== first.current) void snapshot(id, text, 'pause')
    }
  }, [id])
}
