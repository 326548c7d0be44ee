import { DatabaseBackup } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { bringUpToDate } from '@/lib/backup/keeper/keeper'
import {
  type Holding,
  type Holdings,
  holdings,
  remakeJournal,
  restoreDatabase,
} from '@/lib/backup/keeper/restore'
import type { CopyState } from '@/lib/backup/keeper/state'
import { tellPages } from '@/lib/browser/runtime'
import { sayRestored } from './restored'

type Troubled = Extract<CopyState, { kind: 'trouble' | 'late' }>

/** The two copies disagree, or one cannot be written: what each holds, and one click that mends it. */
export default function CopyTrouble({ state }: { state: Troubled }) {
  return (
    <div className="page-x pt-4">
      {state.kind === 'late' ? <Late reason={state.reason} /> : <Apart state={state} />}
    </div>
  )
}

function Late({ reason }: { reason: string }) {
  const { t } = useI18n()
  return (
    <Notice tone="advice" icon={DatabaseBackup} title={t('copies.late')}>
      <p>{t('copies.lateHint', { reason })}</p>
      <Button className="self-start" onClick={() => void bringUpToDate()}>
        {t('ui.retry')}
      </Button>
    </Notice>
  )
}

function Apart({ state }: { state: Extract<CopyState, { kind: 'trouble' }> }) {
  const { t } = useI18n()
  const [held, setHeld] = useState<Holdings>()
  const [step, setStep] = useState<'asking' | 'working' | 'failed'>('asking')
  const database = state.side === 'database'
  const newer = state.why === 'newer'

  useEffect(() => {
    void holdings().then(setHeld, () => setStep('failed'))
  }, [])

  const mend = async (how: (now: number) => Promise<void>) => {
    setStep('working')
    try {
      await how(Date.now())
      await sayRestored()
      await tellPages({ say: 'restored' })
      location.reload()
    } catch {
      setStep('failed')
    }
  }

  return (
    <Notice
      tone="action"
      icon={DatabaseBackup}
      title={t(database ? TITLES[state.why] : newer ? 'copies.newerTitle' : 'copies.journalTitle')}
    >
      <p>{t(newer ? 'copies.newerHint' : database ? 'copies.databaseHint' : 'copies.journalHint')}</p>
      {held && (
        <dl className="grid gap-x-3 gap-y-1 min-[280px]:grid-cols-[auto_1fr]">
          <Held name={t('copies.database')} held={held.database} />
          <Held name={t('copies.journal')} held={held.journal} />
        </dl>
      )}
      {step === 'failed' && <p role="alert">{t('copies.failed')}</p>}
      {!newer && (
        <div className="flex flex-wrap gap-2">
          {database && (
            <Button
              look="main"
              disabled={!held || step === 'working'}
              onClick={() => void mend(restoreDatabase)}
            >
              {t('copies.restore')}
            </Button>
          )}
          {held?.database.whole !== false && (
            <Button disabled={!held || step === 'working'} onClick={() => void mend(remakeJournal)}>
              {t(database ? 'copies.keepDatabase' : 'copies.remake')}
            </Button>
          )}
        </div>
      )}
      {!newer && <p className="text-caption text-ink-2">{t('copies.aside')}</p>}
    </Notice>
  )
}

const TITLES = {
  lost: 'copies.lost',
  behind: 'copies.behind',
  apart: 'copies.damaged',
  damaged: 'copies.damaged',
  newer: 'copies.newerTitle',
} as const

function Held({ name, held }: { name: string; held: Holding }) {
  const { t, date } = useI18n()
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd>
        {t('copies.holds', { shares: held.shares, drafts: held.drafts })}
        {held.changedAt !== undefined && (
          <span className="block text-caption text-ink-2">
            {t('copies.changed', { time: date(held.changedAt, 'moment') })}
          </span>
        )}
        {!held.whole && <span className="block text-caption text-gules">{t('copies.partly')}</span>}
      </dd>
    </>
  )
}
