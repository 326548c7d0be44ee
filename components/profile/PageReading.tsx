import { ScanSearch } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { refreshConnection } from '@/components/frame/useConnection'
import { useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { type PageReading as Reading, readProfilePage } from '@/lib/bridge/profile-page'
import type { Key } from '@/lib/i18n/translator'
import type { Evidence } from '@/lib/profile/evidence'
import { evidenceFromPage } from '@/lib/profile/from-page'
import { keepSeen } from './commands'
import { EvidencePreview } from './EvidencePreview'

const REASONS = {
  'no-profile': 'pageReading.noProfile',
  unrecognised: 'pageReading.unrecognised',
  'not-yours': 'pageReading.notYours',
  changed: 'pageReading.changed',
  'no-answer': 'pageReading.noAnswer',
} as const satisfies Record<Extract<Reading, { state: 'not-read' }>['reason'], Key>

type Step =
  | { step: 'waiting' }
  | { step: 'looking' }
  | { step: 'refused'; reason: keyof typeof REASONS }
  | { step: 'seen'; evidence: Evidence; more: boolean; failed: boolean }

/** Looks at the ambassador's own profile page, on this click alone, and keeps what was seen if they say so. */
export function PageReading() {
  const { t } = useI18n()
  const copies = useSettings(({ handOver }) => handOver === 'copy')
  const [now, setNow] = useState<Step>({ step: 'waiting' })

  const lookButton = useRef<HTMLButtonElement>(null)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (now.step === 'seen' || now.step === 'refused') result.current?.scrollIntoView?.({ block: 'nearest' })
  }, [now.step])
  /** Puts the result away; the focus was on a button that goes with it. */
  const close = () => {
    setNow({ step: 'waiting' })
    lookButton.current?.focus({ preventScroll: true })
  }

  const look = async () => {
    setNow({ step: 'looking' })
    const fresh = await refreshConnection()
    const reading: Reading =
      fresh.state === 'connected'
        ? await readProfilePage(fresh.tabId)
        : { state: 'not-read', reason: 'no-answer' }
    if (reading.state === 'not-read') return setNow({ step: 'refused', reason: reading.reason })
    const evidence = evidenceFromPage(reading, Date.now())
    setNow({ step: 'seen', evidence, more: reading.more, failed: false })
  }
  const keep = async (seen: Extract<Step, { step: 'seen' }>) => {
    if (await keepSeen(seen.evidence, t)) close()
    else setNow({ ...seen, failed: true })
  }

  return (
    <section
      aria-label={t('pageReading.title')}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <h2 className="font-serif text-item font-semibold">{t('pageReading.title')}</h2>
      {copies ? (
        <p className="text-ink-2">{t('pageReading.copyMode')}</p>
      ) : (
        <>
          <p className="text-ink-2">{t('pageReading.intro')}</p>
          <Button
            ref={lookButton}
            icon={ScanSearch}
            className="self-start"
            disabled={now.step === 'looking'}
            onClick={() => void look()}
          >
            {t(now.step === 'seen' ? 'pageReading.again' : 'pageReading.look')}
          </Button>
        </>
      )}
      <div ref={result} aria-live="polite" className="flex flex-col gap-3 empty:-mt-3">
        {now.step === 'refused' && (
          <Notice tone="advice" title={t('pageReading.nothingRead')}>
            <p>{t(REASONS[now.reason])}</p>
          </Notice>
        )}
        {now.step === 'seen' && (
          <>
            {now.failed && <Notice tone="action" title={t('archive.notKept')} />}
            {now.more && <Notice tone="plain">{t('pageReading.more')}</Notice>}
            <EvidencePreview bare evidence={now.evidence} />
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => void keep(now)}>{t('archive.keep')}</Button>
              <Button onClick={close}>{t('archive.notNow')}</Button>
            </div>
          </>
        )}
      </div>
    </section>
  )
}
