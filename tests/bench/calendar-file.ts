import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { calendarFile } from '@/lib/calendar/ics'
import { fileEvents } from '@/lib/calendar/ics-events'
import { readObservances } from '@/lib/calendar/read'
import type { Row } from './row'

const YEARS = { first: 2026, last: 2035 }
const GOAL_MS = 2_000
/** Our own goal: the page shows how far it is meanwhile, and can be used. */
const WRITE_GOAL_MS = 5_000

const file: unknown = JSON.parse(
  readFileSync(new URL('../../assets/observances.json', import.meta.url), 'utf8'),
)

/** Ten years of all observances as a calendar file: written with alarms by Herald, and opened by a library that did not write it. */
export async function calendarFileBench(): Promise<Row[]> {
  const { observances } = readObservances(file)
  const begun = performance.now()
  const days = observances.map(({ names, tags, sources: [link], ...one }) => ({
    ...one,
    name: names.en,
    categories: tags,
    ...(link !== undefined && { link }),
  }))
  const events = fileEvents(days, YEARS)
  const text = await calendarFile(events, {
    name: 'Days worth a post',
    language: 'en',
    now: Date.UTC(2026, 10, 1),
    alarm: { ahead: 2, hour: 9, weekend: ['SA', 'SU'] },
  })
  const written = performance.now() - begun

  const start = performance.now()
  const opened = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    // Unasked the library would look for exceptions of each event among all.
    const { uid, summary, startDate, endDate } = new ICAL.Event(component, { exceptions: [] })
    return `${uid} ${summary} ${startDate} ${endDate}`
  })
  const open = performance.now() - start
  const all = new Set(opened).size === events.length
  const what = `${observances.length} observances × 10 years`
  return [
    {
      name: `Calendar file: ${what} (${events.length} events) opened by ical.js`,
      value: open,
      unit: 'ms',
      against: `${opened.length} events, ${all ? 'each one' : 'NOT each one'} found again`,
      ratio: null,
      goal: `≤ ${GOAL_MS} ms`,
      met: open <= GOAL_MS && all,
    },
    {
      name: `Calendar file: ${what} worked out and written, with alarms`,
      value: written,
      unit: 'ms',
      against: `${(text.length / 1e6).toFixed(1)} MB`,
      ratio: null,
      goal: `≤ ${WRITE_GOAL_MS} ms`,
      met: written <= WRITE_GOAL_MS,
    },
  ]
}
