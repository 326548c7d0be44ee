import { sameText } from '@/lib/linkedin/text'
import { parseUrn, sameMoment, urnTime } from '@/lib/linkedin/urn'
import type { Share } from './share'

/** As far apart as the ids of one post are minted (lib/linkedin/urn.ts), ms. */
export const SAME_MINT_MS = 5_000

/**
 * As far apart as two records of one post without an id may lie, ms: the press on Post against the
 * moment LinkedIn minted the id (a video takes its time), or a time typed in whole minutes.
 */
export const SAME_TIME_MS = 120_000

/** Finds a share among many; `add` lets it know one more. */
export type SameFinder = { find(candidate: Share): Share | undefined; add(share: Share): void }

/**
 * A finder over `shares`. A share is the same post as the candidate when it has its row id or its URN;
 * when both have an id of LinkedIn's, minted within 5 s, and their texts agree (an empty one is merely
 * unknown); or when one lacks such an id, their times are at most 2 minutes apart, and they have the
 * same text or the one with the id has none.
 */
export function sameFinder(shares: readonly Share[]): SameFinder {
  const byId = new Map<string, Share>()
  const byUrn = new Map<string, Share>()
  const byMint = new Buckets(SAME_MINT_MS)
  const byTime = new Buckets(SAME_TIME_MS)
  const finder: SameFinder = {
    find: (candidate) =>
      byId.get(candidate.id) ??
      (candidate.urn === undefined ? undefined : byUrn.get(candidate.urn)) ??
      byMint.near(mintedAt(candidate)).find((share) => sameMinted(share, candidate)) ??
      byTime.near(candidate.publishedAt).find((share) => sameWithoutId(share, candidate)),
    add: (share) => {
      byId.set(share.id, share)
      if (share.urn !== undefined) byUrn.set(share.urn, share)
      byMint.add(mintedAt(share), share)
      byTime.add(share.publishedAt, share)
    },
  }
  for (const share of shares) finder.add(share)
  return finder
}

/** The share among `shares` that is the same post as the candidate (see `sameFinder`), or undefined. */
export function findSame(shares: readonly Share[], candidate: Share): Share | undefined {
  return sameFinder(shares).find(candidate)
}

/** When the id in a share's URN was minted, Unix ms, or undefined without one that tells a time. */
export function mintedAt(share: Pick<Share, 'urn'>): number | undefined {
  const id = idOf(share)
  try {
    return id === undefined ? undefined : urnTime(id)
  } catch {
    return undefined
  }
}

function idOf({ urn }: Pick<Share, 'urn'>): string | undefined {
  const reading = urn === undefined ? undefined : parseUrn(urn)
  return reading?.of === 'post' ? reading.post.id : undefined
}

function sameMinted(a: Share, b: Share): boolean {
  const [idA, idB] = [idOf(a), idOf(b)]
  if (idA === undefined || idB === undefined || !sameMoment(idA, idB)) return false
  return a.text.trim() === '' || b.text.trim() === '' || sameText(a.text, b.text)
}

function sameWithoutId(a: Share, b: Share): boolean {
  if (a.urn !== undefined && b.urn !== undefined) return false
  if (Math.abs(a.publishedAt - b.publishedAt) > SAME_TIME_MS) return false
  const empty = [a, b].filter((share) => share.text.trim() === '')
  if (empty.length === 0) return sameText(a.text, b.text)
  // A bare link, logged beside a post that Herald noticed without one: its text is merely unknown.
  return empty.length === 1 && empty[0]?.urn !== undefined
}

/** Shares by a time, in buckets as wide as the distance that matters, so that neighbours suffice. */
class Buckets {
  readonly #width: number
  readonly #buckets = new Map<number, Share[]>()

  constructor(width: number) {
    this.#width = width
  }

  add(time: number | undefined, share: Share): void {
    if (time === undefined) return
    const key = Math.floor(time / this.#width)
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(share)
    else this.#buckets.set(key, [share])
  }

  near(time: number | undefined): Share[] {
    if (time === undefined) return []
    const key = Math.floor(time / this.#width)
    return [key - 1, key, key + 1].flatMap((neighbour) => this.#buckets.get(neighbour) ?? [])
  }
}
