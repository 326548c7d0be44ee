import { readFirstItems } from '@/components/hub/catalogue'
import { startKeeping } from '@/lib/backup/keeper/keeper'
import { followHubs } from './useHubs'

/** What the database is asked first: its answers come while the panel's code is still loaded and compiled. */
export function readEarly(): void {
  startKeeping()
  void readFirstItems()
  followHubs()
}
