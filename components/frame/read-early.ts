import { readFirstItems } from '@/components/hub/catalogue'
import { startKeeping } from '@/lib/backup/keeper/keeper'
import { openDatabase } from '@/lib/db/database'
import { followHubs } from './useHubs'

/** What the database is asked first: its answers come while the panel's code is still loaded and compiled. */
export function readEarly(): void {
  startKeeping()
  // Where it cannot be opened the panel says so (DatabaseNotice) and can fill a new one from the second copy.
  void openDatabase()
  void readFirstItems()
  void followHubs()
}
