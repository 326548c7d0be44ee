import type { Draft } from '@/lib/drafts/draft'

/** The draft handed over last in this panel, so that a post noticed later can be linked to it. */
export type HandedOver = { draft: Draft; text: string }

let last: HandedOver | undefined

export function rememberHandOver(draft: Draft, text: string): void {
  last = { draft, text }
}

export function lastHandOver(): HandedOver | undefined {
  return last
}
