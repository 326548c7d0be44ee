import { create } from 'zustand'
import address from '@/assets/observances.json?url'
import { readPackageFile } from '@/lib/browser/package-file'
import { type ByMonth, byMonth } from '@/lib/calendar/by-month'
import { type LeftOut, readObservances } from '@/lib/calendar/read'
import type { Observance } from '@/lib/calendar/schema'

type Known = {
  state: 'waiting' | 'ready' | 'failed'
  observances: readonly Observance[]
  months: ByMonth
  leftOut: readonly LeftOut[]
}

const NOTHING = { observances: [], months: byMonth([]), leftOut: [] }

/** What Herald knows of observances, read once for the whole page, by whoever first needs it. */
export const useObservances = create<Known>(() => ({ state: 'waiting', ...NOTHING }))

/** Takes over the list as it stands in the file. */
export function takeObservances(file: unknown): void {
  const { observances, leftOut } = readObservances(file)
  useObservances.setState({ state: 'ready', observances, leftOut, months: byMonth(observances) })
}

let loading: Promise<void> | undefined

/** Reads the file with all observances, once; a second call after a failure tries again. */
export function loadObservances(): Promise<void> {
  if (useObservances.getState().state === 'ready') return Promise.resolve()
  loading ??= readPackageFile(address)
    .then(takeObservances, () => useObservances.setState({ state: 'failed', ...NOTHING }))
    .finally(() => {
      loading = undefined
    })
  return loading
}
