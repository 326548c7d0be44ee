import { IntlMessageFormat } from 'intl-messageformat'
import type en from '@/assets/locales/en.json'

type MessageParts = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>

/** A message in ICU form: its source, or its parsed parts as the build puts them into the extension (compile-messages.ts). */
export type Message = string | MessageParts

/** A key of the catalogue; English is the language every key exists in. */
export type Key = keyof typeof en
export type Catalogue = Record<Key, Message>
export type Values = Record<string, string | number | boolean | Date>

/** All that turns data into a reader's words: messages, numbers and dates in one language. */
export type Translator = {
  locale: string
  direction: 'ltr' | 'rtl'
  /** The message of a key in ICU form, with plurals by the language's own rules. */
  t: (key: Key, values?: Values) => string
  /** As `t`, where `tags` renders `<tag>…</tag>` parts of the message; gives parts in order. */
  rich: <T>(key: Key, tags: Record<string, (text: string) => T>, values?: Values) => (string | T)[]
  number: (value: number) => string
  /** A date in words; `timeZone` is for plain dates held as UTC midnight. */
  date: (time: number | Date, style: keyof typeof DATE_STYLES, timeZone?: string) => string
  /** "2 hr. ago", "in 3 days", from a difference in milliseconds; under a minute it is "now". */
  ago: (differenceMs: number) => string
  compare: (a: string, b: string) => number
}

const DATE_STYLES = {
  day: { day: 'numeric', month: 'short' },
  dayYear: { day: 'numeric', month: 'short', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  dayTime: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  month: { month: 'long' },
  monthShort: { month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
  dayNumber: { day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** What means more than itself in a message; an apostrophe may quote. */
const SYNTAX = /[{}<'#]/

/** Makes the translator of one language from its catalogue. A message is parsed when it is first used. */
export function createTranslator(locale: string, direction: 'ltr' | 'rtl', catalogue: Catalogue): Translator {
  const messages = new Map<Key, IntlMessageFormat>()
  const dates = new Map<string, Intl.DateTimeFormat>()
  const numbers = new Intl.NumberFormat(locale)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })

  /** A message that is nothing but words, as most are: it needs no formatting. */
  const words = (key: Key) => {
    const source = catalogue[key]
    return typeof source === 'string' && !SYNTAX.test(source) ? source : undefined
  }
  const message = (key: Key) => {
    let format = messages.get(key)
    if (!format) {
      format = new IntlMessageFormat(catalogue[key], locale)
      messages.set(key, format)
    }
    return format
  }

  return {
    locale,
    direction,
    t: (key, values) => {
      const plain = words(key)
      if (plain !== undefined) return plain
      const made = message(key).format(values)
      return Array.isArray(made) ? made.join('') : String(made)
    },
    rich: <T>(key: Key, tags: Record<string, (text: string) => T>, values?: Values) => {
      const wrapped = Object.fromEntries(
        Object.entries(tags).map(([tag, render]) => [tag, (parts: unknown[]) => render(parts.join(''))]),
      )
      const made = message(key).format<T>({ ...values, ...wrapped } as Record<string, never>)
      return (Array.isArray(made) ? made : [made]) as (string | T)[]
    },
    number: (value) => numbers.format(value),
    date: (time, style, timeZone) => {
      const name = `${style} ${timeZone ?? ''}`
      let format = dates.get(name)
      if (!format) {
        format = new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], ...(timeZone && { timeZone }) })
        dates.set(name, format)
      }
      return format.format(time)
    },
    ago: (difference) => {
      for (const [unit, size] of UNITS) {
        if (Math.abs(difference) >= size) return relative.format(-Math.trunc(difference / size), unit)
      }
      return relative.format(0, 'second')
    },
    compare: collator.compare,
  }
}
