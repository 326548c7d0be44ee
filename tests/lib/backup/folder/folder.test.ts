import { beforeEach, describe, expect, it, vi } from 'vitest'
import { eraseEverything } from '@/lib/backup/erase'
import { backupText } from '@/lib/backup/file'
import {
  exchangeNow,
  folderInUse,
  leaveFolder,
  takeFolder,
  takeFolderAgain,
} from '@/lib/backup/folder/folder'
import { ownFileName } from '@/lib/backup/folder/plan'
import { FOLDER_KEY, loadFolderState } from '@/lib/backup/folder/state'
import { loadHabit } from '@/lib/backup/habit'
import { changeCopyState } from '@/lib/backup/keeper/state'
import { readBackup } from '@/lib/backup/read'
import { bringBack } from '@/lib/backup/stored'
import { type Contents, noContents, type Row } from '@/lib/backup/tables'
import { onChanges } from '@/lib/db/changes'
import { db, table } from '@/lib/db/database'
import { earlierStates, side } from '@/lib/db/side'
import { deleteShare, readShares } from '@/lib/shares/store'
import { someShare, uuid } from '../../shares/some-share'
import { MemoryFolder } from './memory-folder'

const outside = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, handle: undefined as unknown }))
vi.mock('@/lib/browser/storage', () => ({
  readLocal: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, outside.stored[key]])),
  writeLocal: async (given: Record<string, unknown>) =>
    void Object.assign(outside.stored, structuredClone(given)),
  clearStorage: async () => {
    outside.stored = {}
  },
  removeLocal: async (keys: string[]) => {
    for (const key of keys) delete outside.stored[key]
  },
}))
vi.mock('@/lib/browser/locks', () => ({
  alone: (_: string, work: () => unknown) => work(),
  // As if whoever works in the folder never came to an end.
  aloneWithin: (_ms: number, _: string, work: () => unknown) => work(),
}))
vi.mock('@/lib/browser/last-look', () => ({ forgetLook: () => {} }))
vi.mock('@/lib/browser/left', () => ({
  clearAlarms: async () => {},
  clearCaches: async () => {},
  dropOptionalPermissions: async () => {},
  whatIsLeft: async () => Object.keys(outside.stored),
}))
// A folder in memory is no handle that a database could keep.
vi.mock('@/lib/db/side', async (original) => ({
  ...(await original<typeof import('@/lib/db/side')>()),
  keepFolderHandle: async (handle: unknown) => {
    outside.handle = handle
  },
  folderHandle: async () => outside.handle,
  forgetFolderHandle: async () => {
    outside.handle = undefined
  },
}))

// Erasing asks whether the browser has a second place for databases; this one has none.
vi.stubGlobal('navigator', {})

let ids = 0
const world = (now: number) => ({ now, version: '1', machine: 'me', newId: () => `state-${ids++}` })
const share = (number: number): Row => ({ ...someShare({ id: uuid(number) }) })
const fileOf = (given: Partial<Contents>) =>
  backupText(
    { tables: { ...noContents(), ...given }, settings: null },
    { writtenAt: 0, writtenBy: '1', machine: 'far', database: 2 },
  )
const idsHere = async () => (await readShares()).shares.map(({ id }) => id).sort()

type Access = { queryPermission?: (asked: object) => Promise<PermissionState> }
const asHandle = (folder: MemoryFolder & Access) => folder as unknown as FileSystemDirectoryHandle

async function inUse(): Promise<MemoryFolder & Access> {
  const folder: MemoryFolder & Access = new MemoryFolder()
  await takeFolder(asHandle(folder), 'use')
  return folder
}

beforeEach(async () => {
  Object.assign(outside, { stored: { settings: { theme: 'dark' } }, handle: undefined })
  changeCopyState({ kind: 'together' })
  await Promise.all([...db.tables, ...side.tables].map((each) => each.clear()))
  await table('removed').clear()
})

