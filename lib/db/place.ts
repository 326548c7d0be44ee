import { Relay } from './relay'

/**
 * The name of Herald's own place. Chromium keeps an origin's databases in one place, and cannot open, mend or even
 * delete anything there where some file is gone (LevelDB's MANIFEST; seen with Chromium 156, 2026-11-27). A storage
 * bucket (Storage Buckets API, Chromium 122) is another place, and opens all the same.
 */
const BUCKET = 'herald'

type Buckets = {
  keys: () => Promise<string[]>
  open: (name: string) => Promise<{ indexedDB: IDBFactory }>
  delete: (name: string) => Promise<void>
}

/** The bucket, where this page knows that the usual place does not open. */
let own: IDBFactory | undefined

function buckets(): Buckets | undefined {
  return 'storageBuckets' in navigator ? (navigator.storageBuckets as Buckets) : undefined
}

/** The bucket, where Herald has moved into it. */
async function moved(): Promise<IDBFactory | undefined> {
  if (!(await buckets()?.keys())?.includes(BUCKET)) return undefined
  own = (await buckets()?.open(BUCKET))?.indexedDB
  return own
}

/** Whether an error of the database says that what lies on the disk cannot be read. */
export function saysUnreadable(error: unknown): boolean {
  return error instanceof Error && ['UnknownError', 'NotReadableError', 'DataError'].includes(error.name)
}

/** Asks the usual place and, where that does not open, the bucket if there is one. */
function ask(how: (factory: IDBFactory) => IDBOpenDBRequest): IDBOpenDBRequest {
  if (own) return how(own)
  const first = how(indexedDB)
  const relay = new Relay(first)
  relay.follow(first, {
    error: () => {
      const { error } = first
      if (!error || !saysUnreadable(error)) return false
      moved().then(
        (factory) => (factory ? relay.follow(how(factory)) : relay.fail(error)),
        () => relay.fail(error),
      )
      return true
    },
  })
  return relay
}

/** The browser's `indexedDB`, wherever its databases lie. */
export const place: IDBFactory = {
  open: (name, version) => ask((factory) => factory.open(name, version)),
  deleteDatabase: (name) => ask((factory) => factory.deleteDatabase(name)),
  databases: async () => {
    try {
      return await (own ?? indexedDB).databases()
    } catch (error) {
      const factory = await moved()
      if (!factory) throw error
      return factory.databases()
    }
  },
  cmp: (first, second) => indexedDB.cmp(first, second),
}

/** Moves to the bucket, which is empty at first. Rejects where this browser has none, or refuses. */
export async function moveToOwnPlace(): Promise<void> {
  const all = buckets()
  if (!all) throw new DOMException('There is no other place', 'NotSupportedError')
  await all.open(BUCKET)
  await moved()
}

/** Deletes the bucket with all in it; nothing where there is none. */
export async function leaveOwnPlace(): Promise<void> {
  own = undefined
  if ((await buckets()?.keys())?.includes(BUCKET)) await buckets()?.delete(BUCKET)
}
