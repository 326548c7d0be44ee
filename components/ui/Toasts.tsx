import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useI18n } from './I18n'
import { IconButton } from './IconButton'
import { dismissToast, type Toast, useToasts } from './toasts'

/** Long enough to read twice and reach the button; it waits while pointed at or focused. */
const SHOWN_MS = 10_000

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useI18n()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="flex items-center gap-2 rounded-control border border-line-strong bg-ink py-1 ps-4 pe-1 text-paper shadow-float"
    >
      <span className="min-w-0 grow py-1.5">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className="min-h-9 rounded-small px-2 font-semibold underline underline-offset-3 focus-visible:outline-paper"
          onClick={() => {
            dismissToast(toast.id)
            void toast.action?.run()
          }}
        >
          {toast.action.label}
        </button>
      )}
      <IconButton
        icon={X}
        label={t('ui.close')}
        onClick={() => dismissToast(toast.id)}
        className="text-paper hover:bg-ink-2 hover:text-paper focus-visible:outline-paper"
      />
    </li>
  )
}

/** Where passing messages stand: between the room and the bar, covering neither; read out politely. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts)
  return (
    <div role="status" className="shrink-0">
      <ul className="mx-auto flex max-w-160 flex-col gap-2 px-3 pb-2 empty:hidden">
        {toasts.map((one) => (
          <ToastCard key={one.id} toast={one} />
        ))}
      </ul>
    </div>
  )
}
