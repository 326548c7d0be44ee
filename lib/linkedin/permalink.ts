import { postAddress } from './addresses'
import { type Candidate, findCandidates } from './link-text'
import { decodeFully, formatUrn, type PostKind, type PostRef, parseUrn, urnTime } from './urn'

/** Why a pasted text is no link to a post. */
export type LinkProblem =
  | 'empty'
  | 'not-a-link'
  /** Not LinkedIn, however alike the host looks. */
  | 'other-site'
  /** http: where LinkedIn only uses https. */
  | 'insecure'
  /** A login, a port or backslashes in the address. */
  | 'odd-address'
  | 'profile'
  | 'article'
  | 'company'
  /** A post's address whose number cannot be one. */
  | 'broken-urn'
  /** LinkedIn, but no single post: the feed, a search, a group's post. */
  | 'no-post'
  /** lnkd.in tells nothing without asking LinkedIn. */
  | 'short-link'
  /** More than one post's link. */
  | 'several'

export type PostLink = {
  ok: true
  kind: PostKind
  /** Decimal digits. */
  id: string
  /** `urn:li:activity:123` */
  urn: string
  /** `https://www.linkedin.com/feed/update/urn:li:activity:123/` */
  url: string
  /** When the post (or its schedule) was made, Unix ms. */
  time: number
  /** The link points at this comment on the post. */
  comment?: { id: string }
}

export type LinkReading = PostLink | { ok: false; reason: LinkProblem }

const no = (reason: LinkProblem): LinkReading => ({ ok: false, reason })

/**
 * Reads the post that a pasted text links: every permalink form LinkedIn was seen to give out until 2026-10
 * and bare URNs, with white space, brackets, quotes, punctuation or words around it. Asks no network.
 */
export function readPostLink(text: string): LinkReading {
  if (text.trim() === '') return no('empty')
  const readings = findCandidates(text).map(readCandidate)
  const posts = readings.filter((reading) => reading.ok)
  const [first] = posts
  if (first) return posts.some((other) => other.urn !== first.urn) ? no('several') : first
  return readings[0] ?? no('not-a-link')
}

function readCandidate(candidate: Candidate): LinkReading {
  if ('urn' in candidate) return readUrn(candidate.urn)
  if ('problem' in candidate) return no(candidate.problem)
  return readUrl(candidate.url, 1)
}

function readUrn(text: string): LinkReading {
  const urn = parseUrn(text)
  if (!urn) return no('broken-urn')
  return result(urn.post, urn.of === 'comment' ? urn.commentId : undefined)
}

function result(post: PostRef, commentId: string | undefined): LinkReading {
  try {
    const link: PostLink = {
      ok: true,
      ...post,
      urn: formatUrn(post),
      url: postAddress(post),
      time: urnTime(post.id),
    }
    return commentId ? { ...link, comment: { id: commentId } } : link
  } catch {
    return no('broken-urn')
  }
}

// www, the mobile sites and one for each country or language (pl.linkedin.com); anything else under
// linkedin.com (business., learning., help.) shows no posts.
const HOST = /^(?:(?:www|m|touch|mobile|[a-z]{2})\.)?linkedin\.com$/

function readUrl(url: URL, redirects: number): LinkReading {
  const host = url.hostname.replace(/\.$/, '')
  if (host === 'lnkd.in') return no('short-link')
  if (host !== 'linkedin.com' && !host.endsWith('.linkedin.com')) return no('other-site')
  if (url.protocol === 'http:') return no('insecure')
  if (url.username || url.password || url.port) return no('odd-address')
  if (!HOST.test(host)) return no('no-post')
  const path = decodeFully(url.pathname)
  const found = inPath(path) ?? inQuery(url.searchParams)
  if (found === 'broken') return no('broken-urn')
  if (found) return result(found.post, found.commentId ?? commentOf(url.searchParams))
  return (redirects > 0 && afterLogin(url, redirects)) || no(whatElse(path))
}

type Found = { post: PostRef; commentId?: string } | 'broken' | undefined

function fromUrn(text: string): Found {
  const urn = parseUrn(text)
  if (!urn) return 'broken'
  return urn.of === 'comment' ? { post: urn.post, commentId: urn.commentId } : { post: urn.post }
}

/** /feed/update/<urn>, /posts/<words>-<kind>-<id>-<4 characters>, /analytics/post-summary/<urn>, and with /comm or /embed before. */
function inPath(path: string): Found {
  const named = /^\/(?:comm\/|embed\/)?(?:feed\/update|analytics\/[a-z-]+)\/([^/?#\s]+)/.exec(path)?.[1]
  if (named && /^urn:li:(?:activity|share|ugcpost|comment):?/i.test(named)) return fromUrn(named)
  // Before 2019 addresses said /feed/update/activity:123.
  if (named && /^(?:activity|share|ugcpost):/i.test(named)) return fromUrn(`urn:li:${named}`)
  if (!/^\/(?:comm\/)?posts\//.test(path)) return undefined
  // `ada_activity-…` where the post has no words. Greedy: the words may speak of an "activity-2024" themselves.
  const end = /.*[-_/](activity|share|ugcpost)-(\d+)(?:[-/?#]|$)/is.exec(path)
  return end ? fromUrn(`urn:li:${end[1]}:${end[2]}`) : 'broken'
}

/** Parameters in which LinkedIn names the post that a page is about, most telling first. */
const POST_PARAMETERS = [
  'updateEntityUrn',
  'updateUrn',
  'highlightedUpdateUrn',
  'activityUrn',
  'shareUrn',
  'urn',
]

function inQuery(query: URLSearchParams): Found {
  for (const name of POST_PARAMETERS) {
    for (const raw of query.getAll(name)) {
      const value = decodeFully(raw)
      // urn:li:fs_feedUpdate:(V2,urn:li:activity:123) holds the post's URN.
      const inner = /urn:li:(?:activity|share|ugcpost):\d+/i.exec(value)?.[0]
      if (inner) return fromUrn(inner)
    }
  }
  return undefined
}

function commentOf(query: URLSearchParams): string | undefined {
  for (const name of ['replyUrn', 'dashReplyUrn', 'commentUrn', 'dashCommentUrn']) {
    const urn = parseUrn(query.get(name) ?? '')
    if (urn?.of === 'comment') return urn.commentId
  }
  return undefined
}

/** A signed-out visitor is sent to a login page that carries the wanted address. */
function afterLogin(url: URL, redirects: number): LinkReading | undefined {
  const next = url.searchParams.get('sessionRedirect') ?? url.searchParams.get('session_redirect')
  if (!next) return undefined
  try {
    const reading = readUrl(new URL(next, url), redirects - 1)
    return reading.ok ? reading : undefined
  } catch {
    return undefined
  }
}

function whatElse(path: string): LinkProblem {
  const [, first = ''] = path.toLowerCase().split('/')
  if (first === 'in' || first === 'pub') return 'profile'
  if (first === 'pulse' || first === 'article' || first === 'newsletters') return 'article'
  if (first === 'company' || first === 'school' || first === 'showcase') return 'company'
  return 'no-post'
}
