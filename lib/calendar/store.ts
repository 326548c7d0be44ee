import { type OwnDay, ownDaySchema } from '@/lib/calendar/own-day'
import { table } from '@/lib/db/database'
import { check, type Issue } from '@/lib/parse/issues'

const dayTable = () => table<OwnDay>('days')

/** A row that is not the day it should be. It stays as it is; `row` is what the database holds. */
type UnreadableDay = { id: string; issues: Issue[]; row: unknown }

export type ReadOwnDays = { days: OwnDay[]; unreadable: UnreadableDay[] }

/** Keeps an own day, new or changed. Throws what the database throws; then nothing was changed. */
export async function keepOwnDay(day: OwnDay): Promise<void> {
  await dayTable().put(day)
}

/** Deletes an own day; keeping the same day again brings it back. */
export async function deleteOwnDay(id: string): Promise<void> {
  await dayTable().delete(id)
}

/** All own days by date, and the rows that cannot be read, untouched. */
export async function readOwnDays(): Promise<ReadOwnDays> {
  const read: ReadOwnDays = { days: [], unreadable: [] }
  for (const row of (await dayTable().toArray()) as unknown[]) {
    const checked = check(ownDaySchema, row)
    if (checked.ok) read.days.push(checked.value)
    else read.unreadable.push({ id: String((row as { id?: unknown }).id), issues: checked.issues, row })
  }
  read.days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.createdAt - b.createdAt))
  return read
}
