import type { PostRef } from './urn'

const MARKER = '-replaceableCommentTools'

/**
 * The post that a card's comment tools belong to, from their `id` or `componentkey`
 * (`<base64>-replaceableCommentTools<card>`, measured 2026-10); undefined for anything else.
 * For a plain repost it is the original post.
 */
export function postOfCommentTools(attribute: string): PostRef | undefined {
  const end = attribute.indexOf(MARKER)
  return end > 0 ? decodeCommentToolsKey(attribute.slice(0, end)) : undefined
}

/**
 * Decodes the base64 (standard or URL-safe, padded or not) protobuf before the marker: a tag for the kind,
 * the length of what follows, 0x08, and twice the id as a varint. Undefined unless it is exactly that.
 */
export function decodeCommentToolsKey(base64: string): PostRef | undefined {
  const bytes = readBase64(base64)
  if (!bytes || bytes.length < 4 || bytes.length > 13) return undefined
  const kind = bytes[0] === 0x0a ? 'activity' : bytes[0] === 0x12 ? 'ugcPost' : undefined
  if (!kind || bytes[1] !== bytes.length - 2 || bytes[2] !== 0x08) return undefined
  const doubled = readVarint(bytes.slice(3))
  // Zigzag: an odd value is a negative number, which no id is.
  if (doubled === undefined || doubled === 0n || doubled & 1n) return undefined
  return { kind, id: String(doubled >> 1n) }
}

function readBase64(text: string): number[] | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text)) return undefined
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
    return Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** One whole varint of at most 64 bits, low groups first; every byte but the last has its high bit set, and no empty groups. */
function readVarint(bytes: number[]): bigint | undefined {
  let value = 0n
  for (const [index, byte] of bytes.entries()) {
    const last = index === bytes.length - 1
    if (last !== byte < 0x80 || (last && byte === 0 && index > 0)) return undefined
    value |= BigInt(byte & 0x7f) << BigInt(7 * index)
  }
  return value < 1n << 64n ? value : undefined
}
