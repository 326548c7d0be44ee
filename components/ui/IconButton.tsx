import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from './cx'

type Props = Omit<ComponentProps<'button'>, 'type' | 'children'> & {
  icon: LucideIcon
  /** What it does, in words: its name for screen readers and its tooltip. */
  label: string
  filled?: boolean
}

/** A button that is only an icon. */
export function IconButton({ icon: Icon, label, filled, className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cx(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-control text-ink-2 transition-colors duration-150 hover:bg-sunk hover:text-ink disabled:text-line-strong disabled:hover:bg-transparent',
        className,
      )}
      {...rest}
    >
      <Icon aria-hidden size={19} strokeWidth={1.75} fill={filled ? 'currentColor' : 'none'} />
    </button>
  )
}
