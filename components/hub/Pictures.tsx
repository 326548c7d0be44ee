import { useI18n } from '@/components/ui/I18n'
import { pick } from '@/lib/hub/localized'
import type { ItemRow } from '@/lib/hub/rows'
import { PictureCard } from './PictureCard'
import { shownPicture } from './pictures'

/** An item's pictures with their descriptions. */
export function Pictures({ item }: { item: ItemRow }) {
  const { locale } = useI18n()
  const title = pick(item.title, [locale])
  return item.pictures.map((picture) => {
    const shown = shownPicture(picture, item.hubId, title, [locale])
    return shown && <PictureCard key={picture.url} picture={shown} />
  })
}
