import { repeatedShare } from '@/lib/compose/shared-before'
import { type CheckContext, type Finding, overall } from './finding'

/** A text that is mostly one the ambassador has shared before; `at` is when (Unix ms). */
export function checkRepeated(text: string, { shared = [] }: CheckContext): Finding[] {
  const at = shared.length === 0 ? undefined : repeatedShare(text, shared)
  return at === undefined ? [] : [overall('repeated', 44, { at })]
}
