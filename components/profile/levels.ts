import type { Key } from '@/lib/i18n/translator'
import type { Source } from '@/lib/profile/evidence'
import type { State } from '@/lib/profile/facts'
import type { Level } from '@/lib/profile/score'

export const LEVELS: Record<Level, Key> = {
  unknown: 'level.unknown',
  start: 'level.start',
  growing: 'level.growing',
  almost: 'level.almost',
  highest: 'level.highest',
}

export const STATES: Record<State, Key> = {
  done: 'state.done',
  'not-done': 'state.notDone',
  unknown: 'state.unknown',
}

/** Where something is known from, and when. */
export const KNOWN_FROM: Record<Source, Key> = {
  you: 'known.you',
  archive: 'known.archive',
  page: 'known.page',
}

/** Who says the opposite, and when. */
export const AGAINST: Record<Source, Key> = {
  you: 'known.againstYou',
  archive: 'known.againstArchive',
  page: 'known.againstPage',
}

/** Who says something. */
export const WHO: Record<Source, Key> = { you: 'who.you', archive: 'who.archive', page: 'who.page' }
