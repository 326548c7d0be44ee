/** One request to whoever asked, whichever of the browser's serves it in the end. */
export class Relay extends EventTarget implements IDBOpenDBRequest {
  onblocked: IDBOpenDBRequest['onblocked'] = null
  onupgradeneeded: IDBOpenDBRequest['onupgradeneeded'] = null
  onsuccess: IDBOpenDBRequest['onsuccess'] = null
  onerror: IDBOpenDBRequest['onerror'] = null
  #failure: DOMException | undefined

  constructor(public current: IDBOpenDBRequest) {
    super()
    this.addEventListener('error', (event) => this.onerror?.call(this, event))
  }

  /** Passes on what another request answers; what `takes` wants for itself (it gives true) is not passed on. */
  follow(
    request: IDBOpenDBRequest,
    takes: { upgrade?: Take<IDBVersionChangeEvent>; error?: Take<Event> } = {},
  ) {
    this.current = request
    request.onupgradeneeded = (event) => {
      if (!takes.upgrade?.(event)) this.onupgradeneeded?.call(this, event)
    }
    request.onblocked = (event) => this.onblocked?.call(this, event)
    request.onsuccess = (event) => this.onsuccess?.call(this, event)
    request.onerror = (event) => {
      if (takes.error?.(event)) event.preventDefault()
      else this.onerror?.call(this, event)
    }
  }

  /** Answers with an error of ours. */
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

type Take<Given> = (event: Given) => boolean
