import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type ShownPicture, shownPicture } from '@/components/hub/pictures'
import { useI18n } from '@/components/ui/I18n'
import type { Origin } from '@/lib/drafts/draft'
import { pick } from '@/lib/hub/localized'
import { type ItemRow, itemKey } from '@/lib/hub/rows'
import { getItem } from '@/lib/hub/store'

/** The item a draft was begun from, as its hub has it now; undefined where there is none or it is gone. */
export function useOriginItem(origin: Origin | undefined): ItemRow | undefined {
  return useLiveQuery(
    () => (origin ? getItem(itemKey(origin.hubId, origin.itemId)) : undefined),
    [origin?.hubId, origin?.itemId],
  )
}

/** An item's pictures that can be shown, in the app's language. */
export function useItemPictures(item: ItemRow | undefined): ShownPicture[] {
  const { locale } = useI18n()
  return useMemo(() => {
    if (!item) return []
    const title = pick(item.title, [locale])
    return item.pictures.flatMap((picture) => shownPicture(picture, item.hubId, title, [locale]) ?? [])
  }, [item, locale])
}
