import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { db } from '@/lib/db/database'
import { resetBrowser } from '../components/fake-browser'
import { forgetStores } from '../components/fresh-stores'

// Components meet the browser only through lib/browser; tests stand in for it there and nowhere else.
vi.mock('@/lib/browser/storage', async () => (await import('../components/fake-browser')).storage)
vi.mock('@/lib/browser/tabs', async () => (await import('../components/fake-browser')).tabs)
vi.mock('@/lib/browser/language', async () => (await import('../components/fake-browser')).language)
vi.mock('@/lib/browser/runtime', async () => (await import('../components/fake-browser')).runtime)
vi.mock('@/lib/browser/permissions', async () => (await import('../components/fake-browser')).permissions)
vi.mock('@/lib/browser/left', async () => (await import('../components/fake-browser')).left)
vi.mock('@/lib/browser/commands', async () => (await import('../components/fake-browser')).commands)
vi.mock('@/lib/browser/panel', async () => (await import('../components/fake-browser')).panel)
vi.mock('@/lib/browser/alarms', async () => (await import('../components/fake-browser')).alarms)
vi.mock('@/lib/browser/notifications', async () => (await import('../components/fake-browser')).notifications)
vi.mock('@/lib/browser/locks', async () => (await import('../components/fake-browser')).locks)
vi.mock('@/lib/browser/page', async () => (await import('../components/fake-browser')).page)
vi.mock('@/lib/browser/archive-worker', async () => (await import('../components/fake-browser')).archive)

vi.mock('zustand', async (original) => {
  const zustand = await original<typeof import('zustand')>()
  const { creatorThatForgets } = await import('../components/fresh-stores')
  return { ...zustand, create: creatorThatForgets(zustand.create) }
})

// Room for a busy machine: nothing here waits that long on its own.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

// jsdom lays nothing out, so it has no such observer.
class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoResizes

// Nor is it ever idle: what waits for that stays undone, as in a busy browser.
globalThis.requestIdleCallback ??= () => 0
globalThis.cancelIdleCallback ??= () => undefined

beforeEach(async () => {
  resetBrowser()
  vi.clearAllMocks()
  forgetStores()
  await Promise.all(db.tables.map((table) => table.clear()))
})

afterEach(async () => {
  cleanup()
  // What a closing component still writes is written before the next test begins.
  await new Promise((resolve) => setTimeout(resolve))
  await db.transaction('rw', db.tables, () => db.table('drafts').count())
})
