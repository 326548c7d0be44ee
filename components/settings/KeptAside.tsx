import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { saveFile } from '@/components/ui/save-file'
import { type Aside, asideAsText, discardAside, keptAside } from '@/lib/backup/keeper/aside'

/** What was replaced when one of the two copies was restored, until the ambassador discards it. */
export function KeptAside() {
  const { t, date } = useI18n()
  const [asides, setAsides] = useState<Aside[]>([])
  useEffect(() => {
    void keptAside().then(setAsides)
  }, [])
  const newest = asides.at(-1)
  if (!newest) return null
  return (
    <Notice tone="plain" title={t('copies.keptAside')}>
      <p>{t('copies.keptAsideHint', { time: date(newest.at, 'moment') })}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            void asideAsText().then((text) => saveFile('herald-kept-aside.json', 'application/json', text))
          }
        >
          {t('ui.saveFile')}
        </Button>
        <Button onClick={() => void discardAside().then(() => setAsides([]))}>{t('copies.discard')}</Button>
      </div>
    </Notice>
  )
}
