import { describe, expect, it } from 'vitest'
import { occurrences } from '@/lib/calendar/occurrences'
import {
  addDays,
  daysInMonth,
  fromDayNumber,
  toDayNumber,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '@/lib/calendar/plain-date'
import { HEBREW_MONTHS, type HebrewMonth, type Rule } from '@/lib/calendar/rule'

const YEARS = Array.from({ length: 101 }, (_, at) => 2000 + at)
const dates = (rule: Rule, year: number) => occurrences({ rule }, year).map(({ from }) => from)

/** Every day from 1999 to 2101, for finding days by trying all. */
const DAYS = Array.from({ length: toDayNumber('2101-12-31') - toDayNumber('1999-01-01') + 1 }, (_, at) =>
  fromDayNumber(toDayNumber('1999-01-01') + at),
)
const daysOf = (year: number) => DAYS.filter((day) => day.startsWith(`${year}-`))

describe('fixed', () => {
  it('29 February falls in leap years, 30 February never, 1 May always', () => {
    expect(YEARS.filter((year) => dates({ type: 'fixed', month: 2, day: 29 }, year).length > 0)).toEqual(
      Array.from({ length: 25 }, (_, at) => 2000 + at * 4),
    )
    expect(YEARS.flatMap((year) => dates({ type: 'fixed', month: 2, day: 30 }, year))).toEqual([])
    expect(YEARS.map((year) => dates({ type: 'fixed', month: 5, day: 1 }, year))).toEqual(
      YEARS.map((year) => [`${year}-05-01`]),
    )
  })
})

describe('n-th and last weekday', () => {
  it('agree with counting through every month of 2000–2100', () => {
    for (const year of YEARS) {
      for (let month = 1; month <= 12; month++) {
        const days = Array.from({ length: daysInMonth(year, month) }, (_, at) =>
          addDays(`${year}-${String(month).padStart(2, '0')}-01`, at),
        )
        for (const weekday of WEEKDAYS) {
          const all = days.filter((day) => weekdayOf(day) === weekday)
          for (const n of [1, 2, 3, 4, 5, -1, -2, -5]) {
            const found = dates({ type: 'nth-weekday', month, weekday, n }, year)
            const wanted = all.at(n > 0 ? n - 1 : n)
            if (found.join() !== (wanted ?? '')) expect.fail(`${year}-${month} ${weekday} ${n}: ${found}`)
          }
        }
      }
    }
    expect(dates({ type: 'nth-weekday', month: 2, weekday: 'SU', n: 5 }, 2032)).toEqual(['2032-02-29'])
  })
})

describe('day of the year', () => {
  it('agrees with counting', () => {
    for (const year of YEARS) {
      const days = daysOf(year)
      for (const day of [1, 59, 60, 256, 365, 366]) {
        const wanted = days[day - 1]
        expect(dates({ type: 'year-day', day }, year)).toEqual(wanted === undefined ? [] : [wanted])
      }
    }
  })
})

/** Oudin's algorithm (1940) as the US Naval Observatory prints it; not the one under test. */
function oudin(year: number): string {
  const int = Math.trunc
  const c = int(year / 100)
  const n = year - 19 * int(year / 19)
  const k = int((c - 17) / 25)
  let i = c - int(c / 4) - int((c - k) / 3) + 19 * n + 15
  i -= 30 * int(i / 30)
  i -= int(i / 28) * (1 - int(i / 28) * int(29 / (i + 1)) * int((21 - n) / 11))
  let j = year + int(year / 4) + i + 2 - c + int(c / 4)
  j -= 7 * int(j / 7)
  const l = i - j
  const month = 3 + int((l + 40) / 44)
  const day = l + 28 - 31 * int(month / 4)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

describe('Easter', () => {
  it.each([0, -52, -2, 1, 49, 60])('and %i days, as by another algorithm', (offset) => {
    expect(YEARS.map((year) => dates({ type: 'easter', offset }, year))).toEqual(
      YEARS.map((year) => [addDays(oudin(year), offset)]),
    )
  })

  it('reaches over the turn of the year', () => {
    expect(dates({ type: 'easter', offset: 300 }, 2026)).toEqual([addDays(oudin(2025), 300)])
    expect(dates({ type: 'easter', offset: -120 }, 2026)).toEqual([addDays(oudin(2027), -120)])
  })
})

/** Every day's date in a calendar of the platform: `month/day` by its English names. */
function byPlatform(calendar: string, month: 'long' | 'numeric'): Map<string, string> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month, day: 'numeric', timeZone: 'UTC' })
  return new Map(
    DAYS.map((day) => {
      const parts = format.formatToParts(new Date(`${day}T12:00:00Z`))
      const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
      return [day, `${part('month')}/${part('day')}`]
    }),
  )
}

const PLATFORM_NAMES: Partial<Record<HebrewMonth, string[]>> = {
  Adar: ['Adar', 'Adar II'],
  Tammuz: ['Tamuz'],
}

