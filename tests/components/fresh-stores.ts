import type { StateCreator, StoreApi, UseBoundStore } from 'zustand'

const restores: (() => void)[] = []

/** What stands in for zustand's `create`: every store can be put back to how it began. */
export function creatorThatForgets(original: <T>(begin: StateCreator<T>) => UseBoundStore<StoreApi<T>>) {
  return <T>(begin: StateCreator<T>) => {
    const store = original(begin)
    restores.push(() => store.setState(store.getInitialState(), true))
    return store
  }
}

/** Puts every store back to how it began. */
export function forgetStores(): void {
  for (const restore of restores) restore()
}
