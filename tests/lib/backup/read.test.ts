import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '@/lib/backup/canonical'
import { BACKUP_FORMAT, backupText, type Origin } from '@/lib/backup/file'
import { gzip } from '@/lib/backup/gzip'
import { readBackup } from '@/lib/backup/read'
import { noContents } from '@/lib/backup/tables'
import { anyShares, someShare, uuid } from '../shares/some-share'
import { machines } from './histories'

const ORIGIN: Origin = { writtenAt: Date.UTC(2026, 10, 27), writtenBy: '0.1.0', machine: 'here', database: 2 }
const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (text: string) => readBackup(bytes(text))
const file = (more: object) => JSON.stringify({ ...BACKUP_FORMAT, tables: {}, ...more })
const share = (number: number, more: object = {}) => ({ ...someShare({ id: uuid(number) }), ...more })

describe('what is written', () => {
  it('comes back as it was, packed or plain', async () => {
    await fc.assert(
      fc.asyncProperty(
        machines,
        anyShares,
        fc.jsonValue(),
        async ([given = noContents()], shares, settings) => {
          fc.pre(!JSON.stringify(settings).includes('__proto__'))
          const tables = { ...given, shares: JSON.parse(JSON.stringify(shares)) }
          const text = backupText({ tables, settings }, ORIGIN)
          for (const packed of [bytes(text), await gzip(text)]) {
            const result = await readBackup(packed)
            if (!result.ok) throw new Error(result.problem.kind)
            const { contents, bad, altered, notes, origin } = result.backup
            expect({ bad, altered, notes, origin }).toEqual({
              bad: [],
              altered: [],
              notes: [],
              origin: ORIGIN,
            })
            expect(digestOf(contents.drafts)).toBe(digestOf(tables.drafts))
            expect(contents.shares).toHaveLength(shares.length)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps rows that nobody can read, and tells of them when it is read', async () => {
    const broken = { id: 'x', text: 7 }
    const text = backupText({ tables: { drafts: [broken] }, settings: { theme: 'pink' } }, ORIGIN)
    const result = await read(text)
    expect(result).toMatchObject({
      ok: true,
      backup: { bad: [{ table: 'drafts', place: 1, row: broken }], altered: [], settings: { theme: 'pink' } },
    })
  })

  it('holds no half characters', async () => {
    const text = backupText({ tables: { shares: [share(1, { text: 'a\ud83d' })] }, settings: null }, ORIGIN)
    const result = await read(text)
    expect(result).toMatchObject({ ok: true, backup: { altered: [], notes: [] } })
    expect(result.ok && result.backup.contents.shares[0]?.text).toBe('a\ufffd')
  })
})

describe('what is refused', () => {
  const packed = gzip(backupText({ tables: { shares: [share(1)] }, settings: null }, ORIGIN))
  it.each([
    ['', 'file-empty'],
    ['{"a":1}', 'not-a-backup'],
    ['{"format":"herald-log","version":1,"tables":{}}', 'not-a-backup'],
    [file({ version: 2 }), 'newer-format'],
    [file({ tables: [] }), 'not-a-backup'],
    [file({ tables: {}, x: '['.repeat(3) }).slice(0, -9), 'not-json'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'nested-too-deep'],
  ])('%s', async (text, kind) => {
    expect(await read(text)).toMatchObject({ ok: false, problem: { kind } })
  })

  it('a packed file that breaks off or was changed', async () => {
    const good = await packed
    const changed = good.slice()
    changed[good.length >> 1] = (changed[good.length >> 1] ?? 0) ^ 0xff
    for (const one of [good.slice(0, -9), changed, good.slice(0, 12)]) {
      expect(await readBackup(one)).toMatchObject({ ok: false, problem: { kind: 'gzip-damaged' } })
    }
  })
})

describe('a file with faults', () => {
  it('gives its good rows and tells of the bad ones with place and reason', async () => {
    const shares = [share(1), share(2, { text: 3 }), share(3), share(1), 'nonsense']
    const result = await read(file({ tables: { shares, drafts: 'none', laterTable: [1] } }))
    if (!result.ok) throw new Error(result.problem.kind)
    expect(result.backup.contents.shares.map(({ id }) => id)).toEqual([uuid(1), uuid(3)])
    expect(result.backup.bad.map(({ table, place, issues }) => [table, place, issues[0]?.kind])).toEqual([
      ['shares', 2, 'wrong-type'],
      ['shares', 4, 'against-rule'],
      ['shares', 5, 'wrong-type'],
      ['drafts', 0, 'wrong-type'],
      ['laterTable', 0, 'unknown-field'],
    ])
  })

  it('tells a table that was changed since it was written', async () => {
    const text = backupText({ tables: { shares: [share(1)], drafts: [] }, settings: null }, ORIGIN)
    const result = await read(text.replace('What I learned', 'What I earned '))
    expect(result).toMatchObject({ ok: true, backup: { altered: ['shares'] } })
  })

  it('takes no prototype from a file', async () => {
    const result = await read(
      `{"format":"herald-backup","version":1,"tables":{"shares":[{"__proto__":{"id":"x"},"text":"y"}],"__proto__":{"drafts":[]}}}`,
    )
    expect(result).toMatchObject({ ok: true, backup: { bad: [{ table: 'shares', place: 1 }] } })
    expect(result.ok && result.backup.notes.map(({ kind }) => kind)).toEqual(['name-refused', 'name-refused'])
  })
})
