import { table } from '@/lib/db/database'

/** How many rows each kind of the ambassador's data has. */
export async function counts(): Promise<{ shares: number; drafts: number; hubs: number; items: number }> {
  const [shares, drafts, hubs, items] = await Promise.all([
    table('shares').count(),
    table('drafts').count(),
    table('hubs').count(),
    table('items').count(),
  ])
  return { shares, drafts, hubs, items }
}
