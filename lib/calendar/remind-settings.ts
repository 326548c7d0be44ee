import { z } from '@/lib/parse/zod'

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))

/** How many days ahead a reminder may come. */
const MOST_AHEAD = 14

/** What the ambassador chose for reminders, as fields of the settings. */
export const reminderFields = {
  reminders: z._default(z.enum(['off', 'on']), 'off'),
  /** Days ahead; 0 is on the day. */
  remindAhead: z._default(whole(0, MOST_AHEAD), 2),
  /** The hour of the wall clock, 0–23. */
  remindHour: z._default(whole(0, 23), 9),
  /** `marked`: the ambassador's own days and the hub's. `best`: the best of each week too. */
  remindOf: z._default(z.enum(['marked', 'best']), 'best'),
} as const
