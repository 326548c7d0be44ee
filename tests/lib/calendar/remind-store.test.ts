import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Plan } from '@/lib/calendar/remind-due'
import {
  keepPlan,
  lookAtReminders,
  pageOfNotification,
  rememberShown,
  shownReminders,
} from '@/lib/calendar/remind-store'

const world = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  alarm: undefined as number | undefined,
  allowed: true,
  notified: [] as { id: string; title: string; body: string }[],
  failing: false,
}))

vi.mock('@/lib/browser/storage', () => ({
  readLocal: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, world.stored.get(key)])),
  writeLocal: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) world.stored.set(key, structuredClone(value))
  },
}))
vi.mock('@/lib/browser/alarms', () => ({
  setAlarm: async (_: string, when: number) => {
    world.alarm = when
  },
  clearAlarm: async () => {
    world.alarm = undefined
  },
}))
vi.mock('@/lib/browser/notifications', () => ({
  mayNotify: async () => world.allowed,
  notify: async (words: { id: string; title: string; body: string }) => {
    if (world.failing) throw new Error('The browser shows none today')
    world.notified.push(words)
  },
}))
// One at a time, as the browser's locks do it.
vi.mock('@/lib/browser/locks', () => {
  const last = new Map<string, Promise<unknown>>()
  return {
    alone: (name: string, work: () => Promise<unknown>) => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work)
      last.set(name, mine)
      return mine
    },
  }
})

const ZONE = 'Europe/Warsaw'
const at = (text: string) => Date.parse(`${text}:00+02:00`)
const plan: Plan = {
  hour: 9,
  weekend: ['SA', 'SU'],
  reminders: [
    {
      on: '2026-05-20',
      until: '2026-05-22',
      page: 'own/a/2026-05-22',
      keys: ['a'],
      title: 'A',
      body: 'Friday',
    },
    {
      on: '2026-05-25',
      until: '2026-05-27',
      page: 'own/b/2026-05-27',
      keys: ['b'],
      title: 'B',
      body: 'Next week',
    },
  ],
}

beforeEach(() => {
  world.stored.clear()
  Object.assign(world, { alarm: undefined, allowed: true, notified: [], failing: false })
})

describe('the worker', () => {
  it('is woken at once by a new plan, shows what is due, and sleeps until there may be more', async () => {
    await keepPlan(plan, at('2026-05-20T08:00'))
    expect(world.alarm).toBe(at('2026-05-20T08:00'))
    await lookAtReminders(at('2026-05-20T08:00'), ZONE)
    expect(world.notified).toEqual([])
    expect(world.alarm).toBe(at('2026-05-20T09:00'))
    await lookAtReminders(at('2026-05-20T09:00'), ZONE)
    expect(world.notified).toEqual([{ id: 'reminder/own/a/2026-05-22', title: 'A', body: 'Friday' }])
    expect(world.alarm).toBe(at('2026-05-20T12:00'))
    expect(await shownReminders()).toEqual([{ on: '2026-05-20', keys: ['a'] }])
  })

  it('shows nothing twice, though it is woken three times at once', async () => {
    await keepPlan(plan, 0)
    await Promise.all([1, 2, 3].map((second) => lookAtReminders(at('2026-05-21T14:00') + second, ZONE)))
    expect(world.notified).toHaveLength(1)
    await keepPlan(plan, 0)
    await lookAtReminders(at('2026-05-22T09:00'), ZONE)
    expect(world.notified).toHaveLength(1)
  })

  it('remembers what it shows before it shows it', async () => {
    world.failing = true
    await keepPlan(plan, 0)
    await expect(lookAtReminders(at('2026-05-20T09:00'), ZONE)).rejects.toThrow('none today')
    expect(await shownReminders()).toEqual([{ on: '2026-05-20', keys: ['a'] }])
    expect(world.alarm).toBe(at('2026-05-20T12:00'))
  })

  it('sleeps for good without a plan, without the permission, or with nothing left to show', async () => {
    world.alarm = 1
    await lookAtReminders(at('2026-05-20T09:00'), ZONE)
    expect(world.alarm).toBeUndefined()
    await keepPlan(plan, 1)
    world.allowed = false
    await lookAtReminders(at('2026-05-20T09:00'), ZONE)
    expect([world.alarm, world.notified]).toEqual([undefined, []])
    world.allowed = true
    await lookAtReminders(at('2150-01-01T09:00'), ZONE)
    expect([world.alarm, world.notified]).toEqual([undefined, []])
    await keepPlan(undefined, 1)
    expect(world.alarm).toBeUndefined()
    await lookAtReminders(at('2026-05-20T09:00'), ZONE)
    expect(world.notified).toEqual([])
  })

  it.each([null, 7, 'x', [], { hour: 'nine' }])('takes a stored plan that is %j for none', async (stored) => {
    world.stored.set('reminders', stored)
    world.stored.set('reminders-shown', stored)
    await lookAtReminders(at('2026-05-20T09:00'), ZONE)
    expect(world.notified).toEqual([])
    expect(await shownReminders()).toEqual([])
  })
})

it('what was seen in the panel is not shown any more', async () => {
  await keepPlan(plan, 0)
  await Promise.all(['a', 'x'].map((key) => rememberShown({ on: '2026-05-19', keys: [key] })))
  await lookAtReminders(at('2026-05-20T09:00'), ZONE)
  expect(world.notified).toEqual([])
  expect(await shownReminders()).toHaveLength(2)
})

it('tells its own notifications by their id', () => {
  expect(pageOfNotification('reminder/own/a/2026-05-22')).toBe('own/a/2026-05-22')
  expect(pageOfNotification('other')).toBeUndefined()
})
