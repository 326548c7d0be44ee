import { ANGLE_LANGUAGES, anglesFor } from '@/lib/calendar/angles'
import type { Sources } from '@/lib/calendar/entries'
import { hubFileDay, ownFileDay } from '@/lib/calendar/ics-days'
import type { FileDay, Years } from '@/lib/calendar/ics-events'
import type { Observance } from '@/lib/calendar/schema'
import { pick } from '@/lib/hub/localized'
import type { Translator } from '@/lib/i18n/translator'
import { TAG_NAMES } from '../labels'
import { type Chosen, passes } from '../shown'

/** What goes into the file. */
export type Wanted = { observances: boolean; own: boolean; hubs: boolean; years: Years }

type Given = {
  observances: readonly Observance[]
  sources: Sources
  chosen: Chosen
  /** Ids of the observances marked. */
  marked: readonly string[]
}

/** The days of a calendar file, in the words of a translator: those the ambassador sees that pass the filters, and their own. */
export function fileDays(
  { observances, sources, chosen, marked }: Given,
  wanted: Wanted,
  words: Pick<Translator, 't' | 'locale'>,
): FileDay[] {
  const { years } = wanted
  return [
    ...(wanted.own
      ? sources.ownDays.map((day) => ownFileDay(day, years, { categories: [words.t('calendar.ownDay')] }))
      : []),
    ...(wanted.hubs
      ? sources.hubDays.map((day) => hubFileDay(day, years, { categories: [words.t('file.hubDay')] }))
      : []),
    ...(wanted.observances
      ? observances
          .filter((one) => passes(one, chosen, marked) && sources.standingOf(one).shown)
          .map((one) => observanceDay(one, words))
      : []),
  ]
}

function observanceDay(observance: Observance, { t, locale }: Pick<Translator, 't' | 'locale'>): FileDay {
  const { id, names, rule, span, since, tags, by, sources } = observance
  const language = ANGLE_LANGUAGES.find((one) => locale.startsWith(one)) ?? 'en'
  const [question] = anglesFor(observance, { language })
  const note = [by, question].filter((line) => line !== undefined).join('\n')
  const [link] = sources
  return {
    id,
    name: pick(names, [locale]),
    rule,
    span,
    since,
    categories: tags.map((tag) => t(TAG_NAMES[tag])),
    ...(note !== '' && { note }),
    ...(link !== undefined && { link }),
  }
}
