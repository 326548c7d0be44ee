import { toast } from '@/components/ui/toasts'
import type { Translator } from '@/lib/i18n/translator'

/** Errors that say the disk or the browser refused a write; any other one is a fault of ours and stays one. */
const REFUSALS = new Set([
  ...['QuotaExceededError', 'AbortError', 'MistrustedDatabaseError', 'NewerDatabaseError'],
  ...['DatabaseClosedError', 'OpenFailedError', 'InvalidStateError', 'UnknownError', 'DataError'],
])

/** Says in passing that something was not saved, whoever asked for it: no refused write goes by in silence. Returns the way to stop. */
export function tellFailures(t: Translator['t']): () => void {
  const listener = (event: PromiseRejectionEvent) => {
    const names = namesOf(event.reason)
    if (!names.some((name) => REFUSALS.has(name))) return
    event.preventDefault()
    if (names.includes('QuotaExceededError')) toast(t('failure.full'))
    else toast(t('failure.other', { reason: names.at(-1) ?? '' }))
  }
  window.addEventListener('unhandledrejection', listener)
  return () => window.removeEventListener('unhandledrejection', listener)
}

/** The names of an error and of the errors it wraps, as Dexie does: the outermost first. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return []
  return [error.name, ...namesOf('inner' in error ? error.inner : undefined)]
}
