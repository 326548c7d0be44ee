import { type Contents, differences } from '@/lib/backup/journal/contents'
import { readDatabase, readHead } from '@/lib/backup/keeper/care'
import { readJournal } from '@/lib/backup/keeper/stored'
import { db } from '@/lib/db/database'

/** What the journal holds; throws where it is not whole. */
export async function journalContents(): Promise<Contents> {
  const read = await readHead()
  if (read.kind !== 'head') throw new Error(`head: ${read.kind}`)
  const { contents, broken } = await readJournal(read.head)
  if (broken.length > 0) throw new Error(`broken: ${broken}`)
  return contents
}

/** The rows in which the two copies differ. */
export async function apart() {
  await db.open()
  const { contents } = await readDatabase(db.backendDB())
  return differences(contents, await journalContents())
}
