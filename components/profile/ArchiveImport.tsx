import { ArrowLeft, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { Notice } from '@/components/ui/Notice'
import type { ArchiveSummary, SummaryProblem } from '@/lib/profile/archive-summary'
import type { AskedLine } from '@/lib/profile/asked-line'
import { ArchiveDrop } from './ArchiveDrop'
import { ArchiveFound, ArchiveGaps } from './ArchiveFound'
import { ArchiveGuide } from './ArchiveGuide'
import { keepSeen } from './commands'
import { EvidencePreview } from './EvidencePreview'
import { ARCHIVE_PROBLEMS } from './evidence-names'
import { readArchiveFiles } from './read-archive-files'

type Step =
  | { step: 'waiting'; problem?: SummaryProblem }
  | { step: 'reading'; share: number }
  | { step: 'found'; summary: ArchiveSummary; failed: boolean }

type Props = {
  /** What the programme would like to read in headline or About. */
  asked: AskedLine
  onClose: () => void
}

/** Brings in LinkedIn's own archive: read, shown, and kept only when the ambassador says so. */
export function ArchiveImport({ asked, onClose }: Props) {
  const { t } = useI18n()
  const [now, setNow] = useState<Step>({ step: 'waiting' })
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (now.step === 'found') result.current?.focus({ preventScroll: true })
  }, [now.step])

  const read = (files: File[]) => {
    setNow({ step: 'reading', share: 0 })
    stop.current = readArchiveFiles({ files, asked }, (news) => {
      if (news.step === 'progress') setNow({ step: 'reading', share: news.share })
      else if (news.step === 'done') setNow({ step: 'found', summary: news.summary, failed: false })
      else setNow({ step: 'waiting', problem: news.problem })
    })
  }
  const giveUp = () => {
    stop.current()
    setNow({ step: 'waiting' })
  }
  const keep = async (summary: ArchiveSummary) => {
    if (await keepSeen(summary.evidence, t)) onClose()
    else setNow({ step: 'found', summary, failed: true })
  }

  return (
    <Room
      title={t('archive.title')}
      back={
        <IconButton
          icon={ArrowLeft}
          label={t('archive.back')}
          onClick={onClose}
          className="-ms-2 rtl:-scale-x-100"
        />
      }
      foot={
        now.step === 'found' && (
          <>
            <Button look="main" onClick={() => void keep(now.summary)}>
              {t('archive.keep')}
            </Button>
            <Button onClick={giveUp}>{t('archive.notNow')}</Button>
          </>
        )
      }
    >
      <p className="text-ink-2">{t('archive.intro')}</p>
      {now.step === 'waiting' && <ArchiveDrop onFiles={read} />}
      {now.step === 'reading' && <Reading share={now.share} onCancel={giveUp} />}
      <div ref={result} tabIndex={-1} aria-live="polite" className="flex flex-col gap-3 outline-none">
        {now.step === 'waiting' && now.problem && (
          <Notice tone="advice" icon={TriangleAlert} title={t('archive.refused')}>
            <p>{t(ARCHIVE_PROBLEMS[now.problem])}</p>
          </Notice>
        )}
        {now.step === 'found' && (
          <>
            {now.failed && <Notice tone="action" title={t('archive.notKept')} />}
            <ArchiveFound summary={now.summary} />
            <EvidencePreview evidence={now.summary.evidence} />
            <ArchiveGaps summary={now.summary} />
          </>
        )}
      </div>
      {now.step === 'waiting' && <ArchiveGuide />}
    </Room>
  )
}

function Reading({ share, onCancel }: { share: number; onCancel: () => void }) {
  const { t } = useI18n()
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line bg-card p-4 shadow-card">
      <label className="flex flex-col gap-2 font-semibold">
        {t('archive.reading')}
        <progress
          value={share}
          max={1}
          className="h-2 w-full appearance-none overflow-hidden rounded-chip bg-sunk accent-gules"
        />
      </label>
      <Button onClick={onCancel}>{t('ui.cancel')}</Button>
    </div>
  )
}
