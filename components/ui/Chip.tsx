import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

type Props = {
  pressed: boolean
  onPress: () => void
  icon?: LucideIcon
  count?: string | undefined
  children: ReactNode
  tone?: 'ink' | 'gules'
}

/** A choice that is on or off. On is told by ground, weight and `aria-pressed`, not by colour alone. */
export function Chip({ pressed, onPress, icon: Icon, count, children, tone = 'ink' }: Props) {
  const on =
    tone === 'ink'
      ? 'border-ink bg-ink font-semibold text-paper'
      : 'border-gules bg-gules-soft font-semibold text-gules'
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={cx(
        'inline-flex min-h-8 max-w-full shrink-0 items-center gap-1.5 rounded-chip border px-3 py-1 text-start transition-colors duration-150',
        pressed ? on : 'border-edge bg-card text-ink-2 hover:bg-sunk',
        pressed && 'forced-colors:outline-2 forced-colors:outline-solid',
      )}
    >
      {Icon && <Icon aria-hidden size={15} strokeWidth={1.75} className="shrink-0" />}
      <span className="min-w-0">{children}</span>
      {/* The space keeps the two apart in the button's name. */}
      {count !== undefined && ' '}
      {count !== undefined && <span className="text-caption tabular-nums opacity-80">{count}</span>}
    </button>
  )
}
