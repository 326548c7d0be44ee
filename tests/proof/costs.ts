import { Dexie } from 'dexie'
import { compareOnce, readHead } from '@/lib/backup/keeper/care'
import { copyState } from '@/lib/backup/keeper/state'
import { openDatabase, table } from '@/lib/db/database'
import { newShare } from '@/lib/shares/record'
import type { Share } from '@/lib/shares/share'
import { addShare, addShares } from '@/lib/shares/store'
import { idFrom } from './commands'

const TEXT = `${'What we learned this week about lockers and couriers. '.repeat(5)}#Herald`

function share(number: number): Share {
  return newShare(
    {
      publishedAt: Date.UTC(2000, 0, 1) + number * 3_600_000,
      timeFrom: 'link',
      how: 'link',
      text: `${number} ${TEXT}`,
      url: 'https://www.linkedin.com/feed/update/urn:li:share:7260000000000000000/',
    },
    { now: 1, id: idFrom(77, number) },
  )
}

const median = (times: number[]) => times.sort((one, other) => one - other)[times.length >> 1] ?? 0

/** Milliseconds for one share added: by Herald with both copies, and put by Dexie alone into a table like Herald's. */
async function adding(rounds: number) {
  await openDatabase()
  const alone = new Dexie('alone', { chromeTransactionDurability: 'strict' })
  alone.version(1).stores({ shares: 'id, publishedAt, urn' })
  const both: number[] = []
  const one: number[] = []
  const storeOf = alone.table<Share>('shares')
  for (let number = 0; number < rounds; number++) {
    const start = performance.now()
    await addShare(share(number))
    both.push(performance.now() - start)
    const then = performance.now()
    await alone.transaction('rw', storeOf, () => storeOf.add(share(number)))
    one.push(performance.now() - then)
  }
  await alone.delete()
  return { both: median(both), alone: median(one) }
}

/** Fills the log up to so many shares; gives the journal's characters per share. */
async function fill(count: number): Promise<number> {
  await openDatabase()
  const there = await table('shares').count()
  for (let number = there; number < count; number += 5_000) {
    await addShares(Array.from({ length: Math.min(5_000, count - number) }, (_, at) => share(number + at)))
  }
  const read = await readHead()
  return read.kind === 'head' ? read.head.size / count : 0
}

/** Milliseconds of a start: opening with the look whether the copies belong together, and the full comparison behind it. */
async function starting() {
  const start = performance.now()
  await openDatabase()
  const opened = performance.now()
  await compareOnce()
  return { opening: opened - start, comparing: performance.now() - opened, state: copyState().kind }
}

export const costs = { adding, fill, starting }
