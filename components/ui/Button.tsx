import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

type Look = 'main' | 'quiet' | 'plain' | 'danger'

const LOOKS: Record<Look, string> = {
  main: 'min-h-11 bg-gules px-4 py-1.5 text-on-gules hover:bg-gules-strong disabled:bg-line disabled:text-ink-3 forced-colors:border',
  quiet:
    'min-h-10 border border-edge bg-card px-3 py-1.5 text-ink hover:bg-sunk disabled:text-ink-3 disabled:border-line',
  plain: 'min-h-8 px-1 text-gules underline-offset-3 hover:underline disabled:text-ink-3',
  danger:
    'min-h-10 border border-gules bg-card px-3 py-1.5 text-gules hover:bg-gules-soft disabled:text-ink-3 disabled:border-line',
}

type Props = Omit<ComponentProps<'button'>, 'type'> & {
  look?: Look
  icon?: LucideIcon
  children: ReactNode
}

/** A button with words. One `main` a room; `plain` reads as a link inside text or a list. */
export function Button({ look = 'quiet', icon: Icon, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={cx(
        'inline-flex min-w-0 items-center justify-center gap-2 rounded-control text-center font-semibold transition-colors duration-150',
        LOOKS[look],
        className,
      )}
      {...rest}
    >
      {Icon && <Icon aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />}
      <span className="min-w-0">{children}</span>
    </button>
  )
}
