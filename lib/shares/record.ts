import { toLines } from '@/lib/linkedin/text'
import { hashtagLabels } from '@/lib/parse/hashtags'
import type { Share } from './share'

type Given = Omit<Share, 'id' | 'hashtags' | 'createdAt' | 'updatedAt'>

/** What a share is made of; what is absent, undefined or an empty text is not kept (`text` may be empty). */
export type ShareInput = { [Field in keyof Given]: Given[Field] | OptionalIn<Given, Field> }

/** What of a share may change; undefined or an empty text takes an optional field away. */
export type ShareChanges = Partial<ShareInput>

type OptionalIn<Row, Field extends keyof Row> =
  Record<never, never> extends Pick<Row, Field> ? undefined : never

/** A new row of the log. `now` is Unix ms, `id` a UUID; the hashtags are the text's. */
export function newShare(input: ShareInput, { now, id }: { now: number; id: string }): Share {
  const text = clean(input.text)
  return filled({ ...input, id, text, hashtags: hashtagLabels(text), createdAt: now, updatedAt: now })
}

/** A share with changes; where its text changed, its hashtags are taken from the new text. `now` is Unix ms. */
export function editShare(share: Share, changes: ShareChanges, now: number): Share {
  const text = changes.text === undefined ? share.text : clean(changes.text)
  const hashtags = text === share.text ? share.hashtags : hashtagLabels(text)
  return filled({ ...share, ...changes, text, hashtags, updatedAt: now })
}

/** Line ends as `\n`, no half characters: what a file can hold and give back. */
function clean(text: string): string {
  return toLines(text).join('\n')
}

type Loose<Row> = { [Field in keyof Row]: Row[Field] | undefined }

/** The row without fields that say nothing. Fields it does not know stay. */
function filled(row: Loose<Share>): Share {
  const entries = Object.entries(row).flatMap(([field, value]) => {
    if (value === undefined || (value === '' && field !== 'text')) return []
    return [[field, typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value]]
  })
  return Object.fromEntries(entries)
}
