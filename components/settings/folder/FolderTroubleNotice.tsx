import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { FolderTrouble } from '@/lib/backup/folder/state'
import type { Key } from '@/lib/i18n/translator'

const WORDS: Record<FolderTrouble['kind'], { title: Key; hint: Key }> = {
  'not-allowed': { title: 'folder.notAllowed', hint: 'folder.notAllowedHint' },
  gone: { title: 'folder.gone', hint: 'folder.goneHint' },
  full: { title: 'folder.full', hint: 'folder.fullHint' },
  other: { title: 'folder.failed', hint: 'folder.failedHint' },
}

type Props = {
  trouble: FolderTrouble
  busy: boolean
  onAllow: () => void
  /** The same in a tab, where the page is in none. */
  onTab: (() => void) | undefined
  onPick: () => void
  onRetry: () => void
}

/** What keeps Herald from the folder, and the way on. */
export function FolderTroubleNotice({ trouble, busy, onAllow, onTab, onPick, onRetry }: Props) {
  const { kind, reason } = trouble
  const { t } = useI18n()
  const { title, hint } = WORDS[kind]
  return (
    <Notice tone="advice" title={t(title, { reason })}>
      <p>{t(hint)}</p>
      <div className="flex flex-wrap gap-2">
        {kind === 'not-allowed' && (
          <Button disabled={busy} onClick={onAllow}>
            {t('folder.allow')}
          </Button>
        )}
        {kind === 'not-allowed' && onTab && (
          <Button look="plain" onClick={onTab}>
            {t('folder.allowInTab')}
          </Button>
        )}
        {kind === 'gone' && (
          <Button disabled={busy} onClick={onPick}>
            {t('folder.pickAnother')}
          </Button>
        )}
        {kind !== 'not-allowed' && (
          <Button disabled={busy} onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        )}
      </div>
    </Notice>
  )
}
