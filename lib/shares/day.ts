/** A calendar day; `month` and `day` count from 1. */
export type CalendarDay = { year: number; month: number; day: number }

export type Month = { year: number; month: number }

const made = new Map<string, (ms: number) => CalendarDay>()

/**
 * The calendar day of a moment (Unix ms) in an IANA time zone, by the Gregorian calendar. Building it is what takes
 * time, so that each zone's is built once. Throws RangeError for an unknown zone.
 */
export function dayIn(timeZone: string): (ms: number) => CalendarDay {
  const known = made.get(timeZone)
  if (known) return known
  const dayOf = buildDayIn(timeZone)
  made.set(timeZone, dayOf)
  return dayOf
}

function buildDayIn(timeZone: string): (ms: number) => CalendarDay {
  // US English writes month/day/year (CLDR); splitting that takes a third of the time of formatToParts.
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (ms) => {
    const [month = 0, day = 0, year = 0] = format.format(ms).split('/').map(Number)
    return { year, month, day }
  }
}

/** A calendar day as YYYY-MM-DD. */
export function plainDate({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The month `count` months after (before, where negative) another. */
export function monthsAfter({ year, month }: Month, count: number): Month {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** How many days a month has. */
export function daysIn({ year, month }: Month): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
