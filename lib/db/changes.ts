import { Dexie } from 'dexie'
import { DATABASE_NAME, db } from './database'
import type { OutboxRow } from './outbox'

/** Calls back after every change of the database's rows, in whichever page of Herald; returns the way to stop. */
export function onChanges(listener: () => void): () => void {
  const ours = `idb://${DATABASE_NAME}/`
  const heard = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(ours))) listener()
  }
  Dexie.on('storagemutated', heard)
  return () => Dexie.on.storagemutated.unsubscribe(heard)
}

/** A name for how the copied tables stand: another one whenever anything in them was changed since. */
export async function changeMark(): Promise<string> {
  const newest = await db.table<OutboxRow, number>('outbox').orderBy('seq').last()
  return newest ? `${newest.seq} ${newest.stamp}` : ''
}
