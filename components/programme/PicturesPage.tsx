import { Room } from '@/components/frame/Room'
import { PictureCard } from '@/components/hub/PictureCard'
import { shelfOf } from '@/components/hub/pictures'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import { BackToProgrammes } from './BackToProgrammes'

/** The shelf: a programme's pictures that suit many posts. */
export default function PicturesPage({ hub }: { hub: HubRow }) {
  const { t, locale } = useI18n()
  return (
    <Room title={t('pictures.shelf')} back={<BackToProgrammes />} scrollKey="pictures">
      <p className="text-ink-2">{t('pictures.what')}</p>
      {shelfOf(hub, [locale]).map((picture) => (
        <PictureCard key={picture.key} picture={picture} heading={picture.title} />
      ))}
    </Room>
  )
}
