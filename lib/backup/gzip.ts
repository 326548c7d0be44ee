/** Thrown where unpacking would give more bytes than it may. */
class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/** Packs a text as UTF-8 with gzip. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Whether bytes begin as gzip does (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * What gzip has packed, or why not: `damaged` where the stream breaks off or its checksum does not fit,
 * `too-large` where it gives more than `limit` bytes; it is counted as it comes, so a bomb never unfolds.
 */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; why: 'damaged' | 'too-large' }> {
  const parts: Uint8Array[] = []
  let length = 0
  const collect = new WritableStream<Uint8Array>({
    write: (part) => {
      length += part.length
      if (length > limit) throw new TooLargeError()
      parts.push(part)
    },
  })
  try {
    await new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).pipeTo(collect)
  } catch {
    return { ok: false, why: length > limit ? 'too-large' : 'damaged' }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return { ok: true, bytes: whole }
}
