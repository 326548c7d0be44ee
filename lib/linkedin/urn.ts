/** The three names LinkedIn gives a post; one post has up to three ids, minted within seconds. */
export type PostKind = 'activity' | 'share' | 'ugcPost'

/** `id` is decimal digits: it exceeds what a number holds exactly. */
export type PostRef = { kind: PostKind; id: string }

export type UrnReading =
  | { of: 'post'; post: PostRef }
  /** A comment on `post`; `commentId` is the comment's own id. */
  | { of: 'comment'; post: PostRef; commentId: string }

const KINDS: Record<string, PostKind> = { activity: 'activity', share: 'share', ugcpost: 'ugcPost' }

const POST = /^urn:li:(activity|share|ugcpost):([1-9]\d{0,19})$/i
// Seen 2026 as urn:li:comment:(activity:A,C), with the inner urn:li: written out, and as
// urn:li:fsd_comment:(C,urn:li:activity:A).
const COMMENT = /^urn:li:comment:\((?:urn:li:)?(activity|share|ugcpost):([1-9]\d{0,19}),([1-9]\d{0,19})\)$/i
const FSD_COMMENT =
  /^urn:li:fsd_comment:\(([1-9]\d{0,19}),(?:urn:li:)?(activity|share|ugcpost):([1-9]\d{0,19})\)$/i

/** Undoes percent encoding, also where a link was encoded two or three times; broken escapes stay as they are. */
export function decodeFully(text: string): string {
  let current = text
  for (let round = 0; round < 3 && current.includes('%'); round++) {
    try {
      current = decodeURIComponent(current)
    } catch {
      return current
    }
  }
  return current
}

function post(kind: string | undefined, id: string | undefined): PostRef | undefined {
  const known = KINDS[(kind ?? '').toLowerCase()]
  return known && id ? { kind: known, id } : undefined
}

/** Reads a whole post or comment URN, raw or percent-encoded; undefined for anything else. */
export function parseUrn(text: string): UrnReading | undefined {
  const urn = decodeFully(text.trim())
  const plain = POST.exec(urn)
  if (plain) {
    const found = post(plain[1], plain[2])
    return found && { of: 'post', post: found }
  }
  const comment = COMMENT.exec(urn)
  const [kind, id, commentId] = comment
    ? [comment[1], comment[2], comment[3]]
    : ((m) => [m?.[2], m?.[3], m?.[1]])(FSD_COMMENT.exec(urn))
  const found = post(kind, id)
  return found && commentId ? { of: 'comment', post: found, commentId } : undefined
}

/** `urn:li:activity:123` */
export function formatUrn(ref: PostRef): string {
  return `urn:li:${ref.kind}:${ref.id}`
}

// Outside 2004…2103 an id is no LinkedIn id but a slip of the keyboard.
const EARLIEST = 1.1e12
const LATEST = 4.2e12

/**
 * When an id was minted, Unix ms: its bits above the lowest 22 (activity, share, ugcPost and comment ids;
 * checked 2026-10 against posts of known time). A scheduled post's id tells when it was scheduled.
 * Throws RangeError for what is not an id or gives a time outside 2004…2103.
 */
export function urnTime(id: string): number {
  const time = /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> 22n) : Number.NaN
  if (!(time >= EARLIEST && time <= LATEST)) throw new RangeError('not a LinkedIn id')
  return time
}

/** Whether two ids were minted within 5 s of each other, as the share and activity ids of one post are. */
export function sameMoment(a: string, b: string): boolean {
  try {
    return Math.abs(urnTime(a) - urnTime(b)) <= 5000
  } catch {
    return false
  }
}
