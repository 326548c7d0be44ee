/** The tables of the profile, as the database names them. */
export type ProfileTable = 'facts' | 'scores' | 'connections' | 'connectedIn'

/** Stored rows of the profile by their table and key. */
export type RowsByPlace = Map<string, { table: ProfileTable; key: string; row: unknown }>

/** One row that a command changed: as it was before (undefined: there was none) and as it became (or went). */
export type KeptRow = { table: ProfileTable; key: string; before: unknown; after: unknown }

/** The rows that differ between two looks at the same places. */
export function changedRows(before: RowsByPlace, after: RowsByPlace): KeptRow[] {
  return [...new Map([...before, ...after])].flatMap(([place, { table, key }]) => {
    const change = { table, key, before: before.get(place)?.row, after: after.get(place)?.row }
    return sameRow(change.before, change.after) ? [] : [change]
  })
}

/** Whether two stored rows say the same. */
export function sameRow(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
