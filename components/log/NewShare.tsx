import { useEffect, useState } from 'react'
import type { Draft } from '@/lib/drafts/draft'
import { lastHandedOver } from '@/lib/drafts/store'
import { newestShares } from '@/lib/shares/store'
import { ShareForm } from './ShareForm'

/** A draft handed over within this long is most likely the post to be logged, ms. */
const RECENT = 24 * 3_600_000
/** Among so many newest shares stands a post that was logged since. */
const LOGGED_SINCE = 20

/** The draft handed over last, unless it is in the log already. */
async function draftToLog(now: number): Promise<Draft | undefined> {
  const draft = await lastHandedOver(now - RECENT)
  const logged = draft && (await newestShares(LOGGED_SINCE)).some((share) => share.draftId === draft.id)
  return logged ? undefined : draft
}

/** The form for a new share, filled in with what was just handed over. */
export function NewShare({ onClose }: { onClose: () => void }) {
  const [handed, setHanded] = useState<Draft | null>()
  useEffect(() => {
    draftToLog(Date.now()).then(
      (draft) => setHanded(draft ?? null),
      () => setHanded(null),
    )
  }, [])
  if (handed === undefined) return null
  return <ShareForm {...(handed && { handed })} onClose={onClose} />
}
