import type { Key } from '@/lib/i18n/translator'
import type { ArchivePart } from '@/lib/linkedin/archive/parts'
import type { PartProblem } from '@/lib/linkedin/archive/rows'
import type { SummaryProblem } from '@/lib/profile/archive-summary'

/** What was found of each part of an archive, with its number. */
export const PART_COUNTS = {
  profile: 'archive.profile',
  summary: 'archive.summary',
  positions: 'archive.positions',
  education: 'archive.education',
  skills: 'archive.skills',
  languages: 'archive.languages',
  certifications: 'archive.certifications',
  recommendations: 'archive.recommendations',
  connections: 'archive.connections',
  shares: 'archive.shares',
} as const satisfies Record<ArchivePart, Key>

/** The parts whose absence leaves points of the checklist open, and what LinkedIn calls their files. */
export const WANTED_FILES: readonly [ArchivePart, string][] = [
  ['profile', 'Profile.csv'],
  ['positions', 'Positions.csv'],
  ['education', 'Education.csv'],
  ['skills', 'Skills.csv'],
  ['languages', 'Languages.csv'],
  ['recommendations', 'Recommendations_Received.csv'],
  ['connections', 'Connections.csv'],
]

export const FILE_NAMES: Record<ArchivePart, string> = {
  ...(Object.fromEntries(WANTED_FILES) as Record<ArchivePart, string>),
  summary: 'Profile Summary.csv',
  certifications: 'Certifications.csv',
  shares: 'Shares.csv',
}

export const PART_PROBLEMS = {
  'not-this-file': 'archive.partOther',
  'cut-off': 'archive.partCutOff',
  'too-large': 'archive.partTooLarge',
  damaged: 'archive.partDamaged',
} as const satisfies Record<PartProblem, Key>

/** Why an archive was refused, and what helps. */
export const ARCHIVE_PROBLEMS = {
  'not-linkedin': 'archive.notLinkedIn',
  'cut-off': 'archive.cutOff',
  unsafe: 'archive.unsafe',
  nested: 'archive.nested',
  encrypted: 'archive.encrypted',
  several: 'archive.several',
  unreadable: 'archive.unreadable',
} as const satisfies Record<SummaryProblem, Key>
