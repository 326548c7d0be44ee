import { db, table } from '@/lib/db/database'
import { formatUrn, type PostKind } from '@/lib/linkedin/urn'
import { check, type Issue } from '@/lib/parse/issues'
import { type Proposal, samePress, shareOf } from './proposal'
import { editShare, type ShareChanges } from './record'
import { findSame, mintedAt, SAME_MINT_MS, SAME_TIME_MS, sameFinder } from './same'
import { otherTextsKey, type Share, shareSchema } from './share'

const shareTable = () => table<Share>('shares')
const proposalTable = () => table<Proposal>('proposals')

/** `linked`: the share that was there had no link, and has the new one's now. */
export type AddResult = { added: true } | { added: false; same: Share; linked: boolean }

/** A row that is not the share it should be. It stays as it is; `row` is what the database holds. */
type UnreadableShare = { id: string; issues: Issue[]; row: unknown }

export type ReadShares = { shares: Share[]; unreadable: UnreadableShare[] }

/** What became of many shares. `same` is undefined where the row id is taken by a row nobody can read. */
export type AddAllResult = { added: Share[]; notAdded: { share: Share; same: Share | undefined }[] }

/**
 * Adds a share unless the log has it (same.ts says when), both in one transaction.
 * Throws what the database throws; then nothing was added.
 */
export async function addShare(share: Share): Promise<AddResult> {
  return db.transaction('rw', shareTable(), async () => {
    const same = findSame(await possiblySame(share), share)
    if (same) {
      const linked = withLinkOf(same, share)
      if (linked) await shareTable().put(linked)
      return { added: false, same: linked ?? same, linked: linked !== undefined }
    }
    await shareTable().add(share)
    return { added: true }
  })
}

/** A share without a link with another's, whose id tells the time; undefined where it has one or there is none. */
function withLinkOf(share: Share, { urn, url, publishedAt, timeFrom, updatedAt }: Share): Share | undefined {
  if (share.urn !== undefined || urn === undefined) return undefined
  const time = timeFrom === 'link' ? { publishedAt, timeFrom } : {}
  return editShare(share, { urn, url, ...time }, updatedAt)
}

/** Adds many shares as `addShare` does, all in one transaction: all that are new are added, or none. */
export async function addShares(list: readonly Share[]): Promise<AddAllResult> {
  return db.transaction('rw', shareTable(), async () => {
    const { shares, unreadable } = sorted(await shareTable().toArray())
    const finder = sameFinder(shares)
    const taken = new Set(unreadable.map(({ id }) => id))
    const result: AddAllResult = { added: [], notAdded: [] }
    for (const share of list) {
      const same = finder.find(share)
      if (same || taken.has(share.id)) {
        result.notAdded.push({ share, same })
        continue
      }
      finder.add(share)
      result.added.push(share)
    }
    await shareTable().bulkAdd(result.added)
    return result
  })
}

/** The few rows among which a double can be, by the indexes. */
async function possiblySame(share: Share): Promise<Share[]> {
  const rows = shareTable()
  const { publishedAt, urn } = share
  const found: unknown[] = [await rows.get(share.id)]
  found.push(
    ...(await rows
      .where('publishedAt')
      .between(publishedAt - SAME_TIME_MS, publishedAt + SAME_TIME_MS, true, true)
      .toArray()),
  )
  if (urn !== undefined) found.push(...(await rows.where('urn').equals(urn).toArray()))
  const minted = mintedAt(share)
  if (minted !== undefined) {
    for (const [first, last] of urnsMintedWithin(minted - SAME_MINT_MS, minted + SAME_MINT_MS)) {
      found.push(...(await rows.where('urn').between(first, last, true, true).toArray()))
    }
  }
  return sorted(found).shares
}

/** The first and last URN of each kind minted in a span. Ids of one span have equally many digits, so they sort as numbers do. */
function urnsMintedWithin(from: number, to: number): [string, string][] {
  const first = String(BigInt(from) << 22n)
  const last = String(((BigInt(to) + 1n) << 22n) - 1n)
  const kinds: PostKind[] = ['activity', 'share', 'ugcPost']
  return kinds.map((kind) => [formatUrn({ kind, id: first }), formatUrn({ kind, id: last })])
}

/** Writes a share over its old row; false, and nothing written, where that was deleted meanwhile. */
export async function putShare(share: Share): Promise<boolean> {
  return db.transaction('rw', shareTable(), async () => {
    if ((await shareTable().get(share.id)) === undefined) return false
    await shareTable().put(share)
    return true
  })
}

/** Changes some fields of a share and leaves what another window wrote to others; gives the new row, or undefined where it is gone. */
export async function changeShare(
  id: string,
  changes: ShareChanges,
  now: number,
): Promise<Share | undefined> {
  return db.transaction('rw', shareTable(), async () => {
    const share = await shareTable().get(id)
    if (share === undefined) return undefined
    const changed = editShare(share, changes, now)
    await shareTable().put(changed)
    return changed
  })
}

