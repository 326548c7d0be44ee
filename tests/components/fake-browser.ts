import { vi } from 'vitest'
import type { TabView } from '@/lib/browser/tabs'
import type { ArchiveJob, ArchiveNews } from '@/lib/profile/archive-summary'

/**
 * The browser as far as components see it: what lib/browser would do, in memory. `given` is what a test
 * decides, and the functions that do something outside are spies.
 */
export const given = {
  language: 'en-GB',
  tab: undefined as TabView | undefined,
  /** Whether the page stands in a tab of its own, not in the side panel. */
  inTab: false,
  origins: new Set<string>(),
  /** What the browser's own question about a permission is answered with. */
  grants: true,
  /** Whether notifications are allowed. */
  notifies: false,
}

const stored = new Map<string, unknown>()
const watchers = new Set<(key: string, value: unknown) => void>()
const permissionWatchers = new Set<() => void>()
const toldPermissions = () => {
  for (const watcher of permissionWatchers) watcher()
}

export const storage = {
  readLocal: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, stored.get(key)])),
  writeLocal: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) {
      stored.set(key, structuredClone(value))
      for (const watcher of watchers) watcher(key, value)
    }
  },
  readAllLocal: async () => Object.fromEntries(stored),
  removeLocal: async (keys: string[]) => {
    for (const key of keys) {
      stored.delete(key)
      for (const watcher of watchers) watcher(key, undefined)
    }
  },
  readSession: async (_key: string): Promise<unknown> => undefined,
  writeSession: async () => {},
  clearStorage: vi.fn(async () => stored.clear()),
  watchLocal: (key: string, onChange: (value: unknown) => void) => {
    const watcher = (changed: string, value: unknown) => changed === key && onChange(value)
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
}

export const tabs = {
  getTab: vi.fn(async () => given.tab),
  activeTab: vi.fn(async () => given.tab),
  inTab: async () => given.inTab,
  openTab: vi.fn(async (_url: string) => {}),
  navigateTab: vi.fn(async (_id: number, _url: string) => {}),
  watchTabs: () => () => {},
}

export const language = { browserLanguage: () => given.language }

export const runtime = {
  tellPages: vi.fn(async (_message: unknown) => {}),
  hearPages: () => () => {},
  ownVersion: () => '1.2.3',
  ownAddress: (path: string) => `chrome-extension://herald${path}`,
  watchUpdate: () => () => {},
  applyUpdate: vi.fn(),
}

export const permissions = {
  hasOrigin: async (origin: string) => given.origins.has(origin),
  askOrigin: vi.fn(async (origin: string) => {
    if (given.grants) given.origins.add(origin)
    toldPermissions()
    return given.grants
  }),
  dropOrigin: vi.fn(async (origin: string) => {
    const had = given.origins.delete(origin)
    toldPermissions()
    return had
  }),
  watchPermissions: (onChange: () => void) => {
    permissionWatchers.add(onChange)
    return () => permissionWatchers.delete(onChange)
  },
}

export const left = {
  clearAlarms: async () => {},
  clearCaches: async () => {},
  dropOptionalPermissions: vi.fn(async () => given.origins.clear()),
  whatIsLeft: async () => [...stored.keys(), ...given.origins],
}

export const commands = {
  panelShortcut: async () => 'Alt+Shift+H',
  openShortcutSettings: vi.fn(async () => {}),
}

export const panel = { openPanel: vi.fn(async () => {}), ownTabId: () => given.tab?.id }

export const page = {
  connectPage: vi.fn(async () => Promise.reject(new Error('No page in this test'))),
  runInPage: vi.fn(async (_tabId: number, _file: string): Promise<unknown> => undefined),
}

/** The worker that reads archives, as a test tells it to go. */
export const archiveWorker = {
  onmessage: undefined as ((event: { data: ArchiveNews }) => void) | undefined,
  onerror: undefined as ((event: { preventDefault: () => void }) => void) | undefined,
  postMessage: vi.fn((_job: ArchiveJob) => {}),
  terminate: vi.fn(),
}

export const archive = { startArchiveWorker: vi.fn(() => archiveWorker) }

export const alarms = {
  setAlarm: vi.fn(async (_name: string, _when: number) => {}),
  clearAlarm: vi.fn(async (_name: string) => {}),
}

export const notifications = {
  mayNotify: async () => given.notifies,
  askToNotify: vi.fn(async () => {
    given.notifies = given.grants
    toldPermissions()
    return given.grants
  }),
  notify: vi.fn(async () => {}),
}

export const locks = {
  alone: (_name: string, work: () => Promise<unknown>) => work(),
  aloneWithin: (_ms: number, _name: string, work: () => Promise<unknown>) => work(),
}

/** Everything as at the first start. */
export function resetBrowser(): void {
  watchers.clear()
  permissionWatchers.clear()
  stored.clear()
  Object.assign(given, {
    language: 'en-GB',
    tab: undefined,
    inTab: false,
    origins: new Set<string>(),
    grants: true,
    notifies: false,
  })
}
