import { preferenceFields } from '@/lib/calendar/preferences'
import { reminderFields } from '@/lib/calendar/remind-settings'
import { z } from '@/lib/parse/zod'

/** What the ambassador chose; `unasked` marks what Herald still has to ask once. */
export const settingsSchema = z.object({
  language: z._default(z.string().check(z.regex(/^(auto|[a-z]{2})$/)), 'auto'),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  handOver: z._default(z.enum(['unasked', 'insert', 'copy']), 'unasked'),
  notice: z._default(z.enum(['unasked', 'on', 'off']), 'unasked'),
  /** Kinds of findings that are to be silent in every draft. */
  muted: z._default(z.array(z.string()), []),
  /** The ambassador's first day in the programme (YYYY-MM-DD), from which its goals are reckoned. */
  joinedOn: z._default(z.nullable(z.iso.date()), null),
  ...preferenceFields,
  ...reminderFields,
})

export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})

/** A stored value that could not be read: what field, and what stood there. */
export type UnreadableSetting = { field: string; value: unknown }

/**
 * Reads stored settings field by field: a field that fails takes its default and is
 * reported with its raw value, so that one bad field never costs the others.
 */
export function readSettings(stored: unknown): { settings: Settings; unreadable: UnreadableSetting[] } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, unreadable: [] }
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, unreadable: [{ field: '', value: stored }] }
  }
  const unreadable: UnreadableSetting[] = []
  const good: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries(settingsSchema.shape)) {
    if (!Object.hasOwn(stored, field)) continue
    const value = Reflect.get(stored, field)
    const parsed = schema.safeParse(value)
    if (parsed.success) good[field] = parsed.data
    else unreadable.push({ field, value })
  }
  return { settings: settingsSchema.parse(good), unreadable }
}
