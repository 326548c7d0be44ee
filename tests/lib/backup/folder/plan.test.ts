import { describe, expect, it } from 'vitest'
import {
  filesToRead,
  mayBeBackup,
  mayHaveToWrite,
  ownFileName,
  tellsTrouble,
  troubleOf,
  waitAfterChange,
} from '@/lib/backup/folder/plan'
import type { FolderState, SeenFile } from '@/lib/backup/folder/state'

const OWN = ownFileName('me')
const seen = (more: Partial<SeenFile> = {}): SeenFile => ({
  size: 5,
  lastModified: 7,
  readBy: '1',
  ...more,
})

describe('which files are read', () => {
  it.each([
    ['herald-1b4e.json.gz', true],
    ['herald-1b4e (1).json.gz', true],
    ['herald-1b4e (Anna’s conflicted copy 2026-11-27).json.gz', true],
    ['HERALD-BACKUP.JSON', true],
    ['herald-backup-2026-11-27.json.gz', true],
    ['herald-log-2026-11-27.json', false],
    ['herald-diagnosis.json', false],
    ['herald-1b4e.json.gz.crswap', false],
    ['notes-herald-1.json', false],
    ['herald-days-2026.ics', false],
  ])('%s by its name: %s', (name, may) => expect(mayBeBackup(name)).toBe(may))

  it.each([
    ['not known yet', {}, true],
    ['read already', { 'herald-a.json': seen() }, false],
    ['of another size', { 'herald-a.json': seen({ size: 4 }) }, true],
    ['changed at another time, be it an earlier one', { 'herald-a.json': seen({ lastModified: 8 }) }, true],
    ['read by an older Herald', { 'herald-a.json': seen({ readBy: '0' }) }, true],
    ['not readable last time', { 'herald-a.json': seen({ why: 'gzip-damaged' }) }, true],
    ['read already, but for some rows', { 'herald-a.json': seen({ bad: 2 }) }, false],
  ])('a file %s', (_, known: Record<string, SeenFile>, reads) => {
    const found = [{ name: 'herald-a.json', size: 5, lastModified: 7 }]
    expect(filesToRead(found, known, { own: OWN, version: '1' })).toEqual(reads ? found : [])
  })

  it('never the own one', () => {
    const found = [{ name: OWN, size: 5, lastModified: 7 }]
    expect(filesToRead(found, {}, { own: OWN, version: '1' })).toEqual([])
  })
})

describe('whether the own file is written', () => {
  const state = (written?: FolderState['written']): FolderState => ({
    id: 'x',
    name: '',
    files: {},
    written,
  })
  const written = { at: 1, mark: 'm', digest: 'd', size: 5 }
  const own = { name: OWN, size: 5, lastModified: 7 }

  it.each([
    ['never yet', state(), own, true],
    ['nothing changed', state(written), own, false],
    ['something may have changed', state({ ...written, mark: 'n' }), own, true],
    ['somebody deleted it', state(written), undefined, true],
    ['it is not what was written', state(written), { ...own, size: 0 }, true],
  ])('%s', (_, before, there, writes) => expect(mayHaveToWrite(before, there, 'm')).toBe(writes))
})

it.each([
  ['NotFoundError', 'gone'],
  ['NotAllowedError', 'not-allowed'],
  ['SecurityError', 'not-allowed'],
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'other'],
])('a folder that answers %s is %s', (name, kind) => {
  expect(troubleOf(new DOMException('', name))).toEqual({ kind, reason: name })
})

it('what is thrown that is no error is told, too', () => {
  expect(troubleOf('nonsense')).toEqual({ kind: 'other', reason: 'Unknown' })
})

it('waits until changes are quiet, and not for ever', () => {
  expect(waitAfterChange(0, 0)).toBe(20_000)
  expect(waitAfterChange(0, 200_000)).toBe(20_000)
  expect(waitAfterChange(0, 290_000)).toBe(10_000)
  expect(waitAfterChange(0, 400_000)).toBe(0)
})

it.each([
  ['none', undefined, undefined, false],
  ['a first one', 'gone', undefined, true],
  ['the one told an hour ago', 'gone', { at: 1e12 - 3_600_000, kind: 'gone' }, false],
  ['the one told yesterday', 'gone', { at: 1e12 - 24 * 3_600_000, kind: 'gone' }, true],
  ['another one than told an hour ago', 'full', { at: 1e12 - 3_600_000, kind: 'gone' }, true],
] as const)('is told of trouble about once a day: %s', (_, kind, told, tells) => {
  const trouble = kind && { kind, reason: '' }
  expect(tellsTrouble({ id: 'x', name: '', files: {}, trouble, told }, 1e12)).toBe(tells)
})
