import { z } from '@/lib/parse/zod'
import type { Evidence, Source } from './evidence'

/** How many connections a source counted on a day (YYYY-MM-DD); `atLeast` where it stops counting ("500+"). */
export type CountOfDay = { day: string; count: number; atLeast: boolean; source: Source; seenAt: number }

/** How many of today's connections were made in a month (YYYY-MM), by the archive of `seenAt` (Unix ms). */
export type MonthOfConnections = { month: string; count: number; seenAt: number }

/** LinkedIn allows about 30,000 connections; more is a slip of the hand. */
const MOST_CONNECTIONS = 30_000

const whole = z.int().check(z.nonnegative())

/** A day's count as kept. Fields it does not know stay with the row. */
export const countOfDaySchema: z.ZodMiniType<CountOfDay> = z.looseObject({
  day: z.iso.date(),
  count: whole,
  atLeast: z.boolean(),
  source: z.enum(['you', 'archive', 'page']),
  seenAt: whole,
})

/** A month's new connections as kept. */
export const monthOfConnectionsSchema: z.ZodMiniType<MonthOfConnections> = z.looseObject({
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')),
  count: whole,
  seenAt: whole,
})

/** The months of new connections that evidence gives; what is no month or no number is left out. */
export function monthsFrom({ connectedIn, seenAt }: Evidence): MonthOfConnections[] {
  return Object.entries(connectedIn ?? {}).flatMap(([month, count]) => {
    const row = { month, count, seenAt }
    return monthOfConnectionsSchema.safeParse(row).success ? [row] : []
  })
}

/** A number of connections as typed: digits, with spaces or separators, or "500+"; undefined for anything else. */
export function readCount(typed: string): { count: number; atLeast: boolean } | undefined {
  const match = /^(\d{1,3}(?:[\s.,\u00A0\u202F]?\d{3})*|\d+)\s*(\+?)$/.exec(typed.trim())
  if (!match) return undefined
  const count = Number((match[1] ?? '').replace(/\D/g, ''))
  return count <= MOST_CONNECTIONS ? { count, atLeast: match[2] === '+' } : undefined
}
