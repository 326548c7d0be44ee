/** A clock in ms and a way to let the page do other things, so that long work is done in slices. */
export type Slices = { now: () => number; pause: () => Promise<void>; budgetMs: number }

/** Runs `steps` to their end, pausing whenever a slice has taken its budget. Stops and throws the reason when `signal` aborts. */
export async function runInSlices(
  steps: Iterable<unknown>,
  { now, pause, budgetMs }: Slices,
  signal?: AbortSignal,
): Promise<void> {
  let sliceEnds = now() + budgetMs
  for (const _ of steps) {
    if (now() < sliceEnds) continue
    await pause()
    signal?.throwIfAborted()
    sliceEnds = now() + budgetMs
  }
}

/**
 * For a page: slices of 6 ms, which leaves a 10 ms limit some air. A message to oneself comes
 * back at once after input and painting; `setTimeout` would wait 4 ms each time.
 */
export const pageSlices: Slices = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    }),
  budgetMs: 6,
}
