import {
  dayNumber,
  daysInMonth,
  fromDayNumber,
  type PlainDate,
  readPlainDate,
} from '@/lib/calendar/plain-date'
import { z } from '@/lib/parse/zod'

/** A day of the ambassador's own: a work anniversary, a day of the team. Times are Unix ms. */
export type OwnDay = {
  /** A UUID. */
  id: string
  title: string
  /** The day; of a yearly one the first. */
  date: PlainDate
  repeats: 'once' | 'yearly'
  createdAt: number
  updatedAt: number
}

/** The years an own day may be in: somebody's first day at work lies before the calendar's own years. */
const OWN_DAY_YEARS = { first: 1900, last: 2100 }
const OWN_DAY_TITLE = 200

const time = z.int().check(z.gte(0))
const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(OWN_DAY_TITLE))
const date = z.string().check(z.refine(isOwnDate, 'a-date-that-exists'))

/** An own day as kept, or as read back from a file. Fields it does not know stay with the row. */
export const ownDaySchema: z.ZodMiniType<OwnDay> = z.looseObject({
  id: z.uuid(),
  title,
  date,
  repeats: z.enum(['once', 'yearly']),
  createdAt: time,
  updatedAt: time,
})

/** What the ambassador types. */
export type OwnDayInput = Pick<OwnDay, 'title' | 'date' | 'repeats'>
export type OwnDayProblem = 'title-missing' | 'title-too-long' | 'date-missing' | 'date-impossible'

/** What is wrong with what was typed, per field; nothing where it can be kept. */
export function ownDayProblems({ title, date }: OwnDayInput): {
  title?: OwnDayProblem
  date?: OwnDayProblem
} {
  const length = title.trim().length
  return {
    ...(length === 0 && { title: 'title-missing' }),
    ...(length > OWN_DAY_TITLE && { title: 'title-too-long' }),
    ...(date === '' ? { date: 'date-missing' } : !isOwnDate(date) && { date: 'date-impossible' }),
  }
}

/** A new own day. `now` is Unix ms, `id` a UUID. Half characters in the title become U+FFFD. */
export function newOwnDay(input: OwnDayInput, { now, id }: { now: number; id: string }): OwnDay {
  return { id, ...cleaned(input), createdAt: now, updatedAt: now }
}

/** An own day with what was typed anew. `now` is Unix ms. */
export function editOwnDay(day: OwnDay, input: OwnDayInput, now: number): OwnDay {
  return { ...day, ...cleaned(input), updatedAt: now }
}

/** The date of an own day in a year; undefined where it has none there. A yearly 29 February is on the 28th in common years. */
export function ownDateIn({ date, repeats }: OwnDayInput, year: number): PlainDate | undefined {
  const [first = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (year === first) return date
  if (repeats === 'once' || year < first || year > OWN_DAY_YEARS.last) return undefined
  return fromDayNumber(dayNumber(year, month, Math.min(day, daysInMonth(year, month))))
}

function cleaned({ title, date, repeats }: OwnDayInput): OwnDayInput {
  return { title: title.trim().replace(/\p{Surrogate}/gu, '\uFFFD'), date, repeats }
}

function isOwnDate(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return readPlainDate(text) !== undefined && year >= OWN_DAY_YEARS.first && year <= OWN_DAY_YEARS.last
}
