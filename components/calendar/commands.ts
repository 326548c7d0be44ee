import { goTo } from '@/components/frame/state'
import { setSettings, useSettings } from '@/components/frame/useSettings'
import { toast } from '@/components/ui/toasts'
import type { OwnDay } from '@/lib/calendar/own-day'
import type { Tag } from '@/lib/calendar/schema'
import { deleteOwnDay, keepOwnDay } from '@/lib/calendar/store'
import { draftAboutDay } from '@/lib/drafts/begin'
import type { DraftDay } from '@/lib/drafts/draft'
import { saveDraft } from '@/lib/drafts/store'
import type { Translator } from '@/lib/i18n/translator'
import { TAG_NAMES } from './labels'

type T = Translator['t']

/** Starts a draft about a day and opens it in Write. */
export async function writeAbout(day: DraftDay): Promise<void> {
  const draft = draftAboutDay(day, { now: Date.now(), id: crypto.randomUUID() })
  await saveDraft(draft)
  goTo('write', { draft: draft.id })
}

/** Hides an observance for good, and offers to undo it. */
export function neverAgain(id: string, title: string, t: T): void {
  const { hiddenDays } = useSettings.getState()
  void setSettings({ hiddenDays: [...hiddenDays.filter((one) => one !== id), id] })
  toast(t('calendar.neverDone', { title }), { label: t('ui.undo'), run: () => showDay(id) })
}

/** Hides all observances of a tag, and offers to undo it. */
export function notThisTag(tag: Tag, t: T): void {
  const { hiddenDayTags } = useSettings.getState()
  void setSettings({ hiddenDayTags: [...hiddenDayTags.filter((one) => one !== tag), tag] })
  toast(t('calendar.notTagDone', { tag: t(TAG_NAMES[tag]) }), {
    label: t('ui.undo'),
    run: () => showTag(tag),
  })
}

/** Marks an observance for every year, or takes the mark off. A day marked is wanted again, if it was hidden. */
export function markDay(id: string, on: boolean): Promise<void> {
  const { markedDays, hiddenDays } = useSettings.getState()
  const others = markedDays.filter((one) => one !== id)
  return setSettings(
    on
      ? { markedDays: [...others, id], hiddenDays: hiddenDays.filter((one) => one !== id) }
      : { markedDays: others },
  )
}

/** Shows a hidden observance again. */
export function showDay(id: string): Promise<void> {
  return setSettings({ hiddenDays: useSettings.getState().hiddenDays.filter((one) => one !== id) })
}

/** Shows observances of a hidden tag again. */
export function showTag(tag: string): Promise<void> {
  return setSettings({ hiddenDayTags: useSettings.getState().hiddenDayTags.filter((one) => one !== tag) })
}

/** Deletes an own day at once and offers to undo it. */
export async function removeOwnDay(day: OwnDay, t: T): Promise<void> {
  await deleteOwnDay(day.id)
  toast(t('calendar.ownDeleted'), { label: t('ui.undo'), run: () => keepOwnDay(day) })
}
