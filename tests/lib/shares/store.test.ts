import { beforeEach, describe, expect, it } from 'vitest'
import { table } from '@/lib/db/database'
import { type Proposal, shareOf } from '@/lib/shares/proposal'
import type { Share } from '@/lib/shares/share'
import {
  acceptProposal,
  addShare,
  addShares,
  changeShare,
  countShares,
  deleteShare,
  dropProposal,
  getShare,
  keepProposal,
  newestShares,
  proposals,
  publishedTimes,
  putShare,
  readShares,
  renewProposal,
  restoreShare,
  shares,
  sharesBetween,
} from '@/lib/shares/store'
import { someShare, urnAt, uuid } from './some-share'

const AT = Date.UTC(2026, 9, 9, 8, 30)
const rows = table<unknown>('shares')
const share = (number: number, given: Partial<Share> = {}) =>
  someShare({ id: uuid(number), publishedAt: AT + number * 1_000_000, text: `t${number}`, ...given })

beforeEach(() => Promise.all([rows.clear(), table('proposals').clear()]))

describe('adding', () => {
  it('adds a share once, by whichever trace of it', async () => {
    const first = share(1, { publishedAt: AT, urn: urnAt(AT) })
    expect(await addShare(first)).toEqual({ added: true })
    const doubles = [
      first,
      share(2, { urn: urnAt(AT) }),
      share(3, { text: 't1', urn: urnAt(AT + 5_000, 'share') }),
      share(4, { text: 't1', urn: urnAt(AT - 5_000, 'ugcPost', 7) }),
      share(5, { text: 't1', publishedAt: AT - 120_000 }),
    ]
    for (const double of doubles) {
      expect(await addShare(double)).toEqual({ added: false, same: first, linked: false })
    }
    expect(await addShare(share(6, { text: 't1', urn: urnAt(AT + 5_001, 'share') }))).toEqual({ added: true })
    expect(await countShares()).toBe(2)
  })

  it('gives a share noticed without a link the link that is logged later, and its time', async () => {
    const noticed = share(1, { publishedAt: AT + 900, timeFrom: 'noticed' })
    await addShare(noticed)
    const link = share(2, {
      text: '',
      urn: urnAt(AT),
      url: 'https://www.linkedin.com/feed/',
      updatedAt: AT + 9,
    })
    const result = await addShare({ ...link, publishedAt: AT, timeFrom: 'link' })
    expect(result).toMatchObject({ added: false, linked: true, same: { id: noticed.id, urn: urnAt(AT) } })
    expect(await shares()).toMatchObject([
      { id: noticed.id, text: noticed.text, urn: urnAt(AT), publishedAt: AT, timeFrom: 'link' },
    ])
  })

  it('gives a link seen late to the share a proposal became, and asks nothing again', async () => {
    const probable: Proposal = { id: uuid(7), sure: 'probable', text: 'We shipped it', at: AT + 900 }
    await keepProposal(probable)
    await acceptProposal(probable.id, shareOf(probable, { now: AT + 2_000, id: uuid(8) }))
    const url = 'https://www.linkedin.com/feed/update/urn:li:share:1/'
    await renewProposal({ ...probable, sure: 'confirmed', urn: urnAt(AT), url, linkTime: AT }, AT + 5_000)
    expect(await proposals()).toEqual([])
    expect(await shares()).toMatchObject([{ id: uuid(8), urn: urnAt(AT), url, publishedAt: AT }])
  })

  it('leaves a declined proposal declined when its link comes late', async () => {
    const probable: Proposal = { id: uuid(7), sure: 'probable', text: 'We shipped it', at: AT + 900 }
    await keepProposal(probable)
    await dropProposal(probable.id)
    await renewProposal({ ...probable, sure: 'confirmed', urn: urnAt(AT), linkTime: AT }, AT + 5_000)
    expect([await proposals(), await shares()]).toEqual([[], []])
  })

  it('adds one of two doubles that come at the same moment', async () => {
    const results = await Promise.all([
      addShare(share(1, { urn: urnAt(AT) })),
      addShare(share(2, { urn: urnAt(AT) })),
    ])
    expect(results.map(({ added }) => added)).toEqual([true, false])
    expect(await countShares()).toBe(1)
  })

  it('adds many at once and says which the log had', async () => {
    await addShare(share(1))
    await rows.add({ id: uuid(9), publishedAt: 'never' })
    const again = share(3, { id: uuid(4) })
    const result = await addShares([share(1), share(2), share(3), again, share(9)])
    expect(result.added).toEqual([share(2), share(3)])
    expect(result.notAdded).toEqual([
      { share: share(1), same: share(1) },
      { share: again, same: share(3) },
      { share: share(9), same: undefined },
    ])
    expect(await rows.get(uuid(9))).toEqual({ id: uuid(9), publishedAt: 'never' })
    expect(await countShares()).toBe(4)
  })
})

describe('reading', () => {
  it('gives shares newest first, and rows it cannot read apart and untouched', async () => {
    const broken = { ...share(2), publishedAt: undefined, secret: 'kept' }
    await rows.bulkAdd([share(1), broken, share(3)])
    const read = await readShares()
    expect(read.shares).toEqual([share(3), share(1)])
    expect(read.unreadable).toEqual([
      { id: uuid(2), issues: [{ path: 'publishedAt', kind: 'missing' }], row: broken },
    ])
    expect(await shares()).toEqual([share(3), share(1)])
    expect(await rows.get(uuid(2))).toEqual(broken)
  })

  it('keeps fields nobody knows', async () => {
    const richer = { ...share(1), later: { deep: [1, 2] } }
    await rows.add(richer)
    expect(await shares()).toEqual([richer])
  })

  it('gives the newest, a span and the times without the rest', async () => {
    await rows.bulkAdd([share(1), share(2), share(3)])
    expect(await newestShares(2)).toEqual([share(3), share(2)])
    expect(await sharesBetween(share(1).publishedAt, share(3).publishedAt)).toEqual([share(2), share(1)])
    expect(await publishedTimes()).toEqual([1, 2, 3].map((number) => share(number).publishedAt))
    expect(await publishedTimes(share(2).publishedAt, share(3).publishedAt)).toEqual([share(2).publishedAt])
    expect(await getShare(uuid(2))).toEqual(share(2))
    expect(await getShare(uuid(8))).toBeUndefined()
  })
})

describe('changing', () => {
  it('writes over an existing row only', async () => {
    await addShare(share(1))
    expect(await putShare(share(1, { note: 'n' }))).toBe(true)
    expect(await getShare(uuid(1))).toEqual(share(1, { note: 'n' }))
    expect(await putShare(share(2))).toBe(false)
    expect(await countShares()).toBe(1)
  })

  it('merges what two windows change in different fields', async () => {
    await addShare(share(1))
    await Promise.all([changeShare(uuid(1), { note: 'n' }, AT), changeShare(uuid(1), { itemTitle: 'i' }, AT)])
    expect(await getShare(uuid(1))).toEqual(share(1, { note: 'n', itemTitle: 'i', updatedAt: AT }))
    expect(await changeShare(uuid(2), { note: 'n' }, AT)).toBeUndefined()
  })

  it('deletes and puts back exactly what was there', async () => {
    const row = { ...share(1), later: 1 }
    await rows.add(row)
    const deleted = await deleteShare(uuid(1))
    expect(await countShares()).toBe(0)
    if (deleted) await restoreShare(deleted)
    expect(await rows.get(uuid(1))).toEqual(row)
    expect(await deleteShare(uuid(2))).toBeUndefined()
  })
})
