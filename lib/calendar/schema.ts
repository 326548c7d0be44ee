import { readPlainDate, WEEKDAYS } from '@/lib/calendar/plain-date'
import { HEBREW_MONTHS, type Rule, type Span } from '@/lib/calendar/rule'
import { z } from '@/lib/parse/zod'

/** What an observance is about. `solemn` and `religious` also say how, and whether, to write of it. */
export const TAGS = [
  ...(['tech', 'people', 'learning', 'wellbeing', 'cx', 'logistics', 'dei', 'environment'] as const),
  ...(['marketing', 'finance', 'safety', 'networking', 'society', 'commerce'] as const),
  ...(['fun', 'culture', 'food', 'religious', 'solemn'] as const),
] as const
export type Tag = (typeof TAGS)[number]

/** The tags of days that suit a post about work; the others suit some people, some days. */
export const WORK_TAGS: readonly Tag[] = TAGS.slice(0, 14)

/** Who made the day: `un` and `europe` with their agencies, `organisation` any other body, named in `by`. */
const KINDS = [
  'un',
  'europe',
  'organisation',
  'public-holiday',
  'national',
  'tradition',
  'anniversary',
  'informal',
] as const

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'observance-id'), z.maxLength(100))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const weekday = z.enum(WEEKDAYS)
const month = whole(1, 12)
const offset = whole(-366, 366)
const plainDate = z
  .string()
  .check(z.refine((text) => readPlainDate(text) !== undefined, 'a-date-that-exists'))

// 30 February is let in: such a rule simply never falls.
const fixed = z.strictObject({ type: z.literal('fixed'), month, day: whole(1, 31) })
const nthWeekday = z.strictObject({
  type: z.literal('nth-weekday'),
  month,
  weekday,
  n: whole(-5, 5).check(z.refine((n) => n !== 0, 'counted-from-one')),
})
const yearDay = z.strictObject({ type: z.literal('year-day'), day: whole(1, 366) })
const easter = z.strictObject({ type: z.literal('easter'), offset })
const hebrew = z.strictObject({
  type: z.literal('hebrew'),
  month: z.enum(HEBREW_MONTHS),
  day: whole(1, 30),
  shift: z.optional(z.partialRecord(weekday, whole(-6, 6))),
})
const islamic = z.strictObject({ type: z.literal('islamic'), month, day: whole(1, 30) })
const dates = z
  .strictObject({
    type: z.literal('dates'),
    last: whole(2000, 2100),
    dates: z.array(plainDate).check(z.minLength(1), z.maxLength(400)),
  })
  .check(
    z.refine((rule) => rule.dates.every((date) => Number(date.slice(0, 4)) <= rule.last), {
      path: ['last'],
      error: 'date-after-the-last-year',
    }),
  )
const base = z.union([id, z.lazy((): z.ZodMiniType<Rule<string>> => ruleSchema)])
const relative = z.strictObject({ type: z.literal('relative'), offset, to: base })
const nearest = z.strictObject({
  type: z.literal('weekday'),
  weekday,
  when: z.enum(['before', 'on-or-before', 'on-or-after', 'after']),
  to: base,
})

const plain = [fixed, nthWeekday, yearDay, easter, hebrew, islamic, dates] as const
const typeIn = (rules: readonly { shape: { type: { def: { values: string[] } } } }[]) =>
  z.looseObject({ type: z.enum(rules.flatMap((rule) => rule.shape.type.def.values)) })

/** A rule in a file: a relative one may name another observance by its id. */
const ruleSchema: z.ZodMiniType<Rule<string>> = z.pipe(
  typeIn([...plain, relative, nearest]),
  z.discriminatedUnion('type', [...plain, relative, nearest]),
)

const spanSchema: z.ZodMiniType<Span> = z.union([
  z.literal('month'),
  z.strictObject({ days: whole(1, 366) }),
  z.strictObject({ weeks: whole(1, 53) }),
])

/** One row of the file of observances. */
export const observanceRowSchema = z.strictObject({
  id,
  /** English and Polish are required; any other language may stand beside them. */
  names: z.catchall(z.object({ en: name, pl: name }), name),
  rule: ruleSchema,
  span: z.optional(spanSchema),
  /** The first year in which it was held, or is to be. */
  since: z.optional(whole(1, 2100)),
  tags: z.array(z.enum(TAGS)).check(z.minLength(1)),
  kind: z.enum(KINDS),
  /** The body that proclaimed it. */
  by: z.optional(name),
  /** Two-letter country codes in lower case, or `global` alone. */
  countries: z.array(z.string().check(z.regex(/^([a-z]{2}|global)$/, 'country-code'))).check(z.minLength(1)),
  /** The day's usual hashtag, without `#`. */
  hashtag: z.optional(z.string().check(z.regex(/^[\p{L}\p{N}\p{M}_]{1,100}$/u, 'hashtag'))),
  confidence: z.enum(['verified', 'one-source', 'unverified']),
  sources: z.array(z.url({ protocol: /^https$/ })),
})
export type ObservanceRow = z.infer<typeof observanceRowSchema>

/** A day or week worth a post; its rule stands on its own, whatever the file let it lean on. */
export type Observance = Omit<ObservanceRow, 'rule'> & { rule: Rule }
