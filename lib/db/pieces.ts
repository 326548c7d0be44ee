/** The answer to a request; rejects with the browser's own error. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** All rows of a table with their keys, `size` of them at a time. `table` is asked for each piece, in the transaction to be used. */
export async function readInPieces(
  table: () => IDBObjectStore,
  size: number,
  take: (rows: { key: string; row: unknown }[]) => void,
): Promise<void> {
  let after: IDBKeyRange | undefined
  for (;;) {
    const store = table()
    const [keys, rows] = await Promise.all([
      answer(store.getAllKeys(after, size)),
      answer(store.getAll(after, size)),
    ])
    take(keys.map((key, at) => ({ key: String(key), row: rows[at] })))
    const last = keys.at(-1)
    if (last === undefined || keys.length < size) return
    after = IDBKeyRange.lowerBound(last, true)
  }
}
