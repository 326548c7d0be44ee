import { useI18n } from '@/components/ui/I18n'
import { ownAddress } from '@/lib/browser/runtime'
import { pick } from '@/lib/hub/localized'
import type { ItemRow } from '@/lib/hub/rows'

/** The demo's pictures ship with Herald; a hub's own are https. A relative one elsewhere has no address. */
export function addressOf(url: string, hubId: string): string | undefined {
  if (url.startsWith('https://')) return url
  return hubId === 'demo' ? ownAddress(`/demo-hub/${url}`) : undefined
}

/** An item's pictures with their descriptions. */
export function Pictures({ item }: { item: ItemRow }) {
  const { locale } = useI18n()
  return item.pictures.map((picture) => {
    const address = addressOf(picture.url, item.hubId)
    const alt = pick(picture.alt, [locale])
    return (
      address && (
        <figure key={picture.url} className="overflow-hidden rounded-card border border-line bg-card">
          <img
            src={address}
            alt={alt}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            referrerPolicy="no-referrer"
            className="h-auto w-full"
          />
          <figcaption className="px-3 py-2 text-caption text-ink-2">{alt}</figcaption>
        </figure>
      )
    )
  })
}
