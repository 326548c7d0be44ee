import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { merge } from '@/lib/backup/merge'
import { type Outcome, outcome, restored } from '@/lib/backup/plan'
import { type Backup, type ReadBackup, readBackup } from '@/lib/backup/read'
import { storedContents } from '@/lib/backup/stored'
import { BadRows, WhyRefused } from './BackupProblems'
import { reasonOf, takeIn } from './backup-commands'

type Looked = { read: ReadBackup; merging: Outcome; restoring: Outcome }
const NOTHING: Outcome = { added: 0, changed: 0, removed: 0 }

async function look(file: File): Promise<Looked> {
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return { read, merging: NOTHING, restoring: NOTHING }
  const { contents: here } = await storedContents()
  const { contents } = read.backup
  return {
    read,
    merging: outcome(here, merge(here, contents)),
    restoring: outcome(here, restored(here, contents, Date.now())),
  }
}

/** What is in a backup file and what would become of what is here; then merges or restores it. */
export function RestoreDialog({ file, onClose }: { file: File; onClose: () => void }) {
  const { t } = useI18n()
  const [looked, setLooked] = useState<Looked>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string>()

  useEffect(() => {
    let current = true
    look(file).then(
      (next) => current && setLooked(next),
      (error: unknown) => current && setFailed(reasonOf(error)),
    )
    return () => {
      current = false
    }
  }, [file])

  const take = async (way: 'merge' | 'restore', backup: Backup) => {
    setBusy(true)
    try {
      await takeIn(way, backup, t)
      onClose()
    } catch (error) {
      setFailed(reasonOf(error))
      setBusy(false)
    }
  }

  return (
    <Dialog title={t('backup.dialog')} onClose={onClose}>
      <p className="break-words text-ink-2">
        <bdi>{file.name}</bdi>
      </p>
      <div aria-live="polite" className="flex flex-col gap-3">
        {!looked && !failed && <p>{t('backup.reading')}</p>}
        {looked && !looked.read.ok && <WhyRefused problem={looked.read.problem} />}
        {looked?.read.ok && <InTheFile backup={looked.read.backup} />}
        {failed !== undefined && <Notice tone="action" title={t('backup.notChanged', { reason: failed })} />}
      </div>
      {looked?.read.ok && (
        <>
          <Way
            name={t('backup.merge')}
            hint={t('backup.mergeHint')}
            would={looked.merging}
            busy={busy}
            onTake={takeOf('merge', looked.read.backup, take)}
          />
          <Way
            name={t('backup.restore')}
            hint={t('backup.restoreHint')}
            would={looked.restoring}
            busy={busy}
            onTake={takeOf('restore', looked.read.backup, take)}
          />
        </>
      )}
      <Button className="self-end" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </Dialog>
  )
}

type Take = (way: 'merge' | 'restore', backup: Backup) => Promise<void>

function takeOf(way: 'merge' | 'restore', backup: Backup, take: Take): () => void {
  return () => void take(way, backup)
}

function InTheFile({ backup: { origin, contents, bad, altered } }: { backup: Backup }) {
  const { t, date } = useI18n()
  const { shares, drafts, removed: _, ...others } = contents
  const rest = Object.values(others).reduce((sum, rows) => sum + rows.length, 0)
  return (
    <>
      {origin.writtenAt > 0 && <p>{t('backup.written', { time: date(origin.writtenAt, 'moment') })}</p>}
      <ul className="list-disc ps-5">
        <li>{t('settings.storedShares', { count: shares.length })}</li>
        <li>{t('settings.storedDrafts', { count: drafts.length })}</li>
        <li>{t('backup.others', { count: rest })}</li>
      </ul>
      {altered.length > 0 && (
        <Notice tone="advice" title={t('backup.altered', { tables: altered.join(', ') })}>
          <p>{t('backup.alteredHint')}</p>
        </Notice>
      )}
      <BadRows rows={bad} />
    </>
  )
}

type WayProps = { name: string; hint: string; would: Outcome; busy: boolean; onTake: () => void }

function Way({ name, hint, would, busy, onTake }: WayProps) {
  const { t } = useI18n()
  const nothing = would.added + would.changed + would.removed === 0
  return (
    <div className="flex flex-col items-start gap-1.5 border-t border-line pt-3">
      <p>{hint}</p>
      <p className="font-semibold">{nothing ? t('backup.nothing') : t('backup.would', would)}</p>
      <Button disabled={busy} onClick={onTake}>
        {name}
      </Button>
    </div>
  )
}
