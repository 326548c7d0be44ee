import type { Role } from '@/lib/calendar/roles'
import type { Observance, Tag } from '@/lib/calendar/schema'
import type { Key } from '@/lib/i18n/translator'

/** What an observance is about, in words. */
export const TAG_NAMES: Record<Tag, Key> = {
  tech: 'calendar.tag.tech',
  people: 'calendar.tag.people',
  learning: 'calendar.tag.learning',
  wellbeing: 'calendar.tag.wellbeing',
  cx: 'calendar.tag.cx',
  logistics: 'calendar.tag.logistics',
  dei: 'calendar.tag.dei',
  environment: 'calendar.tag.environment',
  marketing: 'calendar.tag.marketing',
  finance: 'calendar.tag.finance',
  safety: 'calendar.tag.safety',
  networking: 'calendar.tag.networking',
  society: 'calendar.tag.society',
  commerce: 'calendar.tag.commerce',
  fun: 'calendar.tag.fun',
  culture: 'calendar.tag.culture',
  food: 'calendar.tag.food',
  religious: 'calendar.tag.religious',
  solemn: 'calendar.tag.solemn',
}

export type Kind = Observance['kind']

/** Who made the day, in words. */
export const KIND_NAMES: Record<Kind, Key> = {
  un: 'calendar.kind.un',
  europe: 'calendar.kind.europe',
  organisation: 'calendar.kind.organisation',
  'public-holiday': 'calendar.kind.publicHoliday',
  national: 'calendar.kind.national',
  tradition: 'calendar.kind.tradition',
  anniversary: 'calendar.kind.anniversary',
  informal: 'calendar.kind.informal',
}

export const ROLE_NAMES: Record<Role, Key> = {
  engineering: 'calendar.role.engineering',
  logistics: 'calendar.role.logistics',
  hr: 'calendar.role.hr',
  marketing: 'calendar.role.marketing',
  sales: 'calendar.role.sales',
  support: 'calendar.role.support',
  finance: 'calendar.role.finance',
  leadership: 'calendar.role.leadership',
}

export const CONFIDENCE_NAMES: Record<Observance['confidence'], Key> = {
  verified: 'calendar.sure.verified',
  'one-source': 'calendar.sure.oneSource',
  unverified: 'calendar.sure.unverified',
}

/** The tag of a name that comes from stored preferences, which may be of a newer Herald. */
export function isTag(name: string): name is Tag {
  return Object.hasOwn(TAG_NAMES, name)
}

const regions = new Map<string, Intl.DisplayNames>()

/** A country's name in the reader's language, from its two-letter code in lower case. */
export function countryName(code: string, locale: string): string {
  // Building it takes longer than all else that a row does.
  const names = regions.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  regions.set(locale, names)
  return names.of(code.toUpperCase()) ?? code
}
