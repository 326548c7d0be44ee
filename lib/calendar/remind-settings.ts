import type { Weekday } from '@/lib/calendar/plain-date'
import { z } from '@/lib/parse/zod'

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))

/** How many days ahead a reminder may come. */
export const MOST_AHEAD = 14

/** What the ambassador chose for reminders, as fields of the settings. */
export const reminderFields = {
  reminders: z._default(z.enum(['off', 'on']), 'off'),
  /** Days ahead; 0 is on the day. */
  remindAhead: z._default(whole(0, MOST_AHEAD), 2),
  /** The hour of the wall clock, 0–23. */
  remindHour: z._default(whole(0, 23), 9),
  /** `marked`: the ambassador's own days, those marked, and the hub's. `best`: the best of each week too. */
  remindOf: z._default(z.enum(['marked', 'best']), 'best'),
} as const

/** The days of the week without reminders in a country (a lower-case code). Israel works from Sunday to Thursday. */
export function quietDays(country: string | undefined): Weekday[] {
  return country === 'il' ? ['FR', 'SA'] : ['SA', 'SU']
}
