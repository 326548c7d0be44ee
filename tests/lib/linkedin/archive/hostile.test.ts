import { describe, expect, it } from 'vitest'
import { LIMITS } from '@/lib/linkedin/archive/limits'
import { bytesOf, complete, csv, fixture, readAll, zip } from './make'

const problem = async (...files: File[]) => {
  const { reading } = await readAll(...files)
  return reading.ok ? 'none' : reading.problem
}

const spoiled = async (file: File, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
  new File([change(await bytesOf(file))], file.name)

describe('files that are no archive of LinkedIn’s', () => {
  it.each([
    ['a picture', 'photo.png', '\u0089PNG'],
    ['an empty file', 'Complete_LinkedInDataExport_09-01-2026.zip', ''],
    ['a page named like an archive', 'Basic_LinkedInDataExport_09-01-2026.zip', '<html>'],
    ['a page named like a file of it', 'Profile.csv', '<!doctype html><p>Sign in, please</p>\n<p>a,b</p>'],
    ['another table', 'Profile.csv', 'name,mail\na,b\n'],
  ])('%s', async (_, name, content) => {
    expect(await problem(csv(name, content))).toBe('not-linkedin')
  })

  it('a ZIP of other things, an empty ZIP, nothing', async () => {
    expect(await problem(await zip({ 'notes.txt': 'x' }))).toBe('not-linkedin')
    expect(await problem(await zip({}))).toBe('not-linkedin')
    expect(await problem()).toBe('not-linkedin')
  })

  it('two archives at once', async () => {
    expect(await problem(await zip(complete()), await zip(complete()))).toBe('several')
  })
})

describe('archives that are broken', () => {
  it('cut off anywhere', async () => {
    const whole = await zip(complete())
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = await spoiled(whole, (bytes) => bytes.slice(0, Math.floor(bytes.length * share)))
      expect(await problem(cut)).toBe('cut-off')
    }
  })

  it('with bytes changed: the file concerned is damaged, the others are read', async () => {
    const text = `Name\n${Array.from({ length: 400 }, (_, at) => `Skill ${at * at}`).join('\n')}\n`
    const whole = await zip({ 'Skills.csv': text, 'Languages.csv': fixture('Languages.csv') })
    const changed = await spoiled(whole, (bytes) => {
      bytes.fill(0x55, 200, 220)
      return bytes
    })
    const { reading } = await readAll(changed)
    expect(reading).toMatchObject({
      parts: [
        { part: 'skills', problem: 'damaged' },
        { part: 'languages', rows: 1 },
      ],
    })
  })

  it('encrypted', async () => {
    expect(await problem(await zip(complete(), { password: 'secret' }))).toBe('encrypted')
  })

  it('inside another ZIP', async () => {
    expect(await problem(await zip({ 'inner.zip': await zip(complete()) }))).toBe('nested')
  })
})

describe('archives that mean harm', () => {
  it('with names that lead outside', async () => {
    for (const name of ['../Profile.csv', 'a/../../Profile.csv', '/Profile.csv', 'C:/Profile.csv']) {
      expect(await problem(await zip({ [name]: 'x', 'Skills.csv': 'Name\na\n' })), name).toBe('unsafe')
    }
  })

  it('that unpack to far more than they hold', async () => {
    const bomb = await zip({ 'Connections.csv': new Blob([new Uint8Array(30_000_000).fill(65)]) })
    expect(bomb.size).toBeLessThan(100_000)
    expect(await problem(bomb)).toBe('unsafe')
  })

  it('that lie about it', async () => {
    const text = `Name\n${'a\n'.repeat(400_000)}`
    const whole = await zip({ 'Skills.csv': text })
    const size = new Uint8Array(4)
    new DataView(size.buffer).setUint32(0, text.length, true)
    const lying = await spoiled(whole, (bytes) => {
      for (let at = 0; at < bytes.length - 4; at++) {
        if (size.every((byte, next) => bytes[at + next] === byte)) bytes.set([16, 0, 0, 0], at)
      }
      return bytes
    })
    const { reading, rows } = await readAll(lying)
    expect(reading.ok ? reading.parts[0]?.problem : reading.problem).toMatch(/^(too-large|damaged|cut-off)$/)
    expect(rows.length).toBeLessThan(100_000)
  })

  it('with too many files', async () => {
    expect(await problem(emptyFiles(LIMITS.entries))).toBe('not-linkedin')
    expect(await problem(emptyFiles(LIMITS.entries + 1))).toBe('unsafe')
  })
})

/** A ZIP of so many empty files, put together by hand: a library takes seconds for it. */
function emptyFiles(count: number): File {
  const name = (at: number) => Buffer.from(String(at).padStart(6, '0'))
  const local = Array.from({ length: count }, (_, at) => {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(6, 26)
    return Buffer.concat([header, name(at)])
  })
  const central = local.map((_, at) => {
    const header = Buffer.alloc(46)
    header.writeUInt32LE(0x02014b50, 0)
    header.writeUInt16LE(6, 28)
    header.writeUInt32LE(at * 36, 42)
    return Buffer.concat([header, name(at)])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(count * 52, 12)
  end.writeUInt32LE(count * 36, 16)
  return new File([Buffer.concat([...local, ...central, end])], 'many.zip')
}
