import { saveFile } from '@/components/ui/save-file'
import { sharesToCsv, sharesToJson } from '@/lib/shares/export'
import type { Share } from '@/lib/shares/share'

/** Saves the log as `herald-log-YYYY-MM-DD.csv` or `.json`. */
export async function exportLog(kind: 'csv' | 'json', shares: Share[]): Promise<void> {
  const now = Date.now()
  const name = `herald-log-${new Date(now).toISOString().slice(0, 10)}.${kind}`
  if (kind === 'csv') saveFile(name, 'text/csv', await sharesToCsv(shares))
  else saveFile(name, 'application/json', sharesToJson(shares, now))
}
