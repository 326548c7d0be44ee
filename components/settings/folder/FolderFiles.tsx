import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import type { FolderState, SeenFile } from '@/lib/backup/folder/state'
import type { Key, Translator } from '@/lib/i18n/translator'

/** Problems that have their own words; of all others the file is likely not whole. */
const WHY: Record<string, Key> = {
  'not-a-backup': 'backup.notABackup',
  'newer-format': 'backup.newerFormat',
  'file-too-large': 'issue.fileTooLarge',
}

/** The browser's names for errors; ours are written small. */
const OF_THE_BROWSER = /^[A-Z]/

type Props = { files: FolderState['files']; onLookAt: (name: string) => Promise<void> }

/** The other machines' files with something wrong in them, each with what that is. Nothing where all are whole. */
export function FolderFiles({ files, onLookAt }: Props) {
  const { t } = useI18n()
  const told = Object.entries(files).flatMap(([name, file]) => {
    const faults = faultsOf(file, t)
    return faults.length > 0 ? [{ name, faults }] : []
  })
  if (told.length === 0) return null
  return (
    <ul aria-label={t('folder.files')} className="flex flex-col gap-2">
      {told.map(({ name, faults }) => (
        <li key={name} className="rounded-control bg-sunk px-3 py-2">
          <p className="text-caption font-semibold break-words">
            <bdi>{name}</bdi>
          </p>
          {faults.map((fault) => (
            <p key={fault} className="text-caption">
              {fault}
            </p>
          ))}
          <Button
            look="plain"
            className="-ms-1"
            aria-label={t('folder.lookAtFile', { name })}
            onClick={() => void onLookAt(name)}
          >
            {t('folder.lookAt')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function faultsOf({ why, bad, altered }: SeenFile, t: Translator['t']): string[] {
  if (why !== undefined) {
    const key = WHY[why]
    if (key) return [t(key)]
    return [OF_THE_BROWSER.test(why) ? t('folder.notRead', { reason: why }) : t('folder.notWhole')]
  }
  return [
    ...(bad ? [t('backup.bad', { count: bad })] : []),
    ...(altered ? [t('backup.altered', { tables: altered.join(', ') })] : []),
  ]
}
