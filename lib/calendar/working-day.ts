import { addDays, type PlainDate, type Weekday, weekdayOf } from '@/lib/calendar/plain-date'

/** Days from a day off to the nearest working day: back from the first of the two, on from the second. */
type Weekend = Partial<Record<Weekday, -1 | 1>>
const SATURDAY_SUNDAY: Weekend = { SA: -1, SU: 1 }
/** Israel works from Sunday to Thursday. */
const FRIDAY_SATURDAY: Weekend = { FR: -1, SA: 1 }

/**
 * The working day nearest to a day of the weekend, by the ambassador's country (a lower-case code, or none);
 * undefined where the day is a working day itself. Where that lies before `today`, the next one after the weekend.
 */
export function nearestWorkingDay(
  day: PlainDate,
  country: string | undefined,
  today: PlainDate,
): PlainDate | undefined {
  const step = (country === 'il' ? FRIDAY_SATURDAY : SATURDAY_SUNDAY)[weekdayOf(day)]
  if (step === undefined) return undefined
  const nearest = addDays(day, step)
  return nearest < today && day >= today ? addDays(day, 2) : nearest
}
