import { canonical } from '@/lib/backup/canonical'
import { backupText } from '@/lib/backup/file'
import { gzip } from '@/lib/backup/gzip'
import { readBackup } from '@/lib/backup/read'
import { type Contents, MY_TABLES, noContents, type Row } from '@/lib/backup/tables'
import { someShare, uuid } from '../lib/shares/some-share'

/** A whole number below `limit`, one after the other, always the same for one seed. */
type Random = (limit: number) => number

/** Numbers that look random and are the same on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const share = (number: number): Row => ({
  ...someShare({ id: uuid(number), text: `Share ${number} – zażółć 🎉` }),
})
const draft = (number: number): Row => ({
  id: uuid(number),
  text: `Draft ${number}`,
  createdAt: 1,
  updatedAt: number,
})

/** What the mutated files held before. */
export const ORIGINAL: Contents = {
  ...noContents(),
  shares: Array.from({ length: 12 }, (_, at) => share(at + 1)),
  drafts: Array.from({ length: 6 }, (_, at) => draft(at + 20)),
  marks: [{ key: 'hub/a', timesUsed: 2, usedAt: 5, changedAt: 6 }],
  removed: [{ key: `drafts:${uuid(99)}`, at: 9 }],
}
const TEXT = backupText(
  { tables: ORIGINAL, settings: { theme: 'dark' } },
  { writtenAt: 1_790_000_000_000, writtenBy: '0.1.0', machine: 'm', database: 2 },
)

const HOSTILE: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => -1,
  () => 1e308,
  () => '',
  () => [],
  () => ({}),
  () => true,
  () => '\ud83d',
  () => ({ constructor: { prototype: 1 } }),
  (random) => 'x'.repeat(random(5_000)),
]

/** One mutated file, and how it was mutated. */
export async function mutant(random: Random): Promise<{ how: string; bytes: Uint8Array<ArrayBuffer> }> {
  const plain = new TextEncoder().encode(TEXT)
  const packed = await gzip(TEXT)
  const all = [
    ['bits flipped', flipped(plain, random)],
    ['bits of the packed file flipped', flipped(packed, random)],
    ['cut short', plain.slice(0, random(plain.length))],
    ['the packed file cut short', packed.slice(0, random(packed.length))],
    ['wrong types', encoded(wrongTypes(random))],
    ['nested deep', encoded(TEXT.replace('"Draft 21"', `${'['.repeat(40 + random(20_000))}`))],
    ['nested deep, closed', encoded(nested(30 + random(3_000)))],
    ['__proto__', encoded(withProto(random))],
  ] as const
  const [how, bytes] = all[random(all.length)] ?? all[0]
  return { how, bytes }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function flipped(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice()
  for (let left = 1 + random(3); left > 0; left--) {
    const at = random(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << random(8))
  }
  return changed
}

function nested(depth: number): string {
  return TEXT.replace('"Draft 21"', `${'['.repeat(depth)}${']'.repeat(depth)}`)
}

function withProto(random: Random): string {
  const places = [...TEXT.matchAll(/\{/g)].map(({ index }) => index)
  const at = (places[random(places.length)] ?? 0) + 1
  return `${TEXT.slice(0, at)}"__proto__":{"text":"polluted","polluted":true},${TEXT.slice(at)}`
}

function wrongTypes(random: Random): string {
  const hostile = () => HOSTILE[random(HOSTILE.length)]?.(random)
  const places: string[] = []
  const walk = (value: unknown, path: string) => {
    places.push(path)
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) walk(inner, `${path}/${name}`)
  }
  const file: unknown = JSON.parse(TEXT)
  walk(file, '')
  const chosen = new Set(Array.from({ length: 1 + random(3) }, () => places[random(places.length)]))
  const changed = (value: unknown, path: string): unknown => {
    if (chosen.has(path)) return hostile()
    if (Array.isArray(value)) return value.map((inner, at) => changed(inner, `${path}/${at}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, changed(inner, `${path}/${name}`)]),
    )
  }
  return JSON.stringify(changed(file, ''))
}

/**
 * Reads a mutated file. Right is: it is refused with a reason; or each row of the file is either what it was, or
 * told (as bad, or its table as changed since it was written), and every row that still is what it was is there.
 * Gives the contents read, `refused`, or `wrong`.
 */
export async function readMutant(bytes: Uint8Array<ArrayBuffer>): Promise<Contents | 'refused' | 'wrong'> {
  const read = await readBackup(bytes)
  if (Reflect.get({}, 'polluted') !== undefined) return 'wrong'
  if (!read.ok) return read.problem.kind === undefined ? 'wrong' : 'refused'
  const { contents, bad, altered, notes } = read.backup
  const raw = rawRows(bytes)
  for (const name of MY_TABLES) {
    const have = new Set(contents[name].map(canonical))
    const was = new Set(ORIGINAL[name].map(canonical))
    const told = bad.some(({ table }) => table === name) || altered.includes(name) || notes.length > 0
    if ([...was].some((row) => !have.has(row)) && !told) return 'wrong'
    if ([...have].some((row) => !was.has(row)) && !told) return 'wrong'
    // Every row that stands in the file as it was is read.
    if (raw && [...was].some((row) => raw.get(name)?.has(row) && !have.has(row))) return 'wrong'
  }
  return contents
}

/** The rows as they stand in a plain file. */
function rawRows(bytes: Uint8Array): Map<string, Set<string>> | undefined {
  try {
    const file: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const tables: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'tables') : {}
    const entries = Object.entries(typeof tables === 'object' && tables !== null ? tables : {})
    return new Map(
      entries.map(([name, rows]) => [name, new Set(Array.isArray(rows) ? rows.map(canonical) : [])]),
    )
  } catch {
    return undefined
  }
}
