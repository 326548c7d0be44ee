import { CircleCheck, Clipboard, ClipboardCheck, FileSearch, Link, TriangleAlert } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { goTo } from '@/components/frame/state'
import { useConnection } from '@/components/frame/useConnection'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { CopyReason, HandOverResult } from '@/lib/bridge/hand-over'
import type { InsertMode } from '@/lib/bridge/messages'
import { openTab } from '@/lib/browser/tabs'
import type { Key } from '@/lib/i18n/translator'
import { ADDRESSES } from '@/lib/linkedin/addresses'

const Diagnosis = lazy(() => import('./Diagnosis'))

const WHY = {
  chosen: 'news.why.chosen',
  'not-connected': 'news.why.notConnected',
  lost: 'news.why.lost',
  'no-composer': 'news.why.noComposer',
  several: 'news.why.several',
  unrecognised: 'news.why.unrecognised',
  differs: 'news.why.differs',
  changed: 'news.why.changed',
  refused: 'news.why.refused',
} as const satisfies Record<CopyReason, Key>

type Props = {
  result: HandOverResult
  watching: boolean
  onMode: (mode: InsertMode) => void
  onCopy: () => void
  onClose: () => void
}

/** What the hand-over did, exactly, and what to do next. */
export function HandOverNews({ result, watching, onMode, onCopy, onClose }: Props) {
  const { t } = useI18n()
  const connection = useConnection()
  const [diagnosing, setDiagnosing] = useState(false)

  if (result.kind === 'holds-text') {
    return (
      <Notice tone="advice" icon={TriangleAlert} title={t('news.holdsText')}>
        <blockquote dir="auto" className="line-clamp-2 border-s-2 border-or ps-2 text-ink-2">
          {result.existing.trim()}
        </blockquote>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => onMode('append')}>{t('news.append')}</Button>
          <Button onClick={() => onMode('replace')}>{t('news.replace')}</Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Notice>
    )
  }

  const logIt = !watching && (
    <Button look="plain" icon={Link} className="justify-start" onClick={() => goTo('log', { share: 'new' })}>
      {t('news.logByLink')}
    </Button>
  )

  if (result.kind === 'inserted') {
    return (
      <Notice tone="done" icon={CircleCheck} title={t('news.inserted')}>
        <p>{t(result.postEnabled ? 'news.focus' : 'news.postGrey')}</p>
        {logIt}
      </Notice>
    )
  }

  return (
    <Notice
      tone={result.why === 'chosen' || result.why === 'not-connected' ? 'done' : 'advice'}
      icon={result.copied ? ClipboardCheck : TriangleAlert}
      title={t(result.copied ? WHY[result.why] : 'news.notCopied')}
    >
      {result.copied && <p>{t(result.opened ? 'news.pasteThere' : 'news.paste')}</p>}
      {!result.restored && <p className="font-semibold">{t('news.notRestored')}</p>}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {!result.copied && (
          <Button look="plain" icon={Clipboard} onClick={onCopy}>
            {t('news.copyAgain')}
          </Button>
        )}
        {result.why === 'chosen' && (
          <Button look="plain" onClick={() => void openTab(ADDRESSES.feedComposer.url)}>
            {t('news.openComposer')}
          </Button>
        )}
        {result.why === 'unrecognised' && connection.state === 'connected' && (
          <Button look="plain" icon={FileSearch} onClick={() => setDiagnosing(true)}>
            {t('news.diagnose')}
          </Button>
        )}
        {logIt}
      </div>
      {diagnosing && connection.state === 'connected' && (
        <Suspense>
          <Diagnosis tabId={connection.tabId} onClose={() => setDiagnosing(false)} />
        </Suspense>
      )}
    </Notice>
  )
}
