/** One post made here. Ids are strings because they are too long for a number. */
export interface Post {
  readonly text: string
  /** Unix milliseconds. */
  readonly at: number
  readonly activity: string
  readonly share: string
}

const STORE = 'practice-posts'

function isPost(value: unknown): value is Post {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'activity' in value && 'share' in value
  )
}

/** The ambassador's own posts on this practice site, newest first. */
export function ownPosts(): Post[] {
  const value: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
  return Array.isArray(value) ? value.filter(isPost) : []
}

/** An id as LinkedIn mints them: Unix milliseconds shifted by 22 bits, the rest a counter. */
export function mintId(milliseconds: number, counter: number): string {
  return ((BigInt(milliseconds) << 22n) + BigInt(counter % 0x3fffff)).toString()
}

/** Publishes a text: keeps it and gives it its two ids, which differ and lie less than five seconds apart. */
export function publish(text: string, now: number): Post {
  const earlier = ownPosts()
  const post: Post = {
    text,
    at: now,
    share: mintId(now - 640, 2 * earlier.length + 1),
    activity: mintId(now, 2 * earlier.length + 2),
  }
  localStorage.setItem(STORE, JSON.stringify([post, ...earlier]))
  return post
}

/**
 * The start of a card's comment-tools key: unpadded base64 of a protobuf whose field 1 holds the activity id as a
 * zigzag varint. `7370000000000000000` gives `CgsIgICIqvf8v8fMAQ` (seen on own posts, 2026-10).
 */
export function commentToolsKey(activity: string): string {
  const varint: number[] = []
  for (let rest = BigInt(activity) * 2n; rest > 0n; rest >>= 7n) {
    varint.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0))
  }
  const bytes = [0x0a, varint.length + 1, 0x08, ...varint]
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')
}
