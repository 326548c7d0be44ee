import type { ReactNode } from 'react'
import { setPanel, usePanel } from '@/components/frame/state'

type Props = { name: string; summary: ReactNode; children: ReactNode }

/** Something more that opens in place; whether it is open survives closing the panel. */
export function Disclosure({ name, summary, children }: Props) {
  const open = usePanel((state) => state.profileOpen.includes(name))
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        // React sets the attribute too, which is no wish of the ambassador's.
        if (currentTarget.open === open) return
        setPanel(({ profileOpen }) => ({
          profileOpen: open ? profileOpen.filter((one) => one !== name) : [...profileOpen, name],
        }))
      }}
    >
      <summary className="w-fit rounded-small font-semibold text-ink-2">{summary}</summary>
      {open && <div className="flex flex-col gap-3 pt-2">{children}</div>}
    </details>
  )
}
