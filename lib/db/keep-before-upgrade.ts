type Keep = (oldVersion: number) => Promise<void>

/**
 * Opens a database as `indexedDB.open` does, but an older one is upgraded only after `keep` has put it away: the
 * upgrade that the browser begins is rolled back, the old state kept, and only then the database opened again.
 * Where `keep` fails the request fails with its error, and the database is as it was.
 */
export function openKeepingOld(name: string, version: number, keep: Keep): IDBOpenDBRequest {
  const relay = new Relay(indexedDB.open(name, version))
  const follow = (request: IDBOpenDBRequest, kept: boolean) => {
    relay.current = request
    let rolledBack = 0
    request.onupgradeneeded = (event) => {
      if (event.oldVersion === 0 || kept) relay.onupgradeneeded?.call(relay, event)
      else {
        rolledBack = event.oldVersion
        request.transaction?.abort()
      }
    }
    request.onblocked = (event) => relay.onblocked?.call(relay, event)
    request.onsuccess = (event) => relay.onsuccess?.call(relay, event)
    request.onerror = (event) => {
      if (rolledBack === 0) return relay.onerror?.call(relay, event)
      event.preventDefault()
      keep(rolledBack).then(
        () => follow(indexedDB.open(name, version), true),
        (error: unknown) => {
          relay.fail(error instanceof DOMException ? error : new DOMException(String(error), 'AbortError'))
        },
      )
    }
  }
  follow(relay.current, false)
  return relay
}

/** One request to whoever asked, whichever of the browser's serves it. */
class Relay extends EventTarget implements IDBOpenDBRequest {
  onblocked: IDBOpenDBRequest['onblocked'] = null
  onupgradeneeded: IDBOpenDBRequest['onupgradeneeded'] = null
  onsuccess: IDBOpenDBRequest['onsuccess'] = null
  onerror: IDBOpenDBRequest['onerror'] = null
  #failure: DOMException | undefined

  constructor(public current: IDBOpenDBRequest) {
    super()
    this.addEventListener('error', (event) => this.onerror?.call(this, event))
  }
  fail(error: DOMException): void {
    this.#failure = error
    this.dispatchEvent(new Event('error', { cancelable: true }))
  }
  get result(): IDBDatabase {
    return this.current.result
  }
  get error(): DOMException | null {
    return this.#failure ?? this.current.error
  }
  get transaction(): IDBTransaction | null {
    return this.current.transaction
  }
  get readyState(): IDBRequestReadyState {
    return this.current.readyState
  }
  get source(): IDBObjectStore | IDBIndex | IDBCursor {
    return this.current.source
  }
}
