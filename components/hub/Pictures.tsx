import { useI18n } from '@/components/ui/I18n'
import { shownPicture } from '@/components/write/pictures/pictures'
import { pick } from '@/lib/hub/localized'
import type { ItemRow } from '@/lib/hub/rows'

/** An item's pictures with their descriptions. */
export function Pictures({ item }: { item: ItemRow }) {
  const { locale } = useI18n()
  return item.pictures.map((picture) => {
    const shown = shownPicture(picture, item.hubId, pick(item.title, [locale]), [locale])
    return (
      shown && (
        <figure key={picture.url} className="overflow-hidden rounded-card border border-line bg-card">
          <img
            src={shown.address}
            alt={shown.alt}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            referrerPolicy="no-referrer"
            className="h-auto w-full"
          />
          <figcaption className="px-3 py-2 text-caption text-ink-2">{shown.alt}</figcaption>
        </figure>
      )
    )
  })
}
