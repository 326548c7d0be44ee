import { type ReactNode, useEffect, useRef } from 'react'
import { Toasts } from '@/components/ui/Toasts'
import { Header } from './Header'
import { Keys } from './Keys'
import { NavBar } from './NavBar'
import { usePanel } from './state'

/** The panel's frame: header, the room, the bar. */
export function Frame({ children }: { children: ReactNode }) {
  const room = usePanel((state) => state.room)
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // A new room starts where its heading is, for keyboards and screen readers too.
  useEffect(() => {
    void room
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [room])
  return (
    <div className="flex h-full flex-col">
      <Header />
      <main ref={main} tabIndex={-1} className="flex min-h-0 grow flex-col overflow-y-auto outline-none">
        {children}
      </main>
      <Toasts />
      <NavBar />
      <Keys />
    </div>
  )
}
