import { beforeEach, expect, it } from 'vitest'
import { editOwnDay, newOwnDay, type OwnDay } from '@/lib/calendar/own-day'
import { deleteOwnDay, keepOwnDay, readOwnDays } from '@/lib/calendar/store'
import { table } from '@/lib/db/database'

const NOW = 1_790_000_000_000
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const day = (number: number, date: string): OwnDay =>
  newOwnDay({ title: `Day ${number} 🎉`, date, repeats: 'yearly' }, { now: NOW + number, id: uuid(number) })

beforeEach(() => table('days').clear())

it('gives the days kept, by date', async () => {
  const [late, early, same] = [day(1, '2026-05-01'), day(2, '2020-01-01'), day(3, '2026-05-01')]
  for (const one of [same, late, early]) await keepOwnDay(one)
  expect(await readOwnDays()).toEqual({ days: [early, late, same], unreadable: [] })
})

it('changes, deletes and brings back', async () => {
  const one = day(1, '2026-05-01')
  await keepOwnDay(one)
  const changed = editOwnDay(one, { title: 'New', date: '2026-06-01', repeats: 'once' }, NOW + 9)
  await keepOwnDay(changed)
  expect((await readOwnDays()).days).toEqual([changed])
  await deleteOwnDay(one.id)
  expect((await readOwnDays()).days).toEqual([])
  await keepOwnDay(changed)
  expect((await readOwnDays()).days).toEqual([changed])
})

it('leaves a row it cannot read where it is, and tells of it', async () => {
  const bad = { ...day(1, '2026-05-01'), date: '2026-02-30' }
  await table('days').bulkPut([bad, day(2, '2026-05-01')])
  const { days, unreadable } = await readOwnDays()
  expect(days.map(({ id }) => id)).toEqual([uuid(2)])
  expect(unreadable).toEqual([
    { id: uuid(1), issues: [{ path: 'date', kind: 'against-rule', rule: 'a-date-that-exists' }], row: bad },
  ])
  expect(await table('days').get(uuid(1))).toEqual(bad)
})

it('reads 5,000 days', async () => {
  await table('days').bulkPut(Array.from({ length: 5_000 }, (_, at) => day(at, '2026-05-01')))
  expect((await readOwnDays()).days).toHaveLength(5_000)
})
