import { lazy, Suspense, useEffect } from 'react'
import { closeOver, openOver, useOverlay } from './overlay'

const CommandMenu = lazy(() => import('@/components/commands/CommandMenu'))
const Shortcuts = lazy(() => import('@/components/commands/Shortcuts'))

/** There Ctrl K deletes to the end of a line. */
const MAC = /^Mac/.test(navigator.platform)

const WRITES = 'input, textarea, select, [contenteditable]'

/** Ctrl (on a Mac ⌘) with K opens the command menu, `?` outside a text the list of shortcuts; never over another dialog. */
function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return
  const menu =
    (event.metaKey || (event.ctrlKey && !MAC)) && !event.shiftKey && event.key.toLowerCase() === 'k'
  const help = event.key === '?' && !(event.target instanceof Element && event.target.closest(WRITES))
  if (!menu && !help) return
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) {
    if (menu && useOverlay.getState().over === 'commands') closeOver()
    if (menu) event.preventDefault()
    return
  }
  event.preventDefault()
  openOver(menu ? 'commands' : 'shortcuts')
}

/** The keys that work everywhere in the panel, and what they open. */
export function Keys() {
  const over = useOverlay((state) => state.over)
  useEffect(() => {
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <Suspense>
      {over === 'commands' && <CommandMenu />}
      {over === 'shortcuts' && <Shortcuts />}
    </Suspense>
  )
}
