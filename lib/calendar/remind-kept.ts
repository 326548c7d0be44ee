import { readPlainDate, WEEKDAYS, type Weekday } from '@/lib/calendar/plain-date'
import type { Plan, Prepared } from '@/lib/calendar/remind-due'
import type { Shown } from '@/lib/calendar/remind-room'

/** What the worker reads is checked by hand: zod would be most of what wakes with it. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && readPlainDate(value) !== undefined
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
const isWeekday = (value: unknown): value is Weekday => WEEKDAYS.some((weekday) => weekday === value)

/** The plan as it is stored; undefined where there is none. A reminder that cannot be read is left out. */
export function readPlan(stored: unknown): Plan | undefined {
  if (!isRecord(stored) || !Array.isArray(stored.reminders) || !Array.isArray(stored.weekend))
    return undefined
  const { hour, weekend, reminders } = stored
  if (typeof hour !== 'number' || !Number.isInteger(hour) || hour < 0 || hour > 23) return undefined
  return { hour, weekend: weekend.filter(isWeekday), reminders: reminders.flatMap(readPrepared) }
}

function readPrepared(stored: unknown): Prepared[] {
  if (!isRecord(stored)) return []
  const { on, until, page, keys, title, body } = stored
  if (!isDay(on) || !isDay(until) || !isTexts(keys)) return []
  if (typeof page !== 'string' || typeof title !== 'string' || typeof body !== 'string') return []
  return [{ on, until, page, keys, title, body }]
}

/** What was shown, as it is stored; what cannot be read is left out. */
export function readShown(stored: unknown): Shown[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one: unknown) =>
    isRecord(one) && isDay(one.on) && isTexts(one.keys) ? [{ on: one.on, keys: one.keys }] : [],
  )
}
