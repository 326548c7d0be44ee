import { liveQuery } from 'dexie'
import { create } from 'zustand'
import type { Fact } from '@/lib/profile/facts'
import { readFacts } from '@/lib/profile/store'

/** What is known of the profile; undefined until it is read. */
export const useFacts = create<{ facts: Fact[] | undefined }>(() => ({ facts: undefined }))

/** Reads the facts while the popup's settings and words still come, and again whenever they change. */
export function followFacts(): Promise<void> {
  return new Promise((resolve) => {
    liveQuery(readFacts).subscribe({
      next: (facts) => {
        useFacts.setState({ facts })
        resolve()
      },
      // A popup without a score is better than none.
      error: () => resolve(),
    })
  })
}
