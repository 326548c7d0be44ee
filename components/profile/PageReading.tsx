import { ScanSearch } from 'lucide-react'
import { useState } from 'react'
import { refreshConnection, useConnection } from '@/components/frame/useConnection'
import { useSettings } from '@/components/frame/useSettings'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { toast } from '@/components/ui/toasts'
import { type PageReading as Reading, readProfilePage } from '@/lib/bridge/profile-page'
import { navigateTab, openTab } from '@/lib/browser/tabs'
import type { Key } from '@/lib/i18n/translator'
import { ADDRESSES } from '@/lib/linkedin/addresses'
import type { Evidence } from '@/lib/profile/evidence'
import { evidenceFromPage } from '@/lib/profile/from-page'
import { keepEvidence } from '@/lib/profile/store'
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
  const connection = useConnection()
  const [now, setNow] = useState<Step>({ step: 'waiting' })

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
    try {
      await keepEvidence(seen.evidence, Date.now())
      toast(t('pageReading.kept'))
      setNow({ step: 'waiting' })
    } catch {
      setNow({ ...seen, failed: true })
    }
  }
  const openProfile = () =>
    connection.state === 'connected'
      ? navigateTab(connection.tabId, ADDRESSES.ownProfile.url)
      : openTab(ADDRESSES.ownProfile.url)

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
          <div className="flex flex-wrap gap-2">
            <Button icon={ScanSearch} disabled={now.step === 'looking'} onClick={() => void look()}>
              {t(now.step === 'seen' ? 'pageReading.again' : 'pageReading.look')}
            </Button>
            <Button onClick={() => void openProfile()}>{t('pageReading.open')}</Button>
          </div>
        </>
      )}
      <div aria-live="polite" className="flex flex-col gap-3">
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
              <Button onClick={() => setNow({ step: 'waiting' })}>{t('archive.notNow')}</Button>
            </div>
          </>
        )}
      </div>
    </section>
  )
}
