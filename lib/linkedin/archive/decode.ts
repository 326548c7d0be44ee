const FALLBACK = 'windows-1252'

/**
 * How the bytes of a CSV file become text, told from its beginning: by its byte order mark, by the zeros of
 * UTF-16 without one, as UTF-8 (which LinkedIn writes), or as a spreadsheet's old Windows encoding. A wrong
 * guess among those spoils accents alone, and Herald keeps no texts.
 */
function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | typeof FALLBACK {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = head.subarray(0, 2000)
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length
  const many = start.length / 8
  if (odd > many && odd > even) return 'utf-16le'
  if (even > many && even > odd) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return 'utf-8'
  } catch {
    return FALLBACK
  }
}

/** Turns pieces of bytes into pieces of text, without a byte order mark and with `\n` as the only line end. */
export function textDecoder(): (bytes: Uint8Array | undefined) => string {
  let decoder: TextDecoder | undefined
  let heldBack = ''
  return (bytes) => {
    if (bytes && !decoder) decoder = new TextDecoder(encodingOf(bytes))
    const text = heldBack + (bytes ? decoder?.decode(bytes, { stream: true }) : decoder?.decode())
    // A `\r` at the end of a piece may be half of a `\r\n`.
    heldBack = bytes && text.endsWith('\r') ? '\r' : ''
    const whole = heldBack ? text.slice(0, -1) : text
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
}
