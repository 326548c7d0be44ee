import { readFileSync } from 'node:fs'
import { readObservances } from '@/lib/calendar/read'
import type { Observance } from '@/lib/calendar/schema'

/** The file of observances as it stands, parsed from JSON and no further. */
const raw: unknown = JSON.parse(
  readFileSync(new URL('../../../assets/observances.json', import.meta.url), 'utf8'),
)

/** All observances of the file, and what of it could not be used. */
export const { observances } = readObservances(raw)

/** The observance with an id; throws where the file has none. */
export function observance(id: string): Observance {
  const found = observances.find((one) => one.id === id)
  if (!found) throw new Error(`no observance ${id}`)
  return found
}
