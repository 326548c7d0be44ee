import { ROLES } from '@/lib/calendar/roles'
import { z } from '@/lib/parse/zod'

const country = z.string().check(z.regex(/^[a-z]{2}$/, 'country-code'))
const language = z.string().check(z.regex(/^[a-z]{2,3}$/, 'language-code'))
const name = z.string().check(z.minLength(1), z.maxLength(200))
const flag = z._default(z.boolean(), false)

/**
 * What the ambassador chose for the calendar, as fields of the settings. Tags and ids are kept as they were
 * written, known or not: a later Herald may know more of them.
 */
export const preferenceFields = {
  /** Null while nothing was chosen: then the language of Herald tells (relevance.ts). */
  calendarCountries: z._default(z.nullable(z.array(country)), null),
  /** Languages the ambassador writes in, beside Herald's own. */
  calendarLanguages: z._default(z.array(language), []),
  calendarRole: z._default(z.nullable(z.enum(ROLES)), null),
  /** Tags of days the ambassador likes to write about. */
  calendarInterests: z._default(z.array(name), []),
  /** Ids of observances: never again. */
  hiddenDays: z._default(z.array(name), []),
  /** Tags: not this one. */
  hiddenDayTags: z._default(z.array(name), []),
  /** Ids of observances that the ambassador marked, for every year. */
  markedDays: z._default(z.array(name), []),
  religiousDays: flag,
  importedDays: flag,
} as const

const preferencesSchema = z.object(preferenceFields)
export type Preferences = z.infer<typeof preferencesSchema>
