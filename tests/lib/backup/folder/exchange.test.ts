import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canonical } from '@/lib/backup/canonical'
import { backupFile } from '@/lib/backup/file'
import { exchange, type Here } from '@/lib/backup/folder/exchange'
import { ownFileName } from '@/lib/backup/folder/plan'
import type { FolderState } from '@/lib/backup/folder/state'
import { gzip } from '@/lib/backup/gzip'
import { merge } from '@/lib/backup/merge'
import { outcome } from '@/lib/backup/plan'
import { readBackup } from '@/lib/backup/read'
import { type Contents, noContents, type Row } from '@/lib/backup/tables'
import { someShare, uuid } from '../../shares/some-share'
import { machines, sorted } from '../histories'
import { MemoryFolder } from './memory-folder'

const share = (number: number, more: object = {}): Row => ({ ...someShare({ id: uuid(number) }), ...more })
const holding = (given: Partial<Contents>): Contents => ({ ...noContents(), ...given })
const fileOf = (contents: Contents, machine = 'far') =>
  backupFile({ tables: contents, settings: null }, { writtenAt: 0, writtenBy: '1', machine, database: 2 })

/** Contents of a history, whose shares are whole: a file's rows are checked. */
const whole = (given: Contents): Contents => ({
  ...given,
  shares: given.shares.map((row) => ({ ...someShare(), ...row })),
})

/** A machine that uses a folder: its contents, and what it knows of the folder. */
function machineAt(folder: MemoryFolder, name: string, contents: Contents = noContents()) {
  const machine = {
    contents,
    merges: 0,
    wanted: async () => true,
    state: { id: 'use', name: 'Sync', files: {} } as FolderState,
    exchange: async (now = 0) => {
      const circumstances = { now, machine: name, version: '1', wanted: () => machine.wanted() }
      const done = await exchange(folder, here, machine.state, circumstances)
      machine.state = done.state
      return done
    },
  }
  const here: Here = {
    mark: async () => canonical(machine.contents),
    backup: async () => fileOf(machine.contents, name),
    take: async (file) => {
      const [before, after] = [machine.contents, merge(machine.contents, file)]
      if (canonical(sorted(before)) === canonical(sorted(after))) return undefined
      machine.contents = after
      machine.merges++
      const earlier = { id: '', at: 0, why: 'merge' as const, version: 2, tables: {} }
      return { ...outcome(before, after), earlier }
    },
  }
  return machine
}

const backupIn = async (folder: MemoryFolder, name: string) => {
  const read = await readBackup(folder.files.get(name)?.bytes ?? new Uint8Array())
  if (!read.ok) throw new Error(read.problem.kind)
  return read.backup
}

