import { readPostLink } from '@/lib/linkedin/permalink'
import type { ShareInput } from '@/lib/shares/record'
import type { Share } from '@/lib/shares/share'

/** What stands in the form. `when` is a `datetime-local` value in the ambassador's own zone. */
export type FormFields = { link: string; when: string; scheduled: boolean; text: string; note: string }

export const START_FIELDS: FormFields = { link: '', when: '', scheduled: false, text: '', note: '' }

/** The form of a share that exists. */
export function fieldsOf(share: Share): FormFields {
  return {
    link: share.url ?? share.urn ?? '',
    when: localValue(share.publishedAt),
    scheduled: share.scheduled ?? false,
    text: share.text,
    note: share.note ?? '',
  }
}

type Reading = { ok: true; input: ShareInput } | { ok: false; problem: 'link' | 'time' }

/**
 * Reads the form: with a link its id tells the time, unless the post was scheduled and a time is
 * given; without a link a time is needed. `before` keeps what the form does not show.
 */
export function readForm(fields: FormFields, before: Share | undefined): Reading {
  const link = readPostLink(fields.link)
  if (!link.ok && link.reason !== 'empty') return { ok: false, problem: 'link' }
  const typed = fields.when === '' ? Number.NaN : new Date(fields.when).getTime()
  const useTyped = !link.ok || (fields.scheduled && !Number.isNaN(typed))
  if (useTyped && (Number.isNaN(typed) || typed < 0)) return { ok: false, problem: 'time' }
  // The form shows minutes: a time nobody touched keeps its seconds.
  const untouched = before && localValue(before.publishedAt) === fields.when
  const publishedAt = !useTyped && link.ok ? link.time : untouched ? before.publishedAt : typed
  return {
    ok: true,
    input: {
      publishedAt,
      timeFrom: !useTyped ? 'link' : untouched ? before.timeFrom : 'typed',
      text: fields.text,
      url: link.ok ? link.url : undefined,
      urn: link.ok ? link.urn : undefined,
      scheduled: link.ok && fields.scheduled ? true : undefined,
      note: fields.note,
      hubId: before?.hubId,
      itemId: before?.itemId,
      itemTitle: before?.itemTitle,
      draftId: before?.draftId,
      how: before?.how ?? 'typed',
    },
  }
}

/** Unix ms as the value of a `datetime-local` field, in the machine's zone. */
function localValue(ms: number): string {
  const date = new Date(ms)
  return new Date(ms - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
