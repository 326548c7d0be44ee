import { beforeEach, describe, expect, it, vi } from 'vitest'
import { table } from '@/lib/db/database'
import { blankDraft } from '@/lib/drafts/begin'
import {
  deleteDraft,
  drafts,
  getDraft,
  markHandedOver,
  newestDrafts,
  readDrafts,
  restoreDraft,
  saveDraft,
  saveDraftText,
  saveLastWords,
  versionsOf,
} from '@/lib/drafts/store'

const rows = table<unknown>('drafts')
const NOW = 1_790_000_000_000
const uuid = (number: number) => `00000000-0000-4000-8000-00000000000${number}`
const draft = (number: number) => ({
  ...blankDraft({ now: NOW + number, id: uuid(number) }),
  text: `t${number}`,
})
const ONE = uuid(1)

beforeEach(() => Promise.all([rows.clear(), table('versions').clear()]))

describe('saving a text', () => {
  beforeEach(() => saveDraft(draft(1)))

  it('keeps the later text and gives the state to base the next on', async () => {
    const first = await saveDraftText(ONE, 'a', { now: NOW + 10, basedOn: NOW + 1, versionId: uuid(8) })
    expect(first).toEqual({ saved: true, updatedAt: NOW + 10 })
    expect(await saveDraftText(ONE, 'ab', { now: NOW + 20, basedOn: NOW + 10, versionId: uuid(8) })).toEqual({
      saved: true,
      updatedAt: NOW + 20,
    })
    expect(await getDraft(ONE)).toEqual({ ...draft(1), text: 'ab', updatedAt: NOW + 20 })
  })

  it('follows the last of two writers and keeps the other text among the versions', async () => {
    const both = await Promise.all([
      saveDraftText(ONE, 'mine', { now: NOW + 10, basedOn: NOW + 1, versionId: uuid(6) }),
      saveDraftText(ONE, 'yours', { now: NOW + 10, basedOn: NOW + 1, versionId: uuid(7) }),
    ])
    expect(both).toEqual([
      { saved: true, updatedAt: NOW + 10 },
      { saved: true, updatedAt: NOW + 11, replaced: 'mine' },
    ])
    expect(await getDraft(ONE)).toEqual({ ...draft(1), text: 'yours', updatedAt: NOW + 11 })
    expect(await versionsOf(ONE)).toEqual([
      { id: uuid(7), draftId: ONE, text: 'mine', at: NOW + 10, why: 'other-window' },
    ])
  })

  it('in a page’s last moment keeps the text that it takes the place of, too', async () => {
    const row = (await getDraft(ONE)) ?? draft(1)
    saveLastWords(row, 'last', { now: NOW + 5, basedOn: row.updatedAt, versionId: uuid(6) })
    await vi.waitFor(async () =>
      expect(await getDraft(ONE)).toMatchObject({ text: 'last', updatedAt: NOW + 5 }),
    )
    expect(await versionsOf(ONE)).toEqual([])
    saveLastWords(row, 'later', { now: NOW + 6, basedOn: row.updatedAt - 1, versionId: uuid(7) })
    await vi.waitFor(async () => expect(await getDraft(ONE)).toMatchObject({ text: 'later' }))
    expect(await versionsOf(ONE)).toMatchObject([{ id: uuid(7), text: row.text, why: 'other-window' }])
  })

  it('tells states apart within one millisecond and when the clock is set back', async () => {
    const first = await saveDraftText(ONE, 'a', { now: NOW - 5_000, basedOn: NOW + 1, versionId: uuid(8) })
    expect(first).toEqual({ saved: true, updatedAt: NOW + 2 })
    expect(
      await saveDraftText(ONE, 'b', { now: NOW - 5_000, basedOn: NOW + 1, versionId: uuid(8) }),
    ).toMatchObject({
      replaced: 'a',
    })
  })

  it('agrees where both panels hold the same text', async () => {
    await saveDraftText(ONE, 'same', { now: NOW + 10, basedOn: NOW + 1, versionId: uuid(8) })
    expect(await saveDraftText(ONE, 'same', { now: NOW + 20, basedOn: NOW + 1, versionId: uuid(8) })).toEqual(
      {
        saved: true,
        updatedAt: NOW + 10,
      },
    )
  })

  it('leaves a deleted draft deleted', async () => {
    await deleteDraft(ONE)
    expect(await saveDraftText(ONE, 'a', { now: NOW + 10, basedOn: NOW + 1, versionId: uuid(8) })).toEqual({
      saved: false,
    })
    await markHandedOver(ONE, NOW)
    expect(await drafts()).toEqual([])
  })

  it('is not disturbed by a hand-over in the other panel', async () => {
    await markHandedOver(ONE, NOW + 5)
    await markHandedOver(ONE, NOW + 6)
    expect(
      await saveDraftText(ONE, 'a', { now: NOW + 10, basedOn: NOW + 1, versionId: uuid(8) }),
    ).toMatchObject({ saved: true })
    expect(await getDraft(ONE)).toMatchObject({ text: 'a', handedOverAt: [NOW + 5, NOW + 6] })
  })
})

describe('drafts', () => {
  it('come newest first, those nobody can read apart and untouched', async () => {
    const broken = { ...draft(2), text: 7 }
    await rows.bulkAdd([draft(1), broken, draft(3)])
    expect(await drafts()).toEqual([draft(3), draft(1)])
    expect(await newestDrafts(1)).toEqual([draft(3)])
    expect((await readDrafts()).unreadable).toEqual([
      { id: uuid(2), issues: [{ path: 'text', kind: 'wrong-type', expected: ['text'] }], row: broken },
    ])
    expect(await getDraft(uuid(2))).toBeUndefined()
    expect(await rows.get(uuid(2))).toEqual(broken)
  })

  it('are new only once', async () => {
    await saveDraft(draft(1))
    await expect(saveDraft({ ...draft(1), text: 'other' })).rejects.toThrow()
    expect(await getDraft(ONE)).toEqual(draft(1))
  })

  it('come back from deletion exactly as they were', async () => {
    const row = { ...draft(1), later: { deep: 1 } }
    await rows.add(row)
    const deleted = await deleteDraft(ONE)
    expect(await getDraft(ONE)).toBeUndefined()
    if (deleted) await restoreDraft(deleted)
    expect(await rows.get(ONE)).toEqual(row)
    expect(await deleteDraft(uuid(5))).toBeUndefined()
  })
})
