import { Images } from 'lucide-react'
import { openProgrammePage } from '@/components/frame/state'
import { PictureCard } from '@/components/hub/PictureCard'
import type { ShownPicture } from '@/components/hub/pictures'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'

type Props = {
  pictures: readonly ShownPicture[]
  /** The hub whose shelf holds more; undefined where it holds none. */
  shelf: string | undefined
}

/** The pictures that belong to a draft's item, and the way to the shelf. */
export default function PicturesPanel({ pictures, shelf }: Props) {
  const { t } = useI18n()
  return (
    <>
      {pictures.length === 0 && <p className="text-ink-2">{t('pictures.none')}</p>}
      {pictures.map((picture) => (
        <PictureCard key={picture.address} picture={picture} />
      ))}
      {shelf !== undefined && (
        <Button icon={Images} className="self-start" onClick={() => openProgrammePage('pictures', shelf)}>
          {t('pictures.shelf')}
        </Button>
      )}
    </>
  )
}
