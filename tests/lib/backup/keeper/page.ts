import { vi } from 'vitest'

/** Extension storage of all pages of a test; `full` makes every write fail as a full disk does. */
export const disk = { local: new Map<string, unknown>(), session: new Map<string, unknown>(), full: false }

let before: Promise<unknown> = Promise.resolve()

export const storage = {
  readLocal: async (keys: string[]) =>
    Object.fromEntries(keys.flatMap((key) => (disk.local.has(key) ? [[key, disk.local.get(key)]] : []))),
  readAllLocal: async () => Object.fromEntries(disk.local),
  writeLocal: vi.fn(async (values: Record<string, unknown>) => {
    if (disk.full) throw new DOMException('full', 'QuotaExceededError')
    for (const [key, value] of Object.entries(values)) disk.local.set(key, structuredClone(value))
  }),
  removeLocal: async (keys: string[]) => {
    for (const key of keys) disk.local.delete(key)
  },
  readSession: async (key: string) => disk.session.get(key),
  writeSession: async (key: string, value: unknown) => void disk.session.set(key, value),
}

export const locks = {
  alone: <Result>(_name: string, run: () => Promise<Result>) => {
    if (_name.endsWith('comparison')) return run()
    const result = before.then(run, run)
    before = result.catch(() => undefined)
    return result
  },
}

/** A page of Herald as it is after its start: modules keep the state of one page, so each has its own. */
export async function openPage() {
  vi.resetModules()
  const [database, keeper, care, restore, aside, state] = await Promise.all([
    import('@/lib/db/database'),
    import('@/lib/backup/keeper/keeper'),
    import('@/lib/backup/keeper/care'),
    import('@/lib/backup/keeper/restore'),
    import('@/lib/backup/keeper/aside'),
    import('@/lib/backup/keeper/state'),
  ])
  const { apart, journalContents } = await import('./both')
  keeper.startKeeping()
  await database.openDatabase()
  return { ...database, ...keeper, ...care, ...restore, ...aside, ...state, apart, journalContents }
}

export type OpenPage = Awaited<ReturnType<typeof openPage>>
