import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** What stands where there is nothing yet: says so kindly and offers the way on. */
export function Empty({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon
  title: string
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-8 text-center">
      <Icon aria-hidden size={28} strokeWidth={1.5} className="text-or" />
      <p className="font-serif text-item font-semibold">{title}</p>
      {children}
    </div>
  )
}