/**
 * Settles which of a share's texts stands, where merging has kept several: `text`, and no other, on every machine
 * that merges with this one. Gives the row before, for `restoreShare`; undefined where there was nothing to settle.
 */
export async function settleText(id: string, text: string, now: number): Promise<Share | undefined> {
  const removed = table<{ key: string; at: number }>('removed')
  return db.transaction('rw', shareTable(), removed, async () => {
    const before = await shareTable().get(id)
    if (!before?.otherTexts) return undefined
    const { otherTexts, ...plain } = before
    const later = Math.max(now, before.updatedAt + 1)
    await shareTable().put(text === before.text ? plain : editShare(plain, { text }, later))
    await removed.put({
      key: otherTextsKey(id),
      at: Math.max(before.updatedAt, ...otherTexts.map(({ at }) => at)),
    })
    return before
  })
}

/** Deletes a share and gives the row for `restoreShare`; undefined where there was none. */
export async function deleteShare(id: string): Promise<Share | undefined> {
  return db.transaction('rw', shareTable(), async () => {
    const row = await shareTable().get(id)
    await shareTable().delete(id)
    return row
  })
}

/** Puts a deleted row back exactly as it was. */
export async function restoreShare(row: Share): Promise<void> {
  await shareTable().put(row)
}

/** One share, or undefined where there is none or it cannot be read. */
export async function getShare(id: string): Promise<Share | undefined> {
  return sorted([await shareTable().get(id)]).shares[0]
}

/** The whole log, newest first, and the rows that cannot be read, untouched. */
export async function readShares(): Promise<ReadShares> {
  return sorted(await shareTable().toArray())
}

/** The whole log, newest first, without the rows that cannot be read (`readShares` tells of them). */
export async function shares(): Promise<Share[]> {
  return (await readShares()).shares
}

/** The newest shares, at most `limit`, without reading the others. */
export async function newestShares(limit: number): Promise<Share[]> {
  return sorted(await shareTable().orderBy('publishedAt').reverse().limit(limit).toArray()).shares
}

/** Shares published from `from` up to, not including, `to` (Unix ms), newest first. */
export async function sharesBetween(from: number, to: number): Promise<Share[]> {
  return sorted(await shareTable().where('publishedAt').between(from, to).toArray()).shares
}

/** When shares were published from `from` up to, not including, `to`, Unix ms, oldest first; the rows stay unchecked but for that. */
export async function publishedTimes(from = 0, to = Infinity): Promise<number[]> {
  // Reading whole rows at once: the index's keys alone come only by a cursor, one event each.
  const rows = await shareTable().where('publishedAt').between(from, to).toArray()
  return rows.map(({ publishedAt }) => publishedAt)
}

/** How many rows the log has, unreadable ones included. */
export function countShares(): Promise<number> {
  return shareTable().count()
}

function sorted(rows: readonly unknown[]): ReadShares {
  const read: ReadShares = { shares: [], unreadable: [] }
  for (const row of rows) {
    if (row === undefined) continue
    const checked = check(shareSchema, row)
    if (checked.ok) read.shares.push(checked.value)
    else read.unreadable.push({ id: String((row as { id?: unknown }).id), issues: checked.issues, row })
  }
  read.shares.sort((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? 1 : -1))
  return read
}

/**
 * Keeps a proposal, in place of an older state of the same one. Two panels may see one post:
 * a second proposal of it is not kept.
 */
export async function keepProposal(proposal: Proposal): Promise<void> {
  await db.transaction('rw', proposalTable(), async () => {
    const others = (await proposalTable().toArray()).filter(({ id }) => id !== proposal.id)
    if (!others.some((other) => samePress(other, proposal))) await proposalTable().put(proposal)
  })
}

/**
 * Puts a newer state of a proposal in the older one's place. Where that has been added to the log
 * meanwhile, a link seen only now goes to its share; where it was declined, nothing happens. `now` is Unix ms.
 */
export async function renewProposal(proposal: Proposal, now: number): Promise<void> {
  await db.transaction('rw', shareTable(), proposalTable(), async () => {
    if ((await proposalTable().update(proposal.id, { ...proposal })) > 0) return
    if (proposal.urn === undefined) return
    const asShare = shareOf(proposal, { now, id: proposal.id })
    const same = findSame(await possiblySame(asShare), asShare)
    const linked = same && withLinkOf(same, asShare)
    if (linked) await shareTable().put(linked)
  })
}

/** What waits for the ambassador's word, newest first. */
export async function proposals(): Promise<Proposal[]> {
  return (await proposalTable().toArray()).sort((a, b) => b.at - a.at)
}

/** Takes a proposal away; the post is not logged. */
export async function dropProposal(id: string): Promise<void> {
  await proposalTable().delete(id)
}

/** Adds a proposal's share to the log and takes the proposal away, both or neither. */
export async function acceptProposal(id: string, share: Share): Promise<AddResult> {
  return db.transaction('rw', shareTable(), proposalTable(), async () => {
    const result = await addShare(share)
    await proposalTable().delete(id)
    return result
  })
}