describe('machines that use one folder', () => {
  it('end equal, whatever each did and in whatever order they looked', async () => {
    await fc.assert(
      fc.asyncProperty(
        machines,
        machines,
        fc.array(fc.nat(2), { maxLength: 6 }),
        async (first, then, turns) => {
          const folder = new MemoryFolder()
          const all = first.map((contents, at) => machineAt(folder, `m${at}`, whole(contents)))
          for (const turn of turns) await all[turn]?.exchange()
          // Each goes on by itself, as if it had merged what was done elsewhere.
          for (const [at, one] of all.entries())
            one.contents = merge(one.contents, whole(then[at] ?? noContents()))
          for (const one of [...all, ...all]) await one.exchange()
          const [a, b, c] = all.map((one) => canonical(sorted(one.contents)))
          expect([b, c]).toEqual([a, a])
          // And it comes to rest: nobody writes or merges any more.
          const [writes, merges] = [folder.writes, all.map((one) => one.merges)]
          for (const one of [...all, ...all]) await one.exchange()
          for (const one of all) await one.exchange()
          expect(folder.writes).toBe(writes)
          expect(all.map((one) => one.merges)).toEqual(merges)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('write one file each and never another’s', async () => {
    const folder = new MemoryFolder()
    const [a, b] = [machineAt(folder, 'a', holding({ shares: [share(1)] })), machineAt(folder, 'b')]
    await a.exchange(10)
    const { bytes } = folder.files.get(ownFileName('a')) ?? {}
    const done = await b.exchange(20)
    expect(done.merged).toMatchObject({ added: 1, changed: 0, removed: 0 })
    expect(b.state).toMatchObject({
      cameIn: { at: 20, added: 1, changed: 0, removed: 0 },
      written: { at: 20 },
      files: { [ownFileName('a')]: { readBy: '1' } },
    })
    expect([...folder.files.keys()]).toEqual([ownFileName('a'), ownFileName('b')])
    expect(folder.files.get(ownFileName('a'))?.bytes).toBe(bytes)
    expect(await backupIn(folder, ownFileName('b'))).toMatchObject({
      contents: { shares: [share(1)] },
      altered: [],
    })
  })
})

describe('this machine’s file', () => {
  it('is written when what is here differs, and else left alone', async () => {
    const folder = new MemoryFolder()
    const me = machineAt(folder, 'me', holding({ shares: [share(1)] }))
    await me.exchange(1)
    await me.exchange(2)
    expect([folder.writes, me.state.written?.at]).toEqual([1, 1])
    me.contents = holding({ shares: [share(1), share(2)] })
    await me.exchange(3)
    expect([folder.writes, me.state.written?.at]).toEqual([2, 3])
  })

  it('is not written where what changed was changed back', async () => {
    const folder = new MemoryFolder()
    const me = machineAt(folder, 'me', holding({ shares: [share(1), share(2)] }))
    await me.exchange(1)
    // The same rows in another order have another mark.
    me.contents = holding({ shares: [share(2), share(1)] })
    await me.exchange(2)
    expect([folder.writes, me.state.written?.at]).toEqual([1, 1])
    expect(me.state.written?.mark).toBe(canonical(me.contents))
  })

  it('is written again where somebody deleted or emptied it', async () => {
    const folder = new MemoryFolder()
    const me = machineAt(folder, 'me')
    await me.exchange(1)
    folder.files.delete(ownFileName('me'))
    await me.exchange(2)
    folder.put(ownFileName('me'), '')
    await me.exchange(3)
    expect([folder.writes, me.state.written?.at]).toEqual([3, 3])
  })

  it('does not count before the folder gives it back as it was', async () => {
    const folder = new MemoryFolder()
    const me = machineAt(folder, 'me')
    folder.keeps = (bytes) => bytes.slice(0, -9)
    await me.exchange(1)
    expect(me.state).toMatchObject({ trouble: { kind: 'other', reason: 'NotAsWrittenError' } })
    expect(me.state.written).toBeUndefined()
    folder.keeps = (bytes) => bytes
    await me.exchange(2)
    expect(me.state.trouble).toBeUndefined()
    expect(me.state.written?.at).toBe(2)
  })
})

describe('a folder that fails', () => {
  it.each([
    ['entries', 'NotFoundError', 'gone'],
    ['entries', 'NotAllowedError', 'not-allowed'],
    ['createWritable', 'NoModificationAllowedError', 'other'],
    ['write', 'QuotaExceededError', 'full'],
    ['close', 'QuotaExceededError', 'full'],
  ] as const)('at %s with %s is told as %s, and the last good file stays', async (step, name, kind) => {
    const folder = new MemoryFolder()
    const me = machineAt(folder, 'me', holding({ shares: [share(1)] }))
    await me.exchange(1)
    const good = folder.files.get(ownFileName('me'))
    const { written } = me.state
    me.contents = holding({ shares: [share(1), share(2)] })
    folder.before = (at) => {
      if (at === step) throw new DOMException('', name)
    }
    await me.exchange(2)
    expect(me.state).toMatchObject({ trouble: { kind, reason: name }, written })
    expect(folder.files.get(ownFileName('me'))).toBe(good)
    folder.before = () => {}
    await me.exchange(3)
    expect(me.state).toMatchObject({ written: { at: 3 } })
    expect(me.state.trouble).toBeUndefined()
  })

  it('gets this machine’s backup also where the others’ files cannot be taken in here', async () => {
    const folder = new MemoryFolder()
    folder.put('herald-b.json', fileOf(holding({ shares: [share(1)] })).text)
    const me = machineAt(folder, 'me')
    me.wanted = vi
      .fn(async () => true)
      .mockImplementationOnce(async () => {
        throw new DOMException('', 'QuotaExceededError')
      })
    await me.exchange(1)
    expect(me.state).toMatchObject({ trouble: { kind: 'full' }, written: { at: 1 }, files: {} })
    await me.exchange(2)
    expect(me.contents.shares).toEqual([share(1)])
  })
})

describe('the ambassador who puts an end to it', () => {
  it('before the others’ files are merged gets nothing merged and nothing written', async () => {
    const folder = new MemoryFolder()
    folder.put('herald-b.json', fileOf(holding({ shares: [share(1)] })).text)
    const me = machineAt(folder, 'me')
    me.wanted = async () => false
    expect((await me.exchange()).merged).toBeUndefined()
    expect(me.contents).toEqual(noContents())
    expect([...folder.files.keys()]).toEqual(['herald-b.json'])
  })
})

describe('the others’ files', () => {
  it('that are none or not whole are told by name and reason, tried again, and harm nothing', async () => {
    const folder = new MemoryFolder()
    const complete = await gzip(fileOf(holding({ shares: [share(1)] })).text)
    folder.put('herald-half.json.gz', complete.slice(0, 60))
    folder.put('herald-none.json', '{"format":"herald-log"}')
    folder.put('herald-empty.json.gz', '')
    folder.put('herald-newer.json', '{"format":"herald-backup","version":99,"tables":{}}')
    folder.put('herald-gone.json', 'x')
    folder.before = (step, name) => {
      if (step === 'getFile' && name === 'herald-gone.json') throw new DOMException('', 'NotReadableError')
    }
    const me = machineAt(folder, 'me', holding({ shares: [share(9)] }))
    await me.exchange()
    const told = Object.entries(me.state.files).map(([name, { why }]) => [name, why])
    expect(told).toEqual([
      ['herald-empty.json.gz', 'file-empty'],
      ['herald-gone.json', 'NotReadableError'],
      ['herald-half.json.gz', 'gzip-damaged'],
      ['herald-newer.json', 'newer-format'],
      ['herald-none.json', 'not-a-backup'],
    ])
    expect(me.contents.shares).toEqual([share(9)])
    expect(me.state.trouble).toBeUndefined()

    // The sync service has finished: same name, same size as announced or not.
    folder.put('herald-half.json.gz', complete)
    folder.files.delete('herald-none.json')
    await me.exchange()
    expect(me.contents.shares).toHaveLength(2)
    expect(me.state.files['herald-half.json.gz']?.why).toBeUndefined()
    expect(me.state.files['herald-none.json']).toBeUndefined()
  })

  it('with rows that nobody can read give the good ones, and the number of the others', async () => {
    const folder = new MemoryFolder()
    const tables = { shares: [share(1), { ...share(2), id: 'no-uuid' }, 'nonsense'], later: [{}] }
    folder.put('herald-b.json', JSON.stringify({ format: 'herald-backup', version: 1, tables }))
    const me = machineAt(folder, 'me')
    await me.exchange()
    expect(me.contents.shares).toEqual([share(1)])
    expect(me.state.files['herald-b.json']).toMatchObject({ bad: 3, altered: ['shares', 'later'] })
  })

  it('are merged all at once, conflict copies too, and bring nothing a second time', async () => {
    const folder = new MemoryFolder()
    folder.put('herald-b.json.gz', await gzip(fileOf(holding({ shares: [share(1)] })).text))
    folder.put('herald-b (1).json.gz', await gzip(fileOf(holding({ shares: [share(2)] })).text))
    const me = machineAt(folder, 'me')
    expect((await me.exchange()).merged).toMatchObject({ added: 2 })
    const { bytes = new Uint8Array() } = folder.files.get('herald-b.json.gz') ?? {}
    folder.put('herald-b.json.gz', bytes)
    expect((await me.exchange()).merged).toBeUndefined()
    expect(me.merges).toBe(1)
  })
})
