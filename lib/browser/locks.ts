/** Does work while nobody else in any context of Herald does work of the same name. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work)
}

/** As `alone`, but waits no longer than so many ms: who hangs that long may not hold up what must be done. */
export async function aloneWithin<T>(ms: number, name: string, work: () => Promise<T>): Promise<T> {
  let begun = false
  const once = () => {
    begun = true
    return work()
  }
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(ms) }, once)
  } catch (error) {
    if (begun) throw error
    return work()
  }
}
