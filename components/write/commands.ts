import { goTo, setPanel, usePanel } from '@/components/frame/state'
import { toast } from '@/components/ui/toasts'
import { blankDraft, draftFromInspiration, draftFromWording } from '@/lib/drafts/begin'
import { deleteDraft, restoreDraft, restoreVersions, saveDraft, takeVersions } from '@/lib/drafts/store'
import type { ItemRow } from '@/lib/hub/rows'
import { markUsed } from '@/lib/hub/store'
import type { Translator } from '@/lib/i18n/translator'

const birth = () => ({ now: Date.now(), id: crypto.randomUUID() })

/** Keeps a new, empty draft and gives its id. */
export async function newBlankDraft(): Promise<string> {
  const draft = blankDraft(birth())
  await saveDraft(draft)
  return draft.id
}

/** Starts a draft from an item (a ready post's wording, or an inspiration's question), marks the item used, and opens it in Write. */
export async function writeFrom(item: ItemRow, wording: number, languages: string[]): Promise<void> {
  const start = birth()
  const draft =
    item.kind === 'ready'
      ? draftFromWording(item, item.hubId, wording, languages, start)
      : draftFromInspiration(item, item.hubId, languages, start)
  await saveDraft(draft)
  await markUsed(item.key, start.now)
  goTo('write', { draft: draft.id })
}

/** Deletes a draft and its versions at once and offers to undo it. */
export async function removeDraft(id: string, t: Translator['t']): Promise<void> {
  const row = await deleteDraft(id)
  const versions = await takeVersions(id)
  const wasOpen = usePanel.getState().draft === id
  if (wasOpen) setPanel({ draft: null })
  if (!row) return
  toast(t('drafts.deleted'), {
    label: t('ui.undo'),
    run: async () => {
      await restoreVersions(versions)
      await restoreDraft(row)
      if (wasOpen) goTo('write', { draft: id })
    },
  })
}
