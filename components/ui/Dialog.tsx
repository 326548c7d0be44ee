import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

type Props = {
  title: string
  /** Escape or a press outside; leave out where an answer is needed. */
  onClose: () => void
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

/** A question above the room: keeps the focus inside and gives it back when it closes. */
export function Dialog({ title, onClose, role = 'dialog', children }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-20 flex items-end justify-center bg-scrim p-3 sm:items-center"
    >
      <Modal className="max-h-full w-full max-w-110 overflow-y-auto rounded-card border border-line bg-card shadow-float">
        <AriaDialog role={role} className="flex flex-col gap-3 p-4 outline-none">
          <Heading slot="title" className="font-serif text-item font-semibold">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
