import type { ReactNode } from 'react'

/** Controls that belong together, with a name for screen readers. */
export function Group({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <fieldset aria-label={label} className={`min-w-0 ${className ?? ''}`}>
      {children}
    </fieldset>
  )
}
