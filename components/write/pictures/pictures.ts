import { ownAddress } from '@/lib/browser/runtime'
import { pick } from '@/lib/hub/localized'
import type { Picture } from '@/lib/hub/schema'

/** A picture that can be shown: an address the panel may load, and its words in one language. */
export type ShownPicture = {
  address: string
  alt: string
  title: string
  width: number | undefined
  height: number | undefined
}

/** The demo's pictures ship with Herald; a hub's own are https. A relative one elsewhere has no address. */
export function addressOf(url: string, hubId: string): string | undefined {
  if (url.startsWith('https://')) return url
  return hubId === 'demo' ? ownAddress(`/demo-hub/${url}`) : undefined
}

/** A hub's picture for a reader of `languages` (BCP 47, best first); undefined where it has no address. */
export function shownPicture(
  picture: Picture,
  hubId: string,
  title: string,
  languages: readonly string[],
): ShownPicture | undefined {
  const address = addressOf(picture.url, hubId)
  const { width, height } = picture
  return address === undefined
    ? undefined
    : { address, alt: pick(picture.alt, languages), title, width, height }
}
