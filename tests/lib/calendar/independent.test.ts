import { describe, expect, it } from 'vitest'
import { type Dated, occurrences } from '@/lib/calendar/occurrences'
import { addDays, WEEKDAYS } from '@/lib/calendar/plain-date'
import { HEBREW_MONTHS, type Rule } from '@/lib/calendar/rule'
import { observances } from './data'
import { independently, islamicByIcu } from './independent'

const YEARS = Array.from({ length: 101 }, (_, at) => 2000 + at)
const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1)
const ours = (dated: Dated) => YEARS.flatMap((year) => occurrences(dated, year))
/** The last day before the older table of `@umalqura/core` goes ways of its own. */
const TABLES_AGREE = '2029-08-10'

function isIslamic(rule: Rule): boolean {
  return rule.type === 'islamic' || ('to' in rule && isIslamic(rule.to))
}

/** What Herald and the libraries do not have in common, each day with who has it. */
function differing(rule: Rule): string[] {
  const last = isIslamic(rule) ? TABLES_AGREE : '2100-12-31'
  const within = (days: string[]) => new Set(days.filter((day) => day >= '2000-01-01' && day <= last))
  const [mine, theirs] = [within(ours({ rule }).map(({ from }) => from)), within(independently(rule))]
  return [
    ...[...mine].filter((day) => !theirs.has(day)).map((day) => `Herald alone: ${day}`),
    ...[...theirs].filter((day) => !mine.has(day)).map((day) => `the library alone: ${day}`),
  ]
}

/** All rules of a type, or enough to meet every case of it. */
const RULES: Record<Exclude<Rule['type'], 'dates'>, Rule[]> = {
  fixed: upTo(12).flatMap((month) => upTo(31).map((day): Rule => ({ type: 'fixed', month, day }))),
  'nth-weekday': upTo(12).flatMap((month) =>
    WEEKDAYS.flatMap((weekday) =>
      [1, 2, 3, 4, 5, -1, -2, -3, -4, -5].map((n): Rule => ({ type: 'nth-weekday', month, weekday, n })),
    ),
  ),
  'year-day': upTo(366).map((day) => ({ type: 'year-day', day })),
  easter: [-366, -52, -48, -47, -46, -7, -2, 0, 1, 39, 49, 50, 60, 366].map((offset) => ({
    type: 'easter',
    offset,
  })),
  hebrew: HEBREW_MONTHS.flatMap((month) => upTo(30).map((day): Rule => ({ type: 'hebrew', month, day }))),
  islamic: upTo(12).flatMap((month) => upTo(30).map((day): Rule => ({ type: 'islamic', month, day }))),
  relative: [-366, -8, 1, 4, 366].map((offset) => ({
    type: 'relative',
    offset,
    to: { type: 'nth-weekday', month: 11, weekday: 'TH', n: 4 },
  })),
  weekday: (['before', 'on-or-before', 'on-or-after', 'after'] as const).flatMap((when) =>
    WEEKDAYS.flatMap((weekday) =>
      [1, 12].map(
        (month): Rule => ({
          type: 'weekday',
          weekday,
          when,
          to: { type: 'fixed', month, day: month === 1 ? 1 : 31 },
        }),
      ),
    ),
  ),
}

/**
 * Beside rrule (RFC 5545: fixed dates, n-th and last weekdays, days of the year, weekdays near a date),
 * date-easter, jewish-date and @umalqura/core, which share no code with Herald. What differs, exactly:
 *
 * - fixed, nth-weekday, year-day, easter, hebrew, relative and weekday rules: nothing from 2000 to 2100.
 * - Islamic dates: nothing to 10 August 2029. From then on to the end of the library's table (1500 AH, 16 November
 *   2077) 211 of its 597 months begin one day before Herald's, never otherwise. Its table is the one that
 *   .NET has; KACST, which makes the calendar, has revised the years from 1451 AH on since. Herald follows the
 *   revised one, as ICU and the JDK do: beside ICU nothing differs from 2000 to 2100. Seen in November 2026.
 * - Rules of announced `dates` have no arithmetic to compare: every date comes out as it stands.
 */
describe('beside independent libraries, 2000–2100', () => {
  it.each(Object.entries(RULES))('every %s rule falls on the same days', (_, rules) => {
    const found = rules.flatMap((rule) => differing(rule).map((day) => `${JSON.stringify(rule)} ${day}`))
    expect(found).toEqual([])
  })

  it('every observance of the file whose rule leans on another or on the moon too', () => {
    const leaning = observances.filter(
      ({ rule }) => !['fixed', 'nth-weekday', 'year-day'].includes(rule.type),
    )
    expect(leaning.length).toBeGreaterThan(30)
    expect(leaning.flatMap(({ id, rule }) => differing(rule).map((day) => `${id} ${day}`))).toEqual([])
  })

  it('Islamic dates to 2100 beside ICU’s calendar', () => {
    for (const rule of RULES.islamic) {
      if (rule.type !== 'islamic') continue
      const days = ours({ rule })
      expect(days.length).toBeGreaterThan(rule.day === 30 ? 30 : 102)
      expect(days.filter(({ from }) => islamicByIcu(from) !== `${rule.month}/${rule.day}`)).toEqual([])
    }
  })

  it('Islamic months of an older table begin on the same day or one day before', () => {
    const starts = upTo(12).flatMap((month) => {
      const rule: Rule = { type: 'islamic', month, day: 1 }
      const all = ours({ rule }).map(({ from }) => from)
      return independently(rule)
        .filter((theirs) => theirs > TABLES_AGREE)
        .map((theirs) =>
          all.includes(theirs) ? 'same' : all.includes(addDays(theirs, 1)) ? 'before' : theirs,
        )
    })
    expect(starts).toHaveLength(597)
    expect(starts.filter((one) => one === 'before')).toHaveLength(211)
    expect(starts.filter((one) => one === 'same')).toHaveLength(597 - 211)
  })

  it('and Ramadan, to the end of its month, ends the day before Eid al-Fitr', () => {
    const ramadan = ours({ rule: { type: 'islamic', month: 9, day: 1 }, span: 'month' })
    const feasts = new Set(independently({ type: 'islamic', month: 10, day: 1 }))
    const known = ramadan.filter(({ to }) => to < TABLES_AGREE)
    expect(known.length).toBeGreaterThan(28)
    expect(known.filter(({ to }) => !feasts.has(addDays(to, 1)))).toEqual([])
  })
})
