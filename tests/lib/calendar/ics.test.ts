import fc from 'fast-check'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { calendarFile, type FileOptions } from '@/lib/calendar/ics'
import { areYears, type FileDay, fileEvents } from '@/lib/calendar/ics-events'
import { occurrences } from '@/lib/calendar/occurrences'
import { addDays } from '@/lib/calendar/plain-date'
import type { Observance } from '@/lib/calendar/schema'
import { observances } from './data'
import { inZone, ZONES } from './zones'

const NOW = Date.parse('2026-05-18T07:30:00Z')

const options = (more: Partial<FileOptions> = {}): FileOptions => ({
  name: 'Days worth a post',
  language: 'en',
  now: NOW,
  ...more,
})
const fileDay = ({ id, names, rule, span, since, tags }: Observance): FileDay => ({
  id,
  name: names.pl,
  rule,
  span,
  since,
  categories: tags,
})
const aDay = (more: Partial<FileDay> = {}): FileDay => ({
  id: 'a-day',
  name: 'A day',
  rule: { type: 'fixed', month: 5, day: 20 },
  categories: [],
  ...more,
})

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const date = (time: InstanceType<typeof ICAL.Time>) => {
  expect(time.isDate).toBe(true)
  return time.toString()
}

/** A file as another library reads it: first and last day, both included. Unasked it would look for exceptions of each event among all. */
function opened(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component, {
      exceptions: [],
    })
    return {
      uid,
      summary,
      description,
      sequence,
      from: date(startDate),
      to: addDays(date(endDate), -1),
      categories: component.getFirstProperty('categories')?.getValues().map(text) ?? [],
      link: text(component.getFirstPropertyValue('url')),
      alarm: component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
    }
  })
}
const write = (days: FileDay[], first = 2026, last = first, more: Partial<FileOptions> = {}) =>
  calendarFile(fileEvents(days, { first, last }), options(more))

/** A calendar program's memory: by UID, the higher SEQUENCE wins, then the later stamp. */
function importInto(memory: Map<string, ReturnType<typeof opened>[number]>, file: string) {
  for (const event of opened(file)) {
    const known = memory.get(event.uid)
    const isNews =
      !known ||
      event.sequence > known.sequence ||
      (event.sequence === known.sequence && text(event.stamp) >= text(known.stamp))
    if (isNews) memory.set(event.uid, event)
  }
}