describe('an exchange', () => {
  it('writes what is here, which counts as a backup', async () => {
    const folder = await inUse()
    await table<Row>('shares').add(share(1))
    expect(await exchangeNow(world(5))).toBeUndefined()
    const read = await readBackup(folder.files.get(ownFileName('me'))?.bytes ?? new Uint8Array())
    expect(read).toMatchObject({
      ok: true,
      backup: { contents: { shares: [share(1)] }, settings: { theme: 'dark' }, bad: [], altered: [] },
    })
    expect((await loadHabit()).lastAt).toBe(5)
    await exchangeNow(world(6))
    expect([folder.writes, (await loadHabit()).lastAt]).toEqual([1, 5])
  })

  it('notices a row and a setting that changed', async () => {
    const folder = await inUse()
    await exchangeNow(world(1))
    await table<Row>('shares').add(share(1))
    await exchangeNow(world(2))
    outside.stored.settings = { theme: 'light' }
    await exchangeNow(world(3))
    expect([folder.writes, (await loadFolderState())?.written?.at]).toEqual([3, 3])
  })

  it('takes in what another machine has, once, with a way back that is not undone by the next', async () => {
    const folder = await inUse()
    await table<Row>('shares').add(share(1))
    folder.put('herald-far.json', fileOf({ shares: [share(2)] }))
    const merged = await exchangeNow(world(5))
    expect(merged).toMatchObject({ added: 1, changed: 0, removed: 0 })
    expect(await idsHere()).toEqual([uuid(1), uuid(2)])
    expect(await earlierStates()).toHaveLength(1)

    expect(await exchangeNow(world(6))).toBeUndefined()
    folder.put('herald-far.json', fileOf({ shares: [share(2)] }))
    expect(await exchangeNow(world(7))).toBeUndefined()
    expect(await earlierStates()).toHaveLength(1)

    if (merged) await bringBack(merged.earlier)
    await exchangeNow(world(8))
    expect(await idsHere()).toEqual([uuid(1)])
  })

  it('remembers without a word what another machine removed and this one never had', async () => {
    const folder = await inUse()
    const removed = [{ key: `shares:${uuid(1)}`, at: 9e12 }]
    folder.put('herald-far.json', fileOf({ removed }))
    expect(await exchangeNow(world(5))).toBeUndefined()
    expect(await earlierStates()).toEqual([])
    // An old file that still has it comes later.
    folder.put('herald-old.json', fileOf({ shares: [share(1)] }))
    expect(await exchangeNow(world(6))).toBeUndefined()
    expect(await idsHere()).toEqual([])
  })

  it('carries a deletion to the other machine', async () => {
    const folder = await inUse()
    await table<Row>('shares').add(share(1))
    await deleteShare(uuid(1))
    await exchangeNow(world(5))
    const read = await readBackup(folder.files.get(ownFileName('me'))?.bytes ?? new Uint8Array())
    expect(read).toMatchObject({ backup: { contents: { removed: [{ key: `shares:${uuid(1)}` }] } } })
  })

  it('does nothing where no folder is used', async () => {
    expect(await exchangeNow(world(5))).toBeUndefined()
    expect(Object.keys(outside.stored)).toEqual(['settings'])
  })

  it.each([{ kind: 'trouble', side: 'database', why: 'damaged' } as const, { kind: 'unknown' } as const])(
    'lets nothing that may be damaged take a good backup’s place ($kind)',
    async (state) => {
      const folder = await inUse()
      changeCopyState(state)
      await exchangeNow(world(5))
      expect(folder.files.size).toBe(0)
    },
  )
})

describe('a folder', () => {
  it('that Herald may not use now is not touched, and told', async () => {
    const folder = await inUse()
    folder.queryPermission = async () => 'prompt'
    folder.before = () => {
      throw new Error('touched')
    }
    await exchangeNow(world(5))
    expect((await loadFolderState())?.trouble).toEqual({ kind: 'not-allowed', reason: 'prompt' })
    expect((await loadHabit()).lastAt).toBeUndefined()
  })

  it('whose handle is lost has to be picked again', async () => {
    await inUse()
    outside.handle = undefined
    await exchangeNow(world(5))
    expect((await loadFolderState())?.trouble).toMatchObject({ kind: 'gone' })
    expect(await folderInUse()).toBeUndefined()
  })

  it('can be left, which ends an exchange under way, and be used again as it was', async () => {
    const folder = await inUse()
    await exchangeNow(world(1))
    const before = await loadFolderState()
    await table<Row>('shares').add(share(1))
    let left: Awaited<ReturnType<typeof leaveFolder>>
    folder.before = async (step) => {
      if (step === 'write') left = await leaveFolder()
    }
    await exchangeNow(world(2))
    expect([folder.writes, await loadFolderState(), await folderInUse()]).toEqual([1, undefined, undefined])
    expect((await loadHabit()).lastAt).toBe(1)

    if (left) await takeFolderAgain(left)
    expect(await loadFolderState()).toEqual(before)
    folder.before = () => {}
    await exchangeNow(world(3))
    expect(folder.writes).toBe(2)
  })

  it('is forgotten when everything is erased, and whoever works in it then writes nothing more anywhere', async () => {
    const folder = await inUse()
    folder.put('herald-far.json', fileOf({ shares: [share(2)] }))
    folder.before = async (step) => {
      if (step === 'getFile') {
        folder.before = () => {}
        await eraseEverything()
      }
    }
    expect(await exchangeNow(world(1))).toBeUndefined()
    expect([[...folder.files.keys()], outside.stored, await idsHere()]).toEqual([['herald-far.json'], {}, []])
  })

  it('of which nobody can tell what storage holds counts as none', async () => {
    for (const stored of ['nonsense', { id: '' }, { name: 'x' }]) {
      outside.stored[FOLDER_KEY] = stored
      expect(await loadFolderState()).toBeUndefined()
    }
    outside.stored[FOLDER_KEY] = { id: 'x', name: 5, written: 'y', files: [], trouble: {}, cameIn: 1 }
    expect(await loadFolderState()).toMatchObject({ id: 'x', name: '', files: {} })
  })
})

it('changes of rows are heard, and nothing else', async () => {
  const heard = vi.fn()
  const stop = onChanges(heard)
  await table<Row>('shares').add(share(1))
  expect(heard).toHaveBeenCalled()
  heard.mockClear()
  await side.aside.put({ id: 'x', at: 0, from: '', what: 0 })
  stop()
  await table<Row>('shares').add(share(2))
  expect(heard).not.toHaveBeenCalled()
})
