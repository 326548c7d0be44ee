import { DatabaseZap } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { databaseState, onDatabaseState } from '@/lib/db/database'

const RestoreFailed = lazy(() => import('./RestoreFailed'))

/** Says honestly where the database cannot be opened or is newer than this Herald, instead of showing empty rooms. */
export function DatabaseNotice({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const state = useSyncExternalStore(onDatabaseState, databaseState)
  if (state.kind === 'failed') {
    return (
      <div className="page-x py-4">
        <Notice tone="action" icon={DatabaseZap} title={t('database.failed')}>
          <p>{t('database.failedHint', { reason: state.reason })}</p>
          <Ways label={t('ui.retry')} />
          <Suspense>
            <RestoreFailed />
          </Suspense>
        </Notice>
      </div>
    )
  }
  if (state.kind === 'newer') {
    return (
      <div className="flex h-full flex-col">
        <div className="page-x pt-4">
          <Notice tone="advice" icon={DatabaseZap} title={t('database.newer')}>
            <p>{t('database.newerHint')}</p>
            <Ways label={t('database.reload')} />
          </Notice>
        </div>
        <div className="min-h-0 grow">{children}</div>
      </div>
    )
  }
  return children
}

/** Loading anew, and a backup of what lies on the disk: it reads a database that this Herald may not write, or cannot upgrade. */
function Ways({ label }: { label: string }) {
  const { t } = useI18n()
  const backUp = async () => (await import('@/components/settings/backup-commands')).saveBackup(t)
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => location.reload()}>{label}</Button>
      <Button onClick={() => void backUp()}>{t('backup.now')}</Button>
    </div>
  )
}
