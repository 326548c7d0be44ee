import { Folder, FolderSync } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { toast } from '@/components/ui/toasts'
import { folderInUse } from '@/lib/backup/folder/folder'
import type { FolderState } from '@/lib/backup/folder/state'
import { reasonOf } from '../backup-commands'
import { FolderFiles } from './FolderFiles'
import { FolderTroubleNotice } from './FolderTroubleNotice'
import {
  allowBackupFolder,
  backUpIntoFolder,
  FOLDER_HASH,
  leaveBackupFolder,
  openInTab,
  pickBackupFolder,
} from './folder-commands'
import { useFolder } from './useFolder'

/** `onLookAt` is given a file of the folder that the ambassador wants to look into. */
type Props = { onLookAt: (file: File) => void }

/** The folder that keeps a backup by itself: picking it, how it stands, and leaving it. Nothing where no browser could. */
export function FolderPart({ onLookAt }: Props) {
  const { t } = useI18n()
  const folder = useFolder()
  const [busy, setBusy] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  const known = folder !== undefined
  useEffect(() => {
    if (!known || location.hash !== FOLDER_HASH) return
    history.replaceState(null, '', location.pathname + location.search)
    part.current?.querySelector('button')?.focus()
  }, [known])
  if (!folder) return null

  const { state, inTab } = folder
  const doing = (work: () => Promise<unknown>) => () => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  // Beside a page some browsers show no question about a folder, and some even end the panel.
  const pick = doing(() => (inTab ? pickBackupFolder(t) : openInTab()))
  const lookAt = async (name: string) => {
    try {
      const handle = await (await folderInUse())?.getFileHandle(name)
      if (handle) onLookAt(await handle.getFile())
    } catch (error) {
      toast(t('folder.notRead', { reason: reasonOf(error) }))
    }
  }
  return (
    <div ref={part} className="flex flex-col gap-2 border-t border-line pt-3">
      <h4 className="font-semibold">{t('folder.title')}</h4>
      <div aria-live="polite" className="flex flex-col gap-2">
        {state ? <InUse state={state} /> : <NotInUse />}
        {state?.trouble && (
          <FolderTroubleNotice
            trouble={state.trouble}
            busy={busy}
            onAllow={doing(() => allowBackupFolder(t))}
            onTab={inTab ? undefined : () => void openInTab()}
            onPick={pick}
            onRetry={doing(() => backUpIntoFolder(t))}
          />
        )}
      </div>
      {state && <FolderFiles files={state.files} onLookAt={lookAt} />}
      {state ? (
        <div className="flex flex-wrap gap-2">
          {!state.trouble && (
            <Button icon={FolderSync} disabled={busy} onClick={doing(() => backUpIntoFolder(t))}>
              {t('folder.now')}
            </Button>
          )}
          <Button onClick={() => void leaveBackupFolder(t)}>{t('folder.leave')}</Button>
        </div>
      ) : (
        <Button icon={FolderSync} className="self-start" disabled={busy} onClick={pick}>
          {t('folder.pick')}
        </Button>
      )}
      {!inTab && (!state || state.trouble) && <p className="text-caption text-ink-2">{t('folder.inTab')}</p>}
    </div>
  )
}

function NotInUse() {
  const { t } = useI18n()
  return (
    <>
      <p>{t('folder.what')}</p>
      <p className="text-caption text-ink-2">{t('folder.open')}</p>
    </>
  )
}

function InUse({ state: { name, written, cameIn } }: { state: FolderState }) {
  const { t, date } = useI18n()
  return (
    <>
      <p className="flex items-center gap-2">
        <Folder aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-ink-2" />
        <bdi className="min-w-0 break-words">{name}</bdi>
      </p>
      <ul className="flex flex-col text-caption text-ink-2">
        <li>
          {written ? t('folder.written', { time: date(written.at, 'moment') }) : t('folder.notWritten')}
        </li>
        <li>
          {cameIn
            ? `${t('folder.cameIn', { time: date(cameIn.at, 'moment') })} ${t('backup.would', cameIn)}`
            : t('folder.nothingCameIn')}
        </li>
      </ul>
    </>
  )
}
