import type { ItemRow } from '@/lib/hub/rows'

/** A hub's file as an object, right in every part; what `changes` gives replaces its fields. */
export function hubFile(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    herald: 1,
    programme: programme(),
    items: [item('one'), item('two')],
    challenges: [challenge('may')],
    ...changes,
  }
}

/** A right programme as written in a file. */
export function programme(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: 'acme', name: { en: 'Acme Voices', pl: 'Głosy Acme' }, languages: ['en', 'pl'], ...changes }
}

/** A right item as written in a file. */
export function item(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    kind: 'ready',
    title: { en: `Title ${id}` },
    wordings: [{ language: 'en', text: `Text of ${id}` }],
    publishedOn: '2026-05-01',
    ...changes,
  }
}

/** A right challenge as written in a file. */
export function challenge(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    title: 'A month of thanks',
    hashtag: '#ThankYou',
    from: '2026-05-01',
    to: '2026-05-31',
    ...changes,
  }
}

/** An item as kept. */
export function itemRow(id: string, changes: Partial<ItemRow> = {}): ItemRow {
  return {
    key: `hub/${id}`,
    hubId: 'hub',
    id,
    kind: 'ready',
    title: `Title ${id}`,
    wordings: [{ language: 'en', text: `Text of ${id}` }],
    topics: [],
    areas: [],
    hashtags: [],
    pictures: [],
    publishedOn: '2026-05-01',
    ...changes,
  }
}
