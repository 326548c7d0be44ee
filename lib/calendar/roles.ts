import type { Tag } from '@/lib/calendar/schema'

/** The fields of work with questions of their own (assets/angles.json). */
export const ROLES = [
  'engineering',
  'logistics',
  'hr',
  'marketing',
  'sales',
  'support',
  'finance',
  'leadership',
] as const
export type Role = (typeof ROLES)[number]

/** What people of a field of work have the most to tell about. */
export const ROLE_TAGS: Readonly<Record<Role, readonly Tag[]>> = {
  engineering: ['tech', 'learning'],
  logistics: ['logistics', 'safety'],
  hr: ['people', 'dei', 'wellbeing'],
  marketing: ['marketing', 'commerce'],
  sales: ['commerce', 'cx', 'networking'],
  support: ['cx', 'people'],
  finance: ['finance', 'commerce'],
  leadership: ['people', 'learning', 'society'],
}
