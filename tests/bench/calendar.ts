import { readFileSync } from 'node:fs'
import { occurrences } from '@/lib/calendar/occurrences'
import { readObservances } from '@/lib/calendar/read'
import type { Row } from './row'

const FIRST = 2020
const YEARS = 20
const GOAL_MS = 50

const file: unknown = JSON.parse(
  readFileSync(new URL('../../assets/observances.json', import.meta.url), 'utf8'),
)

/** When all observances fall in 20 years, worked out for the first time in this process, beside plain loops over dates. */
export function calendarBench(): Row[] {
  const begun = performance.now()
  const { observances } = readObservances(file)
  const read = performance.now() - begun
  const years = Array.from({ length: YEARS }, (_, at) => FIRST + at)

  const start = performance.now()
  const found = years.reduce(
    (sum, year) => sum + observances.reduce((inYear, one) => inYear + occurrences(one, year).length, 0),
    0,
  )
  const ours = performance.now() - start

  const plainStart = performance.now()
  const plainly = years.reduce(
    (sum, year) => sum + observances.reduce((inYear, { rule }) => inYear + plain(rule, year), 0),
    0,
  )
  const theirs = performance.now() - plainStart
  return [
    {
      name: `Calendar: ${found} occurrences of ${observances.length} observances over 20 years, cold`,
      value: ours,
      unit: 'ms',
      against: `a plain Date looked at day by day, ${plainly} of them (fixed and n-th weekdays): ${theirs.toFixed(1)} ms`,
      ratio: theirs / ours,
      goal: `≤ ${GOAL_MS} ms`,
      met: ours <= GOAL_MS,
    },
    {
      name: 'Calendar: reading and checking the file of observances, cold',
      value: read,
      unit: 'ms',
      against: '',
      ratio: null,
      goal: `≤ ${GOAL_MS} ms`,
      met: read <= GOAL_MS,
    },
  ]
}

type AnyRule = ReturnType<typeof readObservances>['observances'][number]['rule']
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** As one writes it first: every day of the month is looked at. Only the two commonest rules, which are nine of ten. */
function plain(rule: AnyRule, year: number): number {
  if (rule.type !== 'fixed' && rule.type !== 'nth-weekday') return 0
  const matching: string[] = []
  for (const date = new Date(Date.UTC(year, rule.month - 1, 1)); date.getUTCMonth() === rule.month - 1; ) {
    const fits =
      rule.type === 'fixed' ? date.getUTCDate() === rule.day : NAMES[date.getUTCDay()] === rule.weekday
    if (fits) matching.push(date.toISOString().slice(0, 10))
    date.setUTCDate(date.getUTCDate() + 1)
  }
  const wanted = rule.type === 'fixed' ? matching[0] : matching.at(rule.n > 0 ? rule.n - 1 : rule.n)
  return wanted === undefined ? 0 : 1
}
