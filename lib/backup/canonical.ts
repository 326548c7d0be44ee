import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * One text for one value, whatever the order of its fields: what two machines compare and digest.
 * The value is what JSON can hold; its depth is bounded by whoever read it.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
  return `{${fields.join(',')}}`
}

/** The SHA-256 of rows as 64 hex digits, whatever their order and that of their fields. */
export function digestOf(rows: readonly unknown[]): string {
  const hash = sha256.create()
  for (const text of rows.map(canonical).sort()) hash.update(utf8ToBytes(`${text}\n`))
  return bytesToHex(hash.digest())
}

/** A UUID (RFC 9562, version 8) made of names alone, so that two machines give one thing one id. */
export function uuidOf(...names: string[]): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify(names))).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
