import type { Preferences } from '@/lib/calendar/preferences'
import { ROLE_TAGS } from '@/lib/calendar/roles'
import { type Observance, type Tag, WORK_TAGS } from '@/lib/calendar/schema'

/** Where a language is at home, of the countries that the observances know. */
const COUNTRY_OF: Readonly<Record<string, string>> = { pl: 'pl', cs: 'cz', sk: 'sk', sl: 'si', he: 'il' }

/** Languages by which days of a country come nearer to those who write in them. */
export const HOME_LANGUAGES: readonly string[] = Object.keys(COUNTRY_OF)

/** `chosen`: the ambassador's own countries. `near`: where their languages are at home. Lower-case codes. */
export type Home = { chosen: readonly string[]; near: readonly string[] }

/**
 * The countries whose days are no imports: those chosen or, while nothing was, that of Herald's own locale
 * (`en-GB` → gb, `pl` → pl); and those of the languages the ambassador writes in.
 */
export function homeOf(
  { calendarCountries, calendarLanguages }: Pick<Preferences, 'calendarCountries' | 'calendarLanguages'>,
  locale: string,
): Home {
  const { language, region } = new Intl.Locale(locale)
  const guessed = region?.toLowerCase() ?? COUNTRY_OF[language]
  const chosen = calendarCountries ?? (guessed === undefined ? [] : [guessed])
  const near = [language, ...calendarLanguages].flatMap((one) => COUNTRY_OF[one] ?? [])
  return { chosen, near: [...new Set(near)].filter((one) => !chosen.includes(one)) }
}

/** Added to the score of a marked day: more than all else together. */
const MARKED = 100

/** Whether an observance is shown unasked, and how early; or which wish of the ambassador's hides it. */
export type Standing = { shown: true; score: number } | { shown: false; why: HiddenWhy }
type HiddenWhy = 'day' | 'tag' | 'import' | 'religious'

/**
 * How an observance stands for this ambassador. Hidden are: what they never want again, tags they do not want,
 * imports from other countries and religious days unless wanted (a public holiday at home is shown all the
 * same: it is a day off). What they marked is shown before all else, whatever it is, unless they never want it
 * again. The score grows with interests, field of work, country, and how sure and well known the day is.
 */
export function standing(observance: Observance, preferences: Preferences, home: Home): Standing {
  const { id, tags, countries, kind } = observance
  if (preferences.hiddenDays.includes(id)) return { shown: false, why: 'day' }
  const marked = preferences.markedDays.includes(id)
  if (!marked && tags.some((tag) => preferences.hiddenDayTags.includes(tag)))
    return { shown: false, why: 'tag' }
  const chosen = countries.some((one) => home.chosen.includes(one))
  const near = countries.some((one) => home.near.includes(one))
  const foreign = !countries.includes('global') && !chosen && !near
  if (foreign && !marked && !preferences.importedDays) return { shown: false, why: 'import' }
  const dayOff = kind === 'public-holiday' && !foreign
  if (tags.includes('religious') && !preferences.religiousDays && !dayOff && !marked) {
    return { shown: false, why: 'religious' }
  }
  const country = chosen ? 3 : near ? 1.5 : foreign ? -3 : 0
  const mark = marked ? MARKED : 0
  return { shown: true, score: mark + country + ofDay(observance) + ofPerson(tags, preferences) }
}

/** What a day is worth to anybody who writes about work. */
function ofDay({ tags, kind, confidence, hashtag, span }: Observance): number {
  const work = Math.min(2, tags.filter((tag) => WORK_TAGS.includes(tag)).length)
  const proclaimed = { un: 3, europe: 2, organisation: 2, 'public-holiday': 2, national: 2 } as const
  const sure = { verified: 1, 'one-source': 0, unverified: -1 } as const
  return (
    2 * work +
    (kind in proclaimed ? proclaimed[kind as keyof typeof proclaimed] : 0) +
    sure[confidence] +
    (hashtag === undefined ? 0 : 1) -
    (span === 'month' ? 3 : 0)
  )
}

function ofPerson(tags: readonly Tag[], { calendarInterests, calendarRole }: Preferences): number {
  const role = calendarRole === null ? [] : ROLE_TAGS[calendarRole]
  const count = (wanted: readonly string[]) => Math.min(2, tags.filter((tag) => wanted.includes(tag)).length)
  return 4 * count(calendarInterests) + 3 * count(role)
}

/** Whether Herald may propose to write about a day unasked: never about solemn ones, about religious ones where greetings are wanted. */
export function isProposed(
  { tags }: Pick<Observance, 'tags'>,
  { religiousDays }: Pick<Preferences, 'religiousDays'>,
): boolean {
  return !tags.includes('solemn') && (!tags.includes('religious') || religiousDays)
}
