import { useLiveQuery } from 'dexie-react-hooks'
import { FileUp, HardDriveDownload } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { earlierStates } from '@/lib/db/side'
import type { Key } from '@/lib/i18n/translator'
import { goBack, saveBackup, saveEarlier } from './backup-commands'
import { FolderPart } from './folder/FolderPart'
import { RestoreDialog } from './RestoreDialog'
import { useHabit } from './useHabit'

const BEFORE = {
  upgrade: 'backup.beforeUpgrade',
  restore: 'backup.beforeRestore',
  merge: 'backup.beforeMerge',
} as const satisfies Record<string, Key>

/** The backup file: out, in, and what is kept from before the last great changes. */
export function BackupPart() {
  const { t, date } = useI18n()
  const picker = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  /** Counts what was saved and taken in: the first of them makes the place where earlier states are kept. */
  const [saves, setSaves] = useState(0)
  const habit = useHabit()
  const earlier = useLiveQuery(earlierStates, [saves, habit])
  const save = async () => {
    await saveBackup(t)
    setSaves((count) => count + 1)
  }
  const close = () => {
    setFile(undefined)
    setSaves((count) => count + 1)
  }
  return (
    <div className="flex flex-col gap-2 border-y border-line py-3">
      <h3 className="font-semibold">{t('backup.title')}</h3>
      <p>{t('backup.what')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={HardDriveDownload} onClick={() => void save()}>
          {t('backup.now')}
        </Button>
        <Button icon={FileUp} onClick={() => picker.current?.click()}>
          {t('backup.open')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,.gz,application/json,application/gzip"
        aria-label={t('backup.open')}
        hidden
        onChange={(event) => {
          setFile(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <p className="text-caption text-ink-2">
        {habit?.lastAt ? t('backup.last', { time: date(habit.lastAt, 'moment') }) : t('backup.never')}
      </p>
      {earlier && earlier.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer font-semibold">{t('backup.earlier')}</summary>
          <p className="pt-1 text-caption text-ink-2">{t('backup.earlierHint')}</p>
          <ul className="flex flex-col">
            {earlier.map((state) => (
              <li key={state.id} className="flex flex-wrap items-center justify-between gap-x-3">
                <span>{t(BEFORE[state.why], { time: date(state.at, 'moment') })}</span>
                <span className="flex gap-3">
                  <Button look="plain" onClick={() => void saveEarlier(state)}>
                    {t('backup.saveEarlier')}
                  </Button>
                  <Button look="plain" onClick={() => void goBack(state, t)}>
                    {t('backup.bringBack')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <FolderPart onLookAt={setFile} />
      {file && <RestoreDialog file={file} onClose={close} />}
    </div>
  )
}
