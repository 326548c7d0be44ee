/** The pages of the calendar beside those of its days, whose names are the keys of entries. */
export const OWN_DAYS = 'own-days'
export const WISHES = 'wishes'
export const REMINDERS = 'reminders'
export const FILE = 'file'

const EDIT = 'own-days/'

/** The page that changes an own day, or adds one for the id `new`. */
export function editPage(id: string): string {
  return EDIT + id
}

/** The own day that a page changes, or undefined where the page is another. */
export function ownDayPage(page: string): string | undefined {
  return page.startsWith(EDIT) ? page.slice(EDIT.length) : undefined
}
