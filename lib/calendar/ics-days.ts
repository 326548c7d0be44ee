import type { HubDay } from '@/lib/calendar/entries'
import type { FileDay, Years } from '@/lib/calendar/ics-events'
import { type OwnDay, ownDateIn } from '@/lib/calendar/own-day'
import { daysBetween, type PlainDate } from '@/lib/calendar/plain-date'

type Words = Pick<FileDay, 'categories'>

/** An own day as it goes into a calendar file, with its dates in the years asked for. */
export function ownFileDay(day: OwnDay, years: Years, words: Words): FileDay {
  return { id: `own-${day.id}`, name: day.title, rule: datesIn(day, years), ...words }
}

/** A hub's day as it goes into a calendar file. */
export function hubFileDay(day: HubDay, years: Years, words: Words): FileDay {
  const repeats = day.yearly ? 'yearly' : 'once'
  return {
    id: `hub-${day.hubId}-${day.id}`,
    name: day.title,
    rule: datesIn({ title: day.title, date: day.from, repeats }, years),
    span: { days: daysBetween(day.from, day.to) + 1 },
    ...words,
    ...(day.text !== undefined && { note: day.text }),
    ...(day.link !== undefined && { link: day.link }),
  }
}

function datesIn(day: Parameters<typeof ownDateIn>[0], { first, last }: Years): FileDay['rule'] {
  const dates: PlainDate[] = []
  for (let year = first; year <= last; year++) {
    const date = ownDateIn(day, year)
    if (date !== undefined) dates.push(date)
  }
  return { type: 'dates', dates, last }
}
