import { HardDriveDownload } from 'lucide-react'
import { useEffect, useState } from 'react'
import { goTo } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { loadFolderState } from '@/lib/backup/folder/state'
import { changeHabit, type Habit, loadHabit, needsNudge } from '@/lib/backup/habit'

/** Reminds of a backup that is long ago, once, until it is waved away or made, and never where a folder keeps one by itself. `entries`: how many shares there are. */
export function BackupNudge({ entries }: { entries: number }) {
  const { t } = useI18n()
  const [habit, setHabit] = useState<Habit>()
  useEffect(() => {
    void loadHabit().then(async (known) => {
      const folder = await loadFolderState()
      if (folder && !folder.trouble) return
      // From now on it counts: Herald does not know how long the log was there before.
      if (known.firstAt === undefined) await changeHabit({ firstAt: Date.now() })
      setHabit(known)
    })
  }, [])
  if (!habit || !needsNudge(habit, entries, Date.now())) return null
  const wave = async () => {
    await changeHabit({ dismissedAt: Date.now() })
    setHabit(await loadHabit())
  }
  return (
    <Notice
      tone="advice"
      icon={HardDriveDownload}
      title={t(habit.lastAt ? 'backup.nudge' : 'backup.nudgeFirst')}
    >
      <p>{t('backup.nudgeHint')}</p>
      <div className="flex flex-wrap gap-x-4">
        <Button look="plain" onClick={() => goTo('settings')}>
          {t('backup.title')}
        </Button>
        <Button look="plain" onClick={() => void wave()}>
          {t('backup.later')}
        </Button>
      </div>
    </Notice>
  )
}
