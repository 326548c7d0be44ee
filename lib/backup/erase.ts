import { dropAllOrigins } from '@/lib/browser/permissions'
import { clearStorage } from '@/lib/browser/storage'
import { eraseDatabase } from '@/lib/db/database'

/**
 * Erases all that Herald holds: the database, settings and state in extension storage, and the
 * optional permissions. Rejects where the browser refused some of it; calling again goes on with the rest.
 */
export async function eraseEverything(): Promise<void> {
  await eraseDatabase()
  await clearStorage()
  await dropAllOrigins()
}
