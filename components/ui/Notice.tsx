import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

const TONES = {
  advice: 'border-transparent bg-or-soft text-ink [&_svg.mark]:text-or',
  done: 'border-transparent bg-vert-soft text-ink [&_svg.mark]:text-vert',
  action: 'border-transparent bg-gules-soft text-ink [&_svg.mark]:text-gules',
  plain: 'border-line-strong border-dashed bg-sunk text-ink [&_svg.mark]:text-ink-2',
} as const

type Props = {
  tone: keyof typeof TONES
  icon?: LucideIcon
  title?: ReactNode
  children?: ReactNode
  className?: string
}

/** A calm block that tells something and may offer what to do next. */
export function Notice({ tone, icon: Icon, title, children, className }: Props) {
  return (
    <div
      className={cx(
        'flex gap-3 rounded-card border p-3 forced-colors:border-[CanvasText]',
        TONES[tone],
        className,
      )}
    >
      {Icon && <Icon aria-hidden size={19} strokeWidth={1.75} className="mark mt-px shrink-0" />}
      <div className="flex min-w-0 grow flex-col gap-1.5">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
