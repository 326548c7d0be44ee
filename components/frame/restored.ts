import { readSession, writeSession } from '@/lib/browser/storage'

/** Set where pages start afresh because their data was restored. */
const RESTORED = 'just-restored'

/** Has the next start of a panel say that all is restored. */
export function sayRestored(): Promise<void> {
  return writeSession(RESTORED, true)
}

/** Whether the data was restored just before this start; asked once. */
export async function wasRestored(): Promise<boolean> {
  const restored = (await readSession(RESTORED)) === true
  if (restored) await writeSession(RESTORED, false)
  return restored
}
