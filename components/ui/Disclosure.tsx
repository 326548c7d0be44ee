import { ChevronDown, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cx } from './cx'

type Props = {
  icon: LucideIcon
  title: string
  /** What is inside, in a word or a number, so that one need not open it to know. */
  note?: ReactNode
  open: boolean
  onOpen: (open: boolean) => void
  children: ReactNode
}

/** A row that opens what belongs to it. What is closed is not in the page, so it costs nothing. */
export function Disclosure({ icon: Icon, title, note, open, onOpen, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={`${id}-title`} className="border-t border-line first:border-t-0">
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onOpen(!open)}
          className="flex min-h-11 w-full items-center gap-2.5 rounded-card px-3.5 py-2 text-start -outline-offset-3 hover:bg-sunk"
        >
          <Icon aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-ink-2" />
          <span id={`${id}-title`} className="min-w-0 grow font-semibold">
            {title}
          </span>
          {note !== undefined && <span className="text-caption text-ink-2 tabular-nums">{note}</span>}
          <ChevronDown
            aria-hidden
            size={17}
            strokeWidth={1.75}
            className={cx('shrink-0 text-ink-2 transition-transform duration-150', open && 'rotate-180')}
          />
        </button>
      </h2>
      <div id={id} hidden={!open} className="flex flex-col gap-3 px-3.5 pt-1 pb-4">
        {open && children}
      </div>
    </section>
  )
}
