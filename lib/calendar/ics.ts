import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { FileEvent } from '@/lib/calendar/ics-events'
import { daysBetween, toDayNumber, type Weekday } from '@/lib/calendar/plain-date'
import { reminderDay } from '@/lib/calendar/remind'
import { DAY_MS } from '@/lib/calendar/wall-clock'

/** An alarm of every event: so many days ahead at an hour, on the working day before where that is a weekend. */
type FileAlarm = { ahead: number; hour: number; weekend: readonly Weekday[] }

export type FileOptions = {
  /** What calendar programs call the calendar. */
  name: string
  /** A language, as `en`. */
  language: string
  /** Unix ms; a file made later outranks one made before. */
  now: number
  alarm?: FileAlarm | undefined
  /** Called between slices of the work with how many events are written. */
  pause?: (written: number) => Promise<void>
}

/** Events written at a time: some 50 ms of work, so that a page can tell how far it is and be pressed. */
const SLICE = 100
const SEQUENCE_START = Date.UTC(2020, 0, 1)
const MOST_SEQUENCE = 2_147_483_647

/**
 * Events as an iCalendar file (RFC 5545): whole days, marked as free, each with the UID it always has. SEQUENCE
 * counts minutes, so that calendar programs take a later file for news of the same events. Text is escaped
 * and folded by the library; what no line may hold (control characters, half surrogates) is taken out before.
 */
export async function calendarFile(events: readonly FileEvent[], options: FileOptions): Promise<string> {
  const end = 'END:VCALENDAR'
  const empty = startCalendar(options).toString()
  const head = empty.slice(0, empty.lastIndexOf(end))
  const parts = [head]
  for (let at = 0; at < events.length; at += SLICE) {
    const calendar = startCalendar(options)
    for (const event of events.slice(at, at + SLICE)) addEvent(calendar, event, options)
    const slice = calendar.toString()
    parts.push(slice.slice(head.length, slice.lastIndexOf(end)))
    await options.pause?.(Math.min(at + SLICE, events.length))
  }
  return `${parts.join('')}${end}\r\n`
}

function startCalendar({ name, language }: FileOptions): ICalCalendar {
  return ical({
    name: oneLine(name),
    prodId: { company: 'Herald', product: 'Herald', language: oneLine(language).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
}

function addEvent(calendar: ICalCalendar, event: FileEvent, { now, alarm }: FileOptions): void {
  // A whole day is written by its UTC parts: no zone of the machine can move it. The end is the day after.
  const start = new Date(toDayNumber(event.from) * DAY_MS)
  const end = new Date((toDayNumber(event.to) + 1) * DAY_MS)
  const minutes = Math.floor((now - SEQUENCE_START) / 60_000)
  const summary = oneLine(event.name)
  const added = calendar.createEvent({
    id: event.uid,
    start,
    end,
    allDay: true,
    summary,
    stamp: new Date(now),
    sequence: Math.min(Math.max(minutes, 0), MOST_SEQUENCE),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    categories: event.categories.map((name) => ({ name: oneLine(name) })).filter(({ name }) => name !== ''),
    description: event.note === undefined ? null : lines(event.note),
    url: event.link !== undefined && isSafe(event.link) ? event.link : null,
  })
  if (!alarm) return
  const ahead = daysBetween(reminderDay(event.from, alarm), event.from)
  added.createAlarm({
    type: ICalAlarmType.display,
    relatesTo: ICalAlarmRelatesTo.start,
    triggerAfter: alarm.hour * 3600 - ahead * 86_400,
    description: summary,
  })
}

/** A text without what no content line may hold; line feeds stay. */
function lines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
}

function oneLine(text: string): string {
  return lines(text).replace(/\s+/g, ' ').trim()
}

/** The library writes a link as it is: only an https address of nothing but an address's characters gets there. */
function isSafe(link: string): boolean {
  return /^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(link)
}
