import { bestLanguage, pick } from '@/lib/hub/localized'
import type { Item } from '@/lib/hub/schema'
import type { Draft, DraftDay } from './draft'

type Birth = { now: number; id: string }

/** A draft with nothing in it yet. `now` is Unix ms, `id` a UUID. */
export function blankDraft({ now, id }: Birth): Draft {
  return { id, text: '', createdAt: now, updatedAt: now }
}

/** A draft, still empty, about a day of the calendar. */
export function draftAboutDay(day: DraftDay, birth: Birth): Draft {
  return { ...blankDraft(birth), day }
}

/**
 * A draft that starts with one of a ready post's wordings (counted from 0) and remembers it.
 * `languages` (BCP 47, best first) choose the title's language. Throws RangeError where there is no such wording.
 */
export function draftFromWording(
  item: Item,
  hubId: string,
  wording: number,
  languages: readonly string[],
  birth: Birth,
): Draft {
  const chosen = item.wordings[wording]
  if (chosen === undefined) throw new RangeError(`Item ${item.id} has no wording ${wording}`)
  const { text, language } = chosen
  const title = pick(item.title, languages)
  return {
    ...blankDraft(birth),
    text,
    origin: { hubId, itemId: item.id, title, kind: 'ready', wording, language, text },
  }
}

/** A draft, still empty, that remembers the question an inspiration asks, in the best of `languages` (BCP 47, best first). */
export function draftFromInspiration(
  item: Item,
  hubId: string,
  languages: readonly string[],
  birth: Birth,
): Draft {
  const offered = item.wordings.map(({ language }) => language)
  const language = bestLanguage(offered, [...languages, 'en'])
  const wording = Math.max(0, language === undefined ? 0 : offered.indexOf(language))
  const title = pick(item.title, languages)
  const asked = item.wordings[wording]
  const question = asked && { question: asked.text, language: asked.language }
  return {
    ...blankDraft(birth),
    origin: { hubId, itemId: item.id, title, kind: 'inspiration', wording, ...question },
  }
}
