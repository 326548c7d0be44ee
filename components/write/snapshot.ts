import { keepVersion } from '@/lib/drafts/store'
import type { VersionReason } from '@/lib/drafts/versions'

/** Keeps a draft's text of a moment (Unix ms, by default now). A full disk is told where the draft itself is saved. */
export async function snapshot(
  draftId: string,
  text: string,
  why: VersionReason,
  at = Date.now(),
): Promise<void> {
  await keepVersion({ id: crypto.randomUUID(), draftId, text, at, why }).catch(() => undefined)
}
