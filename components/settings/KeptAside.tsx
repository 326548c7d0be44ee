import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { saveFile } from '@/components/ui/save-file'
import {
  discardKeptAside,
  type KeptAside as Kept,
  keptAsideAsText,
  whatIsKeptAside,
} from '@/lib/backup/kept-aside'

/** What was replaced when a copy was restored, and what nobody could read, until the ambassador discards it. */
export function KeptAside() {
  const { t, date } = useI18n()
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    void whatIsKeptAside().then(setKept)
  }, [])
  if (!kept || (kept.replacedAt === undefined && kept.rows + kept.settings === 0)) return null
  return (
    <Notice tone="plain" title={t('copies.keptAside')}>
      {kept.replacedAt !== undefined && (
        <p>{t('copies.keptReplaced', { time: date(kept.replacedAt, 'moment') })}</p>
      )}
      {kept.rows > 0 && <p>{t('copies.keptRows', { count: kept.rows })}</p>}
      {kept.settings > 0 && <p>{t('copies.keptSettings', { count: kept.settings })}</p>}
      <p>{t('copies.keptAsideHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            void keptAsideAsText().then((text) =>
              saveFile('herald-kept-aside.json', 'application/json', text),
            )
          }
        >
          {t('ui.saveFile')}
        </Button>
        <Button onClick={() => void discardKeptAside().then(() => setKept(undefined))}>
          {t('copies.discard')}
        </Button>
      </div>
    </Notice>
  )
}
