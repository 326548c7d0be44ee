import { ownAddress } from '@/lib/browser/runtime'
import { pick } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
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

/** The pictures on a hub's shelf that can be shown, each with the key of its own. */
export function shelfOf(
  { id, assets = [] }: Pick<HubRow, 'id' | 'assets'>,
  languages: readonly string[],
): (ShownPicture & { key: string })[] {
  return assets.flatMap((asset) => {
    const shown = shownPicture(asset.picture, id, pick(asset.title, languages), languages)
    return shown ? [{ ...shown, key: asset.id }] : []
  })
}
