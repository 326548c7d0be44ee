import type { HubRow, ItemRow } from '@/lib/hub/rows'
import type { Share } from '@/lib/shares/share'

/** A hub as kept; what matters to a test is given by the test. */
export function hubRow(given: Partial<HubRow> = {}): HubRow {
  return {
    id: 'https://hub.example/hub.json',
    source: { kind: 'address', url: 'https://hub.example/hub.json' },
    programme: {
      id: 'brightwell',
      name: { en: 'Brightwell Voices', pl: 'Głosy Brightwell' },
      languages: ['en', 'pl'],
      hashtags: ['BrightwellVoices', 'LifeAtBrightwell'],
      rhythm: { minimumPerMonth: 2, aimPerWeek: 1 },
      contacts: [],
    },
    challenges: [],
    itemCount: 64,
    leftOut: [],
    fetchedAt: Date.UTC(2026, 10, 18, 9),
    triedAt: Date.UTC(2026, 10, 18, 9),
    ...given,
  }
}

/** An item as kept, of that hub. */
export function itemRow(given: Partial<ItemRow> = {}): ItemRow {
  return {
    key: 'https://hub.example/hub.json/lockers',
    hubId: 'https://hub.example/hub.json',
    id: 'lockers',
    kind: 'ready',
    title: { en: 'Parcel lockers near you', pl: 'Paczkomaty blisko Ciebie' },
    wordings: [
      { language: 'en', text: 'I collected my parcel at midnight.' },
      { language: 'pl', text: 'Paczkę odebrałam o północy.' },
    ],
    topics: ['Customers', 'Cities'],
    areas: ['Operations'],
    hashtags: ['ParcelLockers'],
    pictures: [],
    publishedOn: '2026-11-01',
    ...given,
  }
}

/** A row of the log. */
export function share(given: Partial<Share> = {}): Share {
  return {
    id: uuid(1),
    publishedAt: Date.UTC(2026, 10, 9, 8, 30),
    timeFrom: 'typed',
    text: 'What I learned this week. #LifeAtBrightwell',
    hashtags: ['LifeAtBrightwell'],
    how: 'typed',
    createdAt: Date.UTC(2026, 10, 9, 9),
    updatedAt: Date.UTC(2026, 10, 9, 9),
    ...given,
  }
}

/** A row id that differs with the number. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** The link of a post minted at a moment (Unix ms): its id begins with the time. */
export function postLink(ms: number): string {
  return `https://www.linkedin.com/feed/update/urn:li:activity:${BigInt(ms) << 22n}/`
}