describe('Hebrew dates', () => {
  const platform = byPlatform('hebrew', 'long')

  it.each(HEBREW_MONTHS)('%s: every day agrees with the platform’s calendar', (month) => {
    const names = PLATFORM_NAMES[month] ?? [month]
    for (let day = 1; day <= 30; day++) {
      const wanted = DAYS.filter((date) => names.some((name) => platform.get(date) === `${name}/${day}`))
      const inYears = wanted.filter((date) => date >= '2000' && date < '2101')
      expect(YEARS.flatMap((year) => dates({ type: 'hebrew', month, day }, year))).toEqual(inYears)
    }
  })

  it('move by weekday, over the turn of the year too', () => {
    const shift: Partial<Record<Weekday, number>> = { FR: -1, SA: -2, MO: 1 }
    const plain = YEARS.flatMap((year) => dates({ type: 'hebrew', month: 'Iyar', day: 5 }, year))
    expect(YEARS.flatMap((year) => dates({ type: 'hebrew', month: 'Iyar', day: 5, shift }, year))).toEqual(
      plain.map((date) => addDays(date, shift[weekdayOf(date)] ?? 0)),
    )
    const late = YEARS.flatMap((year) => dates({ type: 'hebrew', month: 'Tevet', day: 21 }, year))
    const moved = YEARS.flatMap((year) =>
      dates({ type: 'hebrew', month: 'Tevet', day: 21, shift: { SA: -6, SU: -6, MO: -6, FR: 5 } }, year),
    )
    expect(moved.length).toBeGreaterThanOrEqual(late.length - 1)
    expect(new Set(moved).size).toBe(moved.length)
  })
})

describe('Islamic dates', () => {
  const platform = byPlatform('islamic-umalqura', 'numeric')

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'month %i: every day agrees with the platform’s table',
    (month) => {
      for (const day of [1, 10, 29, 30]) {
        const wanted = DAYS.filter((date) => platform.get(date) === `${month}/${day}`)
        expect(YEARS.flatMap((year) => dates({ type: 'islamic', month, day }, year))).toEqual(
          wanted.filter((date) => date >= '2000' && date < '2101'),
        )
      }
    },
  )

  it('fall twice in some years and not in others', () => {
    expect(dates({ type: 'islamic', month: 9, day: 1 }, 2030)).toEqual(['2030-01-05', '2030-12-26'])
    const counts = YEARS.map((year) => dates({ type: 'islamic', month: 9, day: 30 }, year).length)
    expect(new Set(counts)).toEqual(new Set([0, 1, 2]))
  })
})

describe('relative', () => {
  const base: Rule = { type: 'fixed', month: 12, day: 30 }

  it('counts days, into the years beside too', () => {
    for (const offset of [-366, -30, -1, 0, 1, 2, 30, 366]) {
      const wanted = [1999, ...YEARS, 2101].map((year) => addDays(`${year}-12-30`, offset))
      expect(YEARS.flatMap((year) => dates({ type: 'relative', to: base, offset }, year))).toEqual(
        [addDays('1998-12-30', offset), ...wanted, addDays('2102-12-30', offset)].filter(
          (date) => date >= '2000' && date < '2101',
        ),
      )
    }
  })

  it('finds weekdays before and after as a search day by day does', () => {
    const STEPS = { before: [-1, -1], 'on-or-before': [0, -1], 'on-or-after': [0, 1], after: [1, 1] } as const
    for (const [day, month] of [
      [1, 1],
      [30, 12],
      [5, 2],
    ] as const) {
      for (const weekday of WEEKDAYS) {
        for (const when of ['before', 'on-or-before', 'on-or-after', 'after'] as const) {
          const [first, step] = STEPS[when]
          const wanted = [1999, ...YEARS, 2101].map((year) => {
            let date = addDays(
              `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
              first,
            )
            while (weekdayOf(date) !== weekday) date = addDays(date, step)
            return date
          })
          const to: Rule = { type: 'fixed', month, day }
          expect(YEARS.flatMap((year) => dates({ type: 'weekday', weekday, when, to }, year))).toEqual(
            wanted.filter((date) => date >= '2000' && date < '2101'),
          )
        }
      }
    }
  })
})

describe('announced dates', () => {
  const rule: Rule = {
    type: 'dates',
    last: 2026,
    dates: ['2025-03-22', '2024-03-23', '2026-03-28', '2025-11-02', '2025-03-22'],
  }

  it('fall as given, in order, each once, and not beyond the last year', () => {
    expect(dates(rule, 2025)).toEqual(['2025-03-22', '2025-11-02'])
    expect(dates(rule, 2026)).toEqual(['2026-03-28'])
    expect(dates(rule, 2023)).toEqual([])
    expect(dates(rule, 2027)).toEqual([])
    expect(dates({ ...rule, last: 2025 }, 2026)).toEqual([])
  })
})
