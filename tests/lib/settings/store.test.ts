import { beforeEach, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema'
import {
  changeSettings,
  discardUnreadableSettings,
  loadSettings,
  unreadableSettings,
  watchSettings,
} from '@/lib/settings/store'

const area = vi.hoisted(() => ({
  values: {} as Record<string, unknown>,
  listeners: new Map<string, (value: unknown) => void>(),
}))
vi.mock('@/lib/browser/storage', () => ({
  readLocal: async (keys: string[]) =>
    Object.fromEntries(keys.filter((key) => key in area.values).map((key) => [key, area.values[key]])),
  writeLocal: async (values: Record<string, unknown>) => {
    Object.assign(area.values, values)
    for (const [key, value] of Object.entries(values)) area.listeners.get(key)?.(value)
  },
  removeLocal: async (keys: string[]) => {
    for (const key of keys) delete area.values[key]
  },
  watchLocal: (key: string, listener: (value: unknown) => void) => {
    area.listeners.set(key, listener)
    return () => area.listeners.delete(key)
  },
}))

beforeEach(() => {
  area.values = {}
  area.listeners.clear()
})

it('keeps what is changed, one setting at a time', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
  await changeSettings({ handOver: 'insert' })
  await changeSettings({ notice: 'on' })
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, handOver: 'insert', notice: 'on' })
})

it('keeps the fields of a newer Herald', async () => {
  area.values.settings = { theme: 'dark', quiet: [22, 7] }
  await changeSettings({ theme: 'light' })
  expect(area.values.settings).toEqual({ theme: 'light', quiet: [22, 7] })
})

it('keeps aside what it cannot read', async () => {
  area.values.settings = { theme: 'pink', notice: 'off' }
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, notice: 'off' })
  expect(await unreadableSettings()).toEqual([{ field: 'theme', value: 'pink' }])
})

it('keeps what it could not read beside what it cannot read later, until it is discarded', async () => {
  area.values.settings = { theme: 'pink', language: 'en', quiet: [22, 7] }
  await loadSettings()
  await changeSettings({ theme: 'dark' })
  area.values.settings = { theme: 'dark', language: 7, quiet: [22, 7] }
  await loadSettings()
  expect(await unreadableSettings()).toEqual([
    { field: 'theme', value: 'pink' },
    { field: 'language', value: 7 },
  ])
  await discardUnreadableSettings()
  expect(area.values).toEqual({ settings: { theme: 'dark', quiet: [22, 7] } })
  expect(await loadSettings()).toMatchObject({ theme: 'dark', language: 'auto' })
  expect(await unreadableSettings()).toEqual([])
})

it('discards settings that are none at all', async () => {
  area.values.settings = 'spoilt'
  await loadSettings()
  expect(await unreadableSettings()).toEqual([{ field: '', value: 'spoilt' }])
  await discardUnreadableSettings()
  expect(area.values).toEqual({})
})

it('tells of changes until told to stop', async () => {
  const seen: Settings[] = []
  const stop = watchSettings((settings) => seen.push(settings))
  await changeSettings({ language: 'pl' })
  stop()
  await changeSettings({ language: 'en' })
  expect(seen).toEqual([{ ...DEFAULT_SETTINGS, language: 'pl' }])
})
