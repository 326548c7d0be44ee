import { X } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import type { ShownPicture } from './pictures'

type Props = { picture: ShownPicture; onClose: () => void }

/** A picture over the whole panel: all of it, or in its own size, to be scrolled by keys too. */
export default function LargePicture({ picture, onClose }: Props) {
  const { t } = useI18n()
  const [own, setOwn] = useState(false)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-20 bg-scrim"
    >
      <Modal className="h-full">
        <Dialog className="flex h-full flex-col bg-paper outline-none">
          <div className="flex items-center gap-1 border-b border-line bg-card px-3 py-2">
            <Heading
              slot="title"
              dir="auto"
              className="line-clamp-2 min-w-0 grow font-serif text-item font-semibold"
            >
              {picture.title}
            </Heading>
            <IconButton icon={X} label={t('ui.close')} onClick={onClose} />
          </div>
          <div className={cx('min-h-0 grow overflow-auto', !own && 'flex items-center justify-center p-3')}>
            {/* A button, so that keys reach the picture and scroll it. */}
            <button
              type="button"
              aria-pressed={own}
              aria-label={t('pictures.ownSize')}
              onClick={() => setOwn(!own)}
              className={cx(
                '-outline-offset-3',
                own ? 'block w-max cursor-zoom-out' : 'max-h-full max-w-full cursor-zoom-in',
              )}
            >
              <img
                src={picture.address}
                alt=""
                width={picture.width}
                height={picture.height}
                referrerPolicy="no-referrer"
                className={own ? 'max-w-none' : 'h-auto max-h-full w-auto max-w-full object-contain'}
              />
            </button>
          </div>
          {picture.alt && (
            <p dir="auto" className="border-t border-line bg-card px-3 py-2 text-caption text-ink-2">
              {picture.alt}
            </p>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