describe('all observances over ten years', { timeout: 30_000 }, () => {
  const years = Array.from({ length: 10 }, (_, at) => 2026 + at)
  const expected = observances
    .flatMap((one) =>
      years.flatMap((year) => occurrences(one, year).map(({ from, to }) => `${from} ${to} ${one.names.pl}`)),
    )
    .sort()
  let file = ''
  const progress: number[] = []
  beforeAll(async () => {
    const pause = async (written: number) => void progress.push(written)
    file = await write(observances.map(fileDay), 2026, 2035, { pause })
  }, 60_000)

  it('stand each on its date when another library opens the file, in less than two seconds', () => {
    const before = performance.now()
    const events = opened(file)
    expect(performance.now() - before).toBeLessThan(2_000)
    expect(events.length).toBeGreaterThan(5_900)
    expect(events.map(({ from, to, summary }) => `${from} ${to} ${summary}`).sort()).toEqual(expected)
  })

  it('have each a UID of their own, and none is doubled by a second import', () => {
    const memory: Parameters<typeof importInto>[0] = new Map()
    importInto(memory, file)
    expect(memory.size).toBe(expected.length)
    importInto(memory, file)
    expect(memory.size).toBe(expected.length)
  })

  it('tell how far the work is', () => {
    expect(progress.at(-1)).toBe(expected.length)
    expect(progress).toHaveLength(Math.ceil(expected.length / 100))
  })

  it('are lines of at most 75 bytes, ended as the standard asks', () => {
    const lines = file.split('\r\n')
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})

describe('a later file', () => {
  it('updates what moved and what is called otherwise, and adds what is new', async () => {
    const memory: Parameters<typeof importInto>[0] = new Map()
    importInto(memory, await write([aDay(), aDay({ id: 'other', name: 'Other' })]))
    const moved = aDay({ name: 'A better name', rule: { type: 'fixed', month: 6, day: 1 } })
    const later = await write([moved, aDay({ id: 'third' })], 2026, 2026, { now: NOW + 60_000 })
    importInto(memory, later)
    expect([...memory.values()].map(({ from, summary }) => `${from} ${summary}`).sort()).toEqual([
      '2026-05-20 A day',
      '2026-05-20 Other',
      '2026-06-01 A better name',
    ])
  })

  it('in another language or zone has the same UIDs, and an earlier one brings nothing back', async () => {
    const memory: Parameters<typeof importInto>[0] = new Map()
    const polish = inZone('Pacific/Pago_Pago', () =>
      write([aDay({ name: 'Dzień' })], 2026, 2027, { language: 'pl' }),
    )
    importInto(memory, await polish)
    importInto(memory, await write([aDay()], 2026, 2027, { now: NOW - 3_600_000 }))
    expect([...memory.values()].map(({ summary }) => summary)).toEqual(['Dzień', 'Dzień'])
  })

  it.each(['1970-01-01', '2150-01-01'])('is written by a clock at %s too', async (day) => {
    const [event] = opened(await write([aDay()], 2026, 2026, { now: Date.parse(day) }))
    expect(event).toMatchObject({ from: '2026-05-20', stamp: `${day}T00:00:00Z` })
    expect(event?.sequence).toBe(day < '2000' ? 0 : (Date.parse(day) - Date.UTC(2020, 0)) / 60_000)
  })
})

describe('an event', () => {
  it.each(ZONES)('is on its day wherever the machine is: %s', async (zone) => {
    const days = [
      aDay(),
      aDay({ id: 'span', span: { weeks: 1 }, rule: { type: 'fixed', month: 12, day: 28 } }),
    ]
    const file = await inZone(zone, () => write(days))
    expect(opened(file)).toMatchObject([
      { from: '2026-05-20', to: '2026-05-20' },
      { from: '2026-12-28', to: '2027-01-03' },
    ])
    expect(file).toContain('DTSTART;VALUE=DATE:20260520\r\nDTEND;VALUE=DATE:20260521\r\n')
  })

  it('does not make the day busy, and has its words, categories and link', async () => {
    const file = await write([
      aDay({ categories: ['Tech, code; more', 'People'], note: 'One\nTwo', link: 'https://un.org/day' }),
    ])
    expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n')
    expect(opened(file)).toMatchObject([
      {
        summary: 'A day',
        categories: ['Tech, code; more', 'People'],
        description: 'One\nTwo',
        link: 'https://un.org/day',
      },
    ])
  })

  it.each([
    // 20 May 2026 is a Wednesday, 20 May 2024 a Monday, 20 May 2023 a Saturday.
    [2026, { ahead: 0, hour: 9 }, 'PT9H'],
    [2026, { ahead: 1, hour: 9 }, '-PT15H'],
    [2026, { ahead: 3, hour: 0 }, '-P5D'],
    [2024, { ahead: 1, hour: 9 }, '-P2DT15H'],
    [2023, { ahead: 0, hour: 9 }, '-PT15H'],
  ])('of %i has its alarm %j at %s', async (year, alarm, trigger) => {
    const file = await write([aDay()], year, year, { alarm: { ...alarm, weekend: ['SA', 'SU'] } })
    expect(opened(file)[0]?.alarm).toBe(trigger)
    expect(opened(await write([aDay()]))[0]?.alarm).toBeUndefined()
  })

  it('that starts twice in a year is two', async () => {
    const uids = opened(await write([aDay({ rule: { type: 'islamic', month: 8, day: 14 } })], 2030, 2032))
    expect(new Set(uids.map(({ uid }) => uid)).size).toBe(uids.length)
    expect(opened(await write([aDay({ rule: { type: 'fixed', month: 2, day: 30 } })], 2000, 2100))).toEqual(
      [],
    )
  })
})

describe('hostile text', () => {
  const NASTY = [
    'BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT',
    'END:VCALENDAR\nEND:VCALENDAR',
    'a\rb\u0000c\u0007d\u0085e\u2028f\u2029g',
    'back\\slash, comma; semi:colon "quote" \\n',
    'half \uD83D surrogate',
    `${'👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20)} ${'ż'.repeat(300)}`,
    'שלום \u202Eevil\u202C',
    '=HYPERLINK("https://evil.example")',
    '  ',
  ]
  const clean = (words: string) =>
    words
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/\p{Cs}/gu, '\u{FFFD}')
      .trim()

  it.each(NASTY)('stays text in every place: %j', async (nasty) => {
    const day = aDay({
      id: nasty,
      name: nasty,
      categories: [nasty, 'after'],
      note: nasty,
      link: `https://x.example/${nasty}`,
    })
    const file = await write([day, aDay()], 2026, 2026, { name: nasty, language: nasty })
    const events = opened(file)
    expect(events).toHaveLength(2)
    const first = events.find(({ uid }) => uid !== 'a-day-2026@herald')
    expect(events.map(({ summary }) => summary)).toContain('A day')
    expect(first).toMatchObject({ from: '2026-05-20', summary: clean(nasty) })
    expect(clean(first?.description ?? '')).toBe(clean(nasty))
    expect(first?.categories).toEqual([clean(nasty), 'after'].filter((name) => name !== ''))
    expect(first?.link).toBe('')
    expect(first?.uid).toMatch(/^[!-~]*-2026@herald$/)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('of any kind reads back as the same number of events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (texts) => {
        const days = texts.map((words, at) => aDay({ id: `${at}${words}`, name: words, note: words }))
        expect(opened(await write(days))).toHaveLength(days.length)
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  it('as a link goes in only where it is one https address', async () => {
    for (const link of ['javascript:alert(1)', 'http://x.example', 'https://x.example/\r\nX:1', 'data:,x']) {
      expect(opened(await write([aDay({ link })]))[0]?.link).toBe('')
    }
  })
})

describe('the years', () => {
  it.each([
    [2000, 2100, true],
    [2026, 2026, true],
    [1999, 2026, false],
    [2026, 2101, false],
    [2027, 2026, false],
    [2026.5, 2027, false],
    [Number.NaN, 2027, false],
    [2026, Number.POSITIVE_INFINITY, false],
  ])('%d to %d: %s', async (first, last, good) => {
    expect(areYears({ first, last })).toBe(good)
    expect(fileEvents([aDay()], { first, last }).length).toBe(good ? last - first + 1 : 0)
  })
})
