import { type LocalizedText, pickEntry } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import type { Key, Translator } from '@/lib/i18n/translator'
import type { PointId } from '@/lib/profile/evidence'
import { isOurs } from '@/lib/profile/points'
import { programmePoint } from './programme-points'

type Words = { title: Key; step: Key; why: Key; how: Key }

/** Our own words for each point: its name, the step it asks for, why it matters, and how, a line a step. */
export const POINT_WORDS: Record<PointId, Words> = {
  photo: {
    title: 'check.photo.title',
    step: 'check.photo.step',
    why: 'check.photo.why',
    how: 'check.photo.how',
  },
  'industry-location': {
    title: 'check.place.title',
    step: 'check.place.step',
    why: 'check.place.why',
    how: 'check.place.how',
  },
  headline: {
    title: 'check.headline.title',
    step: 'check.headline.step',
    why: 'check.headline.why',
    how: 'check.headline.how',
  },
  'current-position': {
    title: 'check.position.title',
    step: 'check.position.step',
    why: 'check.position.why',
    how: 'check.position.how',
  },
  'past-positions': {
    title: 'check.past.title',
    step: 'check.past.step',
    why: 'check.past.why',
    how: 'check.past.how',
  },
  education: {
    title: 'check.education.title',
    step: 'check.education.step',
    why: 'check.education.why',
    how: 'check.education.how',
  },
  skills: {
    title: 'check.skills.title',
    step: 'check.skills.step',
    why: 'check.skills.why',
    how: 'check.skills.how',
  },
  'fifty-connections': {
    title: 'check.fifty.title',
    step: 'check.fifty.step',
    why: 'check.fifty.why',
    how: 'check.fifty.how',
  },
  about: {
    title: 'check.about.title',
    step: 'check.about.step',
    why: 'check.about.why',
    how: 'check.about.how',
  },
  background: {
    title: 'check.background.title',
    step: 'check.background.step',
    why: 'check.background.why',
    how: 'check.background.how',
  },
  'own-address': {
    title: 'check.address.title',
    step: 'check.address.step',
    why: 'check.address.why',
    how: 'check.address.how',
  },
  featured: {
    title: 'check.featured.title',
    step: 'check.featured.step',
    why: 'check.featured.why',
    how: 'check.featured.how',
  },
  'telling-headline': {
    title: 'check.telling.title',
    step: 'check.telling.step',
    why: 'check.telling.why',
    how: 'check.telling.how',
  },
  recommendations: {
    title: 'check.recommendations.title',
    step: 'check.recommendations.step',
    why: 'check.recommendations.why',
    how: 'check.recommendations.how',
  },
  languages: {
    title: 'check.languages.title',
    step: 'check.languages.step',
    why: 'check.languages.why',
    how: 'check.languages.how',
  },
  'programme-line': {
    title: 'check.line.title',
    step: 'check.line.step',
    why: 'check.line.why',
    how: 'check.line.how',
  },
}

type About = { id: string; hub: HubRow | undefined; translator: Translator }

/** The name of a point, ours or the programme's; its id where nobody knows it any more. */
export function pointTitle(about: About): LocalizedText {
  return wordsOf(about, 'title')
}

/** What a point asks one to do, as the next step. A programme's point has one name for both. */
export function pointStep(about: About): LocalizedText {
  return wordsOf(about, 'step')
}

function wordsOf({ id, hub, translator: { t, locale } }: About, kind: 'title' | 'step'): LocalizedText {
  if (isOurs(id)) return { text: t(POINT_WORDS[id][kind]), language: undefined }
  const point = programmePoint(hub, id)
  return point ? pickEntry(point.title, [locale]) : { text: id, language: undefined }
}
