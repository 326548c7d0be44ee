import { expect, it } from 'vitest'
import { MY_TABLES, NOT_MINE } from '@/lib/backup/tables'
import { db } from '@/lib/db/database'

it('every table of the database is in every backup, or is left out for a reason that is told', () => {
  const tables = db.tables.map(({ name }) => name).sort()
  expect([...MY_TABLES, ...Object.keys(NOT_MINE)].sort()).toEqual(tables)
  for (const reason of Object.values(NOT_MINE)) expect(reason.length).toBeGreaterThan(20)
})
