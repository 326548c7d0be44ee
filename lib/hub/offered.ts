type Dated = { publishedOn: string; expiresOn?: string | undefined }

const DAY_MS = 86_400_000

/** Whether an item is offered on a plain day (YYYY-MM-DD): from its first to its last day, both included. */
export function isOffered(item: Dated, day: string): boolean {
  return item.publishedOn <= day && (item.expiresOn === undefined || day <= item.expiresOn)
}

/** Whether an item offered on `day` was published on it or on one of the `days - 1` days before. */
export function isNew(item: Dated, day: string, days = 14): boolean {
  return isOffered(item, day) && (Date.parse(day) - Date.parse(item.publishedOn)) / DAY_MS < days
}

/** Whole days from `day` to the item's last one (0: today is the last), or undefined where it never expires. Both YYYY-MM-DD. */
export function daysOffered(item: Dated, day: string): number | undefined {
  if (item.expiresOn === undefined) return undefined
  return Math.round((Date.parse(item.expiresOn) - Date.parse(day)) / DAY_MS)
}

/** The one order of items: newest first, then by key downwards, as the database's index gives them. */
export function newestFirst(
  a: { publishedOn: string; key: string },
  b: { publishedOn: string; key: string },
): number {
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? 1 : -1
  return a.key < b.key ? 1 : a.key > b.key ? -1 : 0
}
