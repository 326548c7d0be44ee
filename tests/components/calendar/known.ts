import file from '@/assets/observances.json'
import { takeObservances } from '@/components/calendar/observances'

/** Lets the calendar know its own observances, as if their file had been read; or those given instead. */
export function knowObservances(given: unknown = file): void {
  takeObservances(given)
}
