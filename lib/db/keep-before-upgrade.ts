import { place } from './place'
import { Relay } from './relay'

type Keep = (oldVersion: number) => Promise<void>

/**
 * Opens a database as `indexedDB.open` does, but an older one is upgraded only after `keep` has put it away: the
 * upgrade that the browser begins is rolled back, the old state kept, and only then the database opened again.
 * Where `keep` fails the request fails with its error, and the database is as it was.
 */
export function openKeepingOld(name: string, version: number, keep: Keep): IDBOpenDBRequest {
  const first = place.open(name, version)
  const relay = new Relay(first)
  let rolledBack = 0
  relay.follow(first, {
    upgrade: ({ oldVersion }) => {
      if (oldVersion === 0) return false
      rolledBack = oldVersion
      relay.transaction?.abort()
      return true
    },
    error: () => {
      if (rolledBack === 0) return false
      keep(rolledBack).then(
        () => relay.follow(place.open(name, version)),
        (error: unknown) =>
          relay.fail(error instanceof DOMException ? error : new DOMException(String(error), 'AbortError')),
      )
      return true
    },
  })
  return relay
}
