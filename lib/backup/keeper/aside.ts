import type { DifferentRow } from '@/lib/backup/journal/contents'
import { encodeBlock, HEAD_KEY } from '@/lib/backup/journal/format'
import { readAllLocal, readLocal, removeLocal, writeLocal } from '@/lib/browser/storage'

/** Something kept aside: the keys in extension storage under which it lies. Times are Unix ms. */
export type Aside = { at: number; side: 'database' | 'journal'; keys: string[] }

const ASIDE_KEY = 'kept-aside'

/** What is kept aside, the oldest first. */
export async function keptAside(): Promise<Aside[]> {
  const { [ASIDE_KEY]: stored } = await readLocal([ASIDE_KEY])
  return Array.isArray(stored) ? stored : []
}

/** What is kept aside, with what is stored under its keys. */
export async function asideWithContents() {
  const asides = await keptAside()
  return Promise.all(asides.map(async (aside) => ({ ...aside, stored: await readLocal(aside.keys) })))
}

/** Discards what is kept aside. */
export async function discardAside(): Promise<void> {
  const asides = await keptAside()
  await removeLocal(asides.flatMap(({ keys }) => keys))
  await removeLocal([ASIDE_KEY])
}

async function putAside(aside: Aside): Promise<void> {
  await writeLocal({ [ASIDE_KEY]: [...(await keptAside()), aside] })
}

/** Keeps those rows of the database aside that are others than the journal's. `now` is Unix ms. */
export async function putRowsAside(found: readonly DifferentRow[], now: number): Promise<void> {
  const rows = found.flatMap(({ table, key, database }) =>
    database === undefined ? [] : [{ seq: 0, table, key, row: JSON.parse(database) }],
  )
  if (rows.length === 0) return
  const key = `${ASIDE_KEY}:${now}`
  await writeLocal({ [key]: encodeBlock(key, rows) })
  await putAside({ at: now, side: 'database', keys: [key] })
}

/** Keeps every block of a journal aside, also of one whose head cannot be read; gives its highest epoch. */
export async function putJournalAside(now: number): Promise<number> {
  const all = await readAllLocal()
  const taken = new Set((await keptAside()).flatMap(({ keys }) => keys))
  const keys = Object.keys(all).filter((key) => /^journal:\d+:\d+$/.test(key) && !taken.has(key))
  const head = all[HEAD_KEY]
  if (keys.length > 0) {
    const headKey = `${ASIDE_KEY}:${now}:head`
    await writeLocal({ [headKey]: head ?? null })
    await putAside({ at: now, side: 'journal', keys: [headKey, ...keys] })
  }
  return Math.max(0, ...[...keys, ...taken].map((key) => Number(/^journal:(\d+):/.exec(key)?.[1] ?? 0)))
}
