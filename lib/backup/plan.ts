import { canonical } from './canonical'
import { removalKey } from './merge'
import { type Contents, contents, keyOf, MY_TABLES, type MyTable, type Row } from './tables'

/** What a table needs so that it holds other rows: rows to put and keys to delete. */
export type TableChange = { put: Row[]; drop: string[]; added: number; changed: number }

/** What turns one state of a table into another. */
export function tableChange(name: MyTable, before: readonly Row[], after: readonly Row[]): TableChange {
  const old = new Map(before.map((row) => [keyOf(name, row), row]))
  const change: TableChange = { put: [], drop: [], added: 0, changed: 0 }
  for (const row of after) {
    const known = old.get(keyOf(name, row))
    old.delete(keyOf(name, row))
    if (known && canonical(known) === canonical(row)) continue
    change.put.push(row)
    if (known) change.changed += 1
    else change.added += 1
  }
  change.drop = [...old.keys()]
  return change
}

/** How many of the ambassador's entries a change adds, changes and removes. */
export type Outcome = { added: number; changed: number; removed: number }

/** What would become of the entries; what is remembered of removals is nothing an ambassador counts. */
export function outcome(before: Contents, after: Contents): Outcome {
  const sum: Outcome = { added: 0, changed: 0, removed: 0 }
  for (const name of MY_TABLES) {
    if (name === 'removed') continue
    const { added, changed, drop } = tableChange(name, before[name], after[name])
    sum.added += added
    sum.changed += changed
    sum.removed += drop.length
  }
  return sum
}

/**
 * What stands after a restore: the file's rows and no others. That the others were removed, at `now` (Unix ms), is
 * remembered besides what both remember, or the next merge with another machine would bring them back.
 */
export function restored(before: Contents, file: Contents, now: number): Contents {
  const removals = new Map<string, Row>()
  const remember = (row: Row) => {
    const known = removals.get(keyOf('removed', row))
    if (!known || Number(known.at) < Number(row.at)) removals.set(keyOf('removed', row), row)
  }
  for (const row of [...before.removed, ...file.removed]) remember(row)
  for (const name of MY_TABLES) {
    if (name === 'removed') continue
    for (const key of tableChange(name, before[name], file[name]).drop) {
      remember({ key: removalKey(name, key), at: now })
    }
  }
  return contents((name) => (name === 'removed' ? [...removals.values()] : file[name]))
}
