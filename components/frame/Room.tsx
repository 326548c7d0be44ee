import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { usePanel } from './state'

type Props = {
  title: ReactNode
  /** Leads back, before the title. */
  back?: ReactNode
  actions?: ReactNode
  /** Stays in view at the foot of the room: its main button. */
  foot?: ReactNode
  /** Remembers how far it was scrolled under this name. */
  scrollKey?: string
  children: ReactNode
}

/** A room's page: heading, content that scrolls, and a foot that does not. */
export function Room({ title, back, actions, foot, scrollKey, children }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const node = scroller.current
    const wanted = (scrollKey && usePanel.getState().scroll[scrollKey]) || 0
    if (!node?.firstElementChild || wanted === 0) return
    // What is read from the database comes a moment later: only then is the room long enough.
    const restore = () => {
      node.scrollTop = wanted
      if (Math.abs(node.scrollTop - wanted) < 2) stop()
    }
    const observer = new ResizeObserver(restore)
    const stop = () => observer.disconnect()
    observer.observe(node.firstElementChild)
    const moves = ['wheel', 'pointerdown', 'keydown'] as const
    for (const move of moves) node.addEventListener(move, stop, { passive: true })
    return () => {
      stop()
      for (const move of moves) node.removeEventListener(move, stop)
    }
  }, [scrollKey])
  return (
    <div className="flex h-full flex-col">
      <div
        ref={scroller}
        onScroll={(event) => {
          if (!scrollKey) return
          const { scrollTop } = event.currentTarget
          usePanel.setState(({ scroll }) => ({ scroll: { ...scroll, [scrollKey]: scrollTop } }))
        }}
        data-scroller
        className="relative min-h-0 grow overflow-y-auto"
      >
        <div className="page-x mx-auto flex max-w-160 flex-col gap-3 py-4">
          <div className="flex min-h-9 items-center gap-1">
            {back}
            <h1 dir="auto" className="line-clamp-3 min-w-0 grow font-serif text-room font-semibold">
              {title}
            </h1>
            {actions}
          </div>
          {children}
        </div>
      </div>
      {foot && (
        <div className="shrink-0 border-t border-line bg-paper">
          <div className="page-x mx-auto flex max-w-160 flex-col gap-2 py-3">{foot}</div>
        </div>
      )}
    </div>
  )
}
