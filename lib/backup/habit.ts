import { readLocal, writeLocal } from '@/lib/browser/storage'
import { z } from '@/lib/parse/zod'

/** Where it is kept in extension storage. */
export const HABIT_KEY = 'backup'

const time = z.optional(z.catch(z.optional(z.int()), undefined))
const habitSchema = z.object({
  /** What this browser profile calls itself in its files. */
  machine: z.catch(z.string(), ''),
  /** When the ambassador last took a backup, when the reminder was last waved away, and when Herald first looked. */
  lastAt: time,
  dismissedAt: time,
  firstAt: time,
})

/** How this machine keeps its backups. Times are Unix ms. */
export type Habit = z.infer<typeof habitSchema>

const DAY = 86_400_000
/** A backup is long ago after so many days; a reminder that was waved away stays away for so many; and so few entries need none. */
const NUDGE = { after: 30 * DAY, quiet: 90 * DAY, entries: 5 }

/** Whether to remind of a backup: there is something to lose, the last one is long ago, and no reminder was waved away lately. */
export function needsNudge({ lastAt, dismissedAt, firstAt }: Habit, entries: number, now: number): boolean {
  if (entries < NUDGE.entries) return false
  if (dismissedAt !== undefined && now - dismissedAt < NUDGE.quiet) return false
  return now - (lastAt ?? firstAt ?? now) > NUDGE.after
}

/** The habit as it stands; what cannot be read counts as not known. */
export async function loadHabit(): Promise<Habit> {
  const { [HABIT_KEY]: stored } = await readLocal([HABIT_KEY])
  const read = habitSchema.safeParse(stored ?? {})
  return read.success ? read.data : { machine: '' }
}

/** Changes some of the habit. */
export async function changeHabit(changes: Partial<Habit>): Promise<void> {
  await writeLocal({ [HABIT_KEY]: { ...(await loadHabit()), ...changes } })
}

/** This machine's name, which is `fresh` (a new UUID) the first time. */
export async function machineName(fresh: string, now: number): Promise<string> {
  const { machine, firstAt } = await loadHabit()
  if (machine !== '') return machine
  await changeHabit({ machine: fresh, firstAt: firstAt ?? now })
  return fresh
}
