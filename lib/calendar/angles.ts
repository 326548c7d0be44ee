import file from '@/assets/angles.json'
import type { Role } from '@/lib/calendar/roles'
import type { Observance, Tag } from '@/lib/calendar/schema'

/** The languages in which every angle is written. */
export const ANGLE_LANGUAGES = ['en', 'pl'] as const
export type AngleLanguage = (typeof ANGLE_LANGUAGES)[number]

type Angle = Record<AngleLanguage, string>

/** Days that ask for quiet have none but quiet questions; where both tags stand, `solemn` decides. */
const QUIET_TAGS = ['solemn', 'religious'] as const

const days: Readonly<Partial<Record<string, Angle[]>>> = file.days
const ofTag: Readonly<Partial<Record<Tag, Angle[]>>> = file.tags
const ofRole: Readonly<Record<Role, Angle[]>> = file.roles

/**
 * Questions about an observance that only this ambassador can answer, in one language, the best first:
 * the day's own, those of the ambassador's role, those of the day's tags in their order. At least two,
 * each once. A solemn or religious day gives its own and quiet questions only: nothing of role or trade.
 */
export function anglesFor(
  observance: Pick<Observance, 'id' | 'tags'>,
  { language, role }: { language: AngleLanguage; role?: Role | undefined },
): string[] {
  const own = Object.hasOwn(days, observance.id) ? (days[observance.id] ?? []) : []
  const quiet = QUIET_TAGS.find((tag) => observance.tags.includes(tag))
  const general =
    quiet === undefined
      ? [...(role === undefined ? [] : ofRole[role]), ...observance.tags.flatMap((tag) => ofTag[tag] ?? [])]
      : file.quiet[quiet]
  return [...new Set([...own, ...general].map((angle) => angle[language]))]
}
