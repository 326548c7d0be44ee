/** The languages LinkedIn is in (its own menu, 2026); an archive may write its months in any of them. */
const LOCALES =
  'en ar bn cs da de el es fa fi fr he hi hu id it ja ko mr ms nl no pa pl pt ro ru sv ta te th tl tr uk vi zh'

/** Counts dates by month. A date as two numbers and a year is kept until the others tell which is the month. */
export type MonthCount = { add: (written: string) => void; done: () => Record<string, number> }

/**
 * Counts days written as LinkedIn's archives write them (`12 Mar 2024`, `7-Feb-22`, seen 2026-07; also
 * `Mar 12, 2024`, `2024-03-12`, `3/12/2024`, and month names of other languages) by month, `YYYY-MM`. What is
 * no date is not counted. `3/12/2024` counts only where some date of the file shows which number is the day.
 */
export function monthCount(): MonthCount {
  const months = new Map<string, number>()
  const dayFirst = new Map<string, number>()
  const monthFirst = new Map<string, number>()
  let dayIsFirst = false
  let monthIsFirst = false
  const count = (counts: Map<string, number>, year: number, month: number) => {
    if (month < 1 || month > 12 || year < 2003 || year > 2100) return
    const key = `${year}-${String(month).padStart(2, '0')}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return {
    add(written) {
      const text = written.trim().slice(0, 60)
      const iso = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?\d{1,2}/.exec(text)
      if (iso) return count(months, Number(iso[1]), Number(iso[2]))
      const numbers = /^(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4}|\d\d)\.?$/.exec(text)
      if (numbers) {
        const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] ?? '')]
        dayIsFirst ||= first > 12
        monthIsFirst ||= second > 12
        count(dayFirst, year, second)
        return count(monthFirst, year, first)
      }
      const year = /(?:^|\D)(\d{4})(?!\d)/.exec(text)?.[1] ?? /[-\s'’](\d\d)$/.exec(text)?.[1]
      const month = monthIn(text)
      if (year !== undefined && month !== undefined) count(months, fullYear(year), month)
    },
    done() {
      const sure =
        dayIsFirst === monthIsFirst ? new Map<string, number>() : dayIsFirst ? dayFirst : monthFirst
      for (const [key, number] of sure) months.set(key, (months.get(key) ?? 0) + number)
      return Object.fromEntries([...months].sort(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
}

/** LinkedIn opened in May 2003, so two digits are of this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

const LETTERS = /[\p{L}\p{M}]+/gu
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The month (1–12) that a date names; undefined where none or several are named. */
function monthIn(text: string): number | undefined {
  const words = text.toLowerCase().match(LETTERS) ?? []
  const found = new Set<number>()
  for (const word of words) {
    const english = ENGLISH.indexOf(word) + 1
    const month = english || (everyMonth().get(word) ?? 0)
    if (month > 0) found.add(month)
  }
  return found.size === 1 ? [...found][0] : undefined
}

let names: Map<string, number> | undefined

/** What a month is called, short and long, alone and in a date; a name of two months is none. Made once, when first needed. */
function everyMonth(): Map<string, number> {
  if (names) return names
  names = new Map()
  for (const locale of LOCALES.split(' ')) {
    for (const style of ['short', 'long'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2024, month - 1, 15))
          const said = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? ''
          for (const word of said.match(LETTERS) ?? []) {
            const before = names.get(word)
            names.set(word, before === undefined || before === month ? month : 0)
          }
        }
      }
    }
  }
  return names
}
