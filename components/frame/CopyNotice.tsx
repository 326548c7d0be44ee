import { lazy, Suspense, useSyncExternalStore } from 'react'
import { copyState, onCopyState } from '@/lib/backup/keeper/state'

const CopyTrouble = lazy(() => import('./CopyTrouble'))

/** Nothing as long as the database and its second copy agree; otherwise what is wrong, and the way out. */
export function CopyNotice() {
  const state = useSyncExternalStore(onCopyState, copyState)
  if (state.kind !== 'trouble' && state.kind !== 'late') return null
  return (
    <Suspense>
      <CopyTrouble state={state} />
    </Suspense>
  )
}
