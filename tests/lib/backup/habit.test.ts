import { beforeEach, expect, it, vi } from 'vitest'
import { changeHabit, loadHabit, machineName, needsNudge } from '@/lib/backup/habit'

const area = vi.hoisted(() => ({ values: {} as Record<string, unknown> }))
vi.mock('@/lib/browser/storage', () => ({
  readLocal: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, area.values[key]])),
  writeLocal: async (given: Record<string, unknown>) => void Object.assign(area.values, given),
}))

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 27)

beforeEach(() => {
  area.values = {}
})

it.each([
  ['a backup of last week', { lastAt: NOW - 7 * DAY }, 50, false],
  ['a backup of two months ago', { lastAt: NOW - 60 * DAY }, 50, true],
  ['next to nothing to lose', { lastAt: NOW - 60 * DAY }, 4, false],
  ['no backup yet, and Herald is new', { firstAt: NOW - DAY }, 50, false],
  ['no backup yet, for long', { firstAt: NOW - 40 * DAY }, 50, true],
  ['nothing known', {}, 50, false],
  ['waved away last week', { lastAt: NOW - 60 * DAY, dismissedAt: NOW - 7 * DAY }, 50, false],
  ['waved away in another season', { lastAt: NOW - 200 * DAY, dismissedAt: NOW - 100 * DAY }, 50, true],
])('reminds or not: %s', (_, habit, entries, reminds) => {
  expect(needsNudge({ machine: '', ...habit }, entries, NOW)).toBe(reminds)
})

it('names the machine once', async () => {
  expect(await machineName('first', NOW)).toBe('first')
  expect(await machineName('second', NOW + 1)).toBe('first')
  await changeHabit({ lastAt: NOW })
  expect(await loadHabit()).toEqual({ machine: 'first', firstAt: NOW, lastAt: NOW })
})

it('takes what cannot be read as not known, field by field', async () => {
  area.values.backup = { machine: 'here', lastAt: 'yesterday', dismissedAt: 5 }
  expect(await loadHabit()).toMatchObject({ machine: 'here', dismissedAt: 5 })
  area.values.backup = 'nonsense'
  expect(await loadHabit()).toEqual({ machine: '' })
})
