import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'

type Props = { on: boolean; onChange: (on: boolean) => void; children: ReactNode; disabled?: boolean }

/** A setting that takes effect at once. */
export function Switch({ on, onChange, children, disabled = false }: Props) {
  return (
    <AriaSwitch
      isSelected={on}
      onChange={onChange}
      isDisabled={disabled}
      className="group flex min-h-10 items-center justify-between gap-4 rounded-small data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-gules"
    >
      <span className="min-w-0 font-semibold">{children}</span>
      <span className="flex h-6 w-11 shrink-0 items-center rounded-chip border border-edge bg-sunk p-0.5 transition-colors duration-150 group-data-selected:border-vert group-data-selected:bg-vert forced-colors:group-data-selected:bg-[Highlight]">
        <span className="size-4.5 rounded-chip bg-ink-2 transition-transform duration-150 group-data-selected:translate-x-5 group-data-selected:bg-card rtl:group-data-selected:-translate-x-5 forced-colors:bg-[ButtonText]" />
      </span>
    </AriaSwitch>
  )
}
