import { expect, test } from 'vitest'
import { daysOffered, isNew, isOffered, newestFirst } from '@/lib/hub/offered'

const item = { publishedOn: '2026-03-20', expiresOn: '2026-04-02' }

test('an item is offered from its first day to its last, both included', () => {
  const days = ['2026-03-19', '2026-03-20', '2026-04-02', '2026-04-03']
  expect(days.map((day) => isOffered(item, day))).toEqual([false, true, true, false])
  expect(isOffered({ publishedOn: '2026-03-20' }, '2099-01-01')).toBe(true)
})

test('it is new for fourteen days, over the change to summer time too, and never before or after it is offered', () => {
  const days = ['2026-03-19', '2026-03-20', '2026-04-02', '2026-04-03']
  expect(days.map((day) => isNew({ publishedOn: '2026-03-20' }, day))).toEqual([false, true, true, false])
  expect(isNew({ publishedOn: '2026-03-20', expiresOn: '2026-03-21' }, '2026-03-22')).toBe(false)
  expect(isNew({ publishedOn: '2026-03-20' }, '2026-03-21', 1)).toBe(false)
})

test('days left count to the last day', () => {
  expect(daysOffered(item, '2026-03-20')).toBe(13)
  expect(daysOffered(item, '2026-04-02')).toBe(0)
  expect(daysOffered({ publishedOn: '2026-03-20' }, '2026-03-20')).toBeUndefined()
})

test('newest first, then by key downwards', () => {
  const rows = ['2026-01-01/b', '2026-02-01/a', '2026-01-01/c'].map((row) => ({
    publishedOn: row.slice(0, 10),
    key: row.slice(11),
  }))
  expect(rows.sort(newestFirst).map(({ key }) => key)).toEqual(['a', 'c', 'b'])
})
