import { lengthOf, POST_LIMIT } from '@/lib/compose/length'
import type { Finding } from './finding'

/** Says where LinkedIn's limit is passed; everything from there on is too much. */
export function checkLength(text: string): Finding[] {
  const { state, left } = lengthOf(text)
  if (state !== 'over') return []
  return [{ check: 'too-long', from: POST_LIMIT, to: text.length, weight: 88, values: { over: -left } }]
}
