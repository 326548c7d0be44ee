import type { Share } from './share'

/**
 * One column of the log as CSV. `read` undoes `write` exactly; it gives undefined where a cell is not
 * what `format` names. An empty cell stands for a field that the share does not have.
 */
export type Column = {
  name: string
  field: keyof Share
  format: 'text' | 'date-time' | 'hashtags' | 'yes-no'
  required: boolean
  write(share: Share): string
  read(cell: string): unknown
}

type TextField =
  | 'text'
  | 'timeFrom'
  | 'how'
  | 'url'
  | 'urn'
  | 'hubId'
  | 'itemId'
  | 'itemTitle'
  | 'draftId'
  | 'dayKey'
  | 'dayTitle'
  | 'dayDate'
  | 'note'
  | 'id'
type TimeField = 'publishedAt' | 'createdAt' | 'updatedAt'

/** The columns in their order. Times are ISO 8601 in UTC with milliseconds. */
export const COLUMNS: readonly Column[] = [
  time('published_at_utc', 'publishedAt'),
  text('time_from', 'timeFrom', true),
  text('text', 'text', true),
  {
    name: 'hashtags',
    field: 'hashtags',
    format: 'hashtags',
    required: true,
    write: ({ hashtags }) => hashtags.map((tag) => `#${tag}`).join(' '),
    read: (cell) => cell.split(/\s+/).flatMap((tag) => tag.replace(/^#/, '') || []),
  },
  text('link', 'url'),
  text('urn', 'urn'),
  text('hub', 'hubId'),
  text('item', 'itemId'),
  text('item_title', 'itemTitle'),
  text('draft', 'draftId'),
  text('day', 'dayKey'),
  text('day_title', 'dayTitle'),
  text('day_date', 'dayDate'),
  {
    name: 'maybe_scheduled',
    field: 'scheduled',
    format: 'yes-no',
    required: false,
    write: ({ scheduled }) => (scheduled === undefined ? '' : scheduled ? 'yes' : 'no'),
    read: (cell) => ({ yes: true, no: false })[cell.toLowerCase()],
  },
  text('how_logged', 'how', true),
  text('note', 'note'),
  time('created_at_utc', 'createdAt'),
  time('changed_at_utc', 'updatedAt'),
  text('id', 'id', true),
]

function text(name: string, field: TextField, required = false): Column {
  return { name, field, format: 'text', required, write: (share) => share[field] ?? '', read: (cell) => cell }
}

function time(name: string, field: TimeField): Column {
  return {
    name,
    field,
    format: 'date-time',
    required: true,
    write: (share) => new Date(share[field]).toISOString(),
    read: readTime,
  }
}

const ISO = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/** Unix ms of a moment written as ISO 8601 with its offset; undefined for all else, and for 30 February. */
function readTime(cell: string): number | undefined {
  const day = ISO.exec(cell)?.[1]
  const ms = Date.parse(cell)
  if (day === undefined || Number.isNaN(ms)) return undefined
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? ms : undefined
}
