import { ClipboardCopy, Download, Expand, Text } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import type { ShownPicture } from './pictures'

const LargePicture = lazy(() => import('./LargePicture'))

const commands = () => import('./picture-commands')

type Props = {
  picture: ShownPicture
  /** Tells this picture from its neighbours where they have titles of their own. */
  heading?: string
}

/** A picture of the programme's: to be looked at large, taken along as a file or by the clipboard, and its description. */
export function PictureCard({ picture, heading }: Props) {
  const { t } = useI18n()
  const [large, setLarge] = useState(false)
  const { alt, address, width, height } = picture
  return (
    <figure className="overflow-hidden rounded-card border border-line bg-card">
      <button
        type="button"
        aria-label={t('pictures.large', { alt: alt || picture.title })}
        onClick={() => setLarge(true)}
        className="group relative block w-full cursor-zoom-in -outline-offset-3"
      >
        <img
          src={address}
          alt=""
          width={width}
          height={height}
          loading="lazy"
          referrerPolicy="no-referrer"
          className="h-auto max-h-90 w-full bg-sunk object-contain"
        />
        <span className="absolute end-2 bottom-2 flex size-8 items-center justify-center rounded-control bg-card text-ink-2 shadow-card group-hover:text-ink forced-colors:border">
          <Expand aria-hidden size={17} strokeWidth={1.75} />
        </span>
      </button>
      <figcaption className="flex flex-col gap-1 px-3 pt-2 pb-1.5">
        {heading && (
          <span dir="auto" className="font-semibold">
            {heading}
          </span>
        )}
        <span dir="auto" className="text-caption text-ink-2">
          {alt || t('pictures.noAlt')}
        </span>
        <PictureActions picture={picture} />
      </figcaption>
      {large && (
        <Suspense>
          <LargePicture picture={picture} onClose={() => setLarge(false)} />
        </Suspense>
      )}
    </figure>
  )
}

/** What can be taken along of a picture: itself by the clipboard or as a file, and its description. */
export function PictureActions({ picture }: { picture: ShownPicture }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <span className="-ms-1 flex flex-wrap gap-x-3">
      <Button
        look="plain"
        icon={ClipboardCopy}
        onClick={() => void commands().then(({ copyPicture }) => copyPicture(picture, i18n))}
      >
        {t('pictures.copy')}
      </Button>
      <Button
        look="plain"
        icon={Download}
        onClick={() => void commands().then(({ savePicture }) => savePicture(picture, i18n))}
      >
        {t('pictures.save')}
      </Button>
      {picture.alt !== '' && (
        <Button
          look="plain"
          icon={Text}
          onClick={() => void commands().then(({ copyAlt }) => copyAlt(picture, i18n))}
        >
          {t('pictures.copyAlt')}
        </Button>
      )}
    </span>
  )
}
