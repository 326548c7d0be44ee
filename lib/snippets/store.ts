import { db, table } from '@/lib/db/database'
import { fold } from '@/lib/parse/fold'
import { check } from '@/lib/parse/issues'
import { type Snippet, snippetSchema } from './snippet'

const snippetTable = () => table<Snippet>('snippets')

/** The ambassador's own snippets by name, without rows that cannot be read; those stay as they are. */
export async function snippets(): Promise<Snippet[]> {
  const rows: unknown[] = await snippetTable().toArray()
  return rows
    .flatMap((row) => {
      const checked = check(snippetSchema, row)
      return checked.ok ? [checked.value] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

/** Keeps a snippet, new or changed; false, and nothing written, where another one has its name (blind to case). */
export async function keepSnippet(snippet: Snippet): Promise<boolean> {
  return db.transaction('rw', snippetTable(), async () => {
    const name = fold(snippet.name)
    const taken = (await snippets()).some((one) => one.id !== snippet.id && fold(one.name) === name)
    if (!taken) await snippetTable().put(snippet)
    return !taken
  })
}

/** Deletes a snippet and gives the row for `restoreSnippet`; undefined where there was none. */
export async function deleteSnippet(id: string): Promise<Snippet | undefined> {
  return db.transaction('rw', snippetTable(), async () => {
    const row = await snippetTable().get(id)
    await snippetTable().delete(id)
    return row
  })
}

/** Puts a deleted row back exactly as it was. */
export async function restoreSnippet(row: Snippet): Promise<void> {
  await snippetTable().put(row)
}
