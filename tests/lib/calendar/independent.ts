import umalqura from '@umalqura/core'
import { easter } from 'date-easter'
import { calcDaysInMonth, isLeapYear, type JewishMonthType, toGregorianDate } from 'jewish-date'
import { RRule, type Weekday as RRuleWeekday } from 'rrule'
import type { PlainDate, Weekday } from '@/lib/calendar/plain-date'
import type { HebrewMonth, HebrewRule, IslamicRule, Rule, WeekdayRule } from '@/lib/calendar/rule'

/** A year more on both sides than is compared: rules that lean on others reach over the turn of a year. */
const FIRST = 1998
const LAST = 2102
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at)
const DAY_MS = 86_400_000

/** The last Islamic year that the library's table has; it ends on 16 November 2077. */
const LAST_TABLE_YEAR = umalqura.$.maxCalendarYear

const WEEKDAYS: Record<Weekday, RRuleWeekday> = {
  SU: RRule.SU,
  MO: RRule.MO,
  TU: RRule.TU,
  WE: RRule.WE,
  TH: RRule.TH,
  FR: RRule.FR,
  SA: RRule.SA,
}

const plain = (date: Date): PlainDate => date.toISOString().slice(0, 10)
const utc = (date: PlainDate) => new Date(`${date}T00:00:00Z`)
const later = (date: PlainDate, days: number) => plain(new Date(utc(date).getTime() + days * DAY_MS))
const yearly = (more: ConstructorParameters<typeof RRule>[0]) =>
  new RRule({
    freq: RRule.YEARLY,
    dtstart: new Date(Date.UTC(FIRST, 0, 1)),
    until: new Date(Date.UTC(LAST, 11, 31)),
    ...more,
  })
    .all()
    .map(plain)

/** All days of a rule about 2000–2100 as libraries work them out that know nothing of Herald's arithmetic. */
export function independently(rule: Rule): PlainDate[] {
  switch (rule.type) {
    case 'fixed':
      return yearly({ bymonth: rule.month, bymonthday: rule.day })
    case 'nth-weekday':
      return yearly({ bymonth: rule.month, byweekday: WEEKDAYS[rule.weekday].nth(rule.n) })
    case 'year-day':
      return yearly({ byyearday: rule.day })
    case 'easter':
      return YEARS.map((of) => {
        const { year, month, day } = easter(of)
        return later(plain(new Date(Date.UTC(year, month - 1, day))), rule.offset)
      })
    case 'hebrew':
      return hebrew(rule)
    case 'islamic':
      return islamic(rule)
    case 'dates':
      return rule.dates.filter((date) => Number(date.slice(0, 4)) <= rule.last)
    case 'relative':
      return independently(rule.to).map((base) => later(base, rule.offset))
    case 'weekday':
      return independently(rule.to).map((base) => nearest(base, rule))
  }
}

/** The first such weekday from the day on at which the week begins that the rule may look at. */
function nearest(base: PlainDate, { weekday, when }: WeekdayRule): PlainDate {
  const from = { before: -7, 'on-or-before': -6, 'on-or-after': 0, after: 1 }[when]
  const dtstart = utc(later(base, from))
  const [found] = new RRule({ freq: RRule.DAILY, dtstart, byweekday: WEEKDAYS[weekday], count: 1 }).all()
  if (!found) throw new Error(`no ${weekday} ${when} ${base}`)
  return plain(found)
}

const HEBREW: Record<HebrewMonth, JewishMonthType> = {
  Tishri: 'Tishri',
  Heshvan: 'Cheshvan',
  Kislev: 'Kislev',
  Tevet: 'Tevet',
  Shevat: 'Shevat',
  'Adar I': 'AdarI',
  Adar: 'Adar',
  Nisan: 'Nisan',
  Iyar: 'Iyyar',
  Sivan: 'Sivan',
  Tammuz: 'Tammuz',
  Av: 'Av',
  Elul: 'Elul',
}

function hebrew({ month, day, shift }: HebrewRule): PlainDate[] {
  return YEARS.flatMap((of) => {
    const year = of + 3760
    if (month === 'Adar I' && !isLeapYear(year)) return []
    const monthName = month === 'Adar' && isLeapYear(year) ? 'AdarII' : HEBREW[month]
    if (day > calcDaysInMonth(year, monthName)) return []
    const date = toGregorianDate({ year, monthName, day })
    const found = plain(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())))
    const weekday = (Object.keys(WEEKDAYS) as Weekday[])[utc(found).getUTCDay()]
    return [later(found, (weekday && shift?.[weekday]) ?? 0)]
  })
}

function islamic({ month, day }: IslamicRule): PlainDate[] {
  return Array.from({ length: LAST_TABLE_YEAR - 1417 }, (_, at) => 1418 + at)
    .filter((year) => day <= umalqura.$.getDaysInMonth(year, month))
    .map((year) => {
      const { gy, gm, gd } = umalqura.$.hijriToGregorian(year, month, day)
      // Its Gregorian months count from 0.
      return plain(new Date(Date.UTC(gy, gm, gd)))
    })
}

/** The Umm al-Qura date of a day, `9/1` for 1 Ramadan, by the tables of ICU, which the engine has. */
export function islamicByIcu(date: PlainDate): string {
  const parts = ICU.formatToParts(utc(date))
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value
  return `${part('month')}/${part('day')}`
}

const ICU = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})
