import { useLiveQuery } from 'dexie-react-hooks'
import { Download, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { exportLog } from '@/components/log/export-log'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { counts } from '@/lib/backup/counts'
import { shares } from '@/lib/shares/store'
import { BackupPart } from './BackupPart'
import { EraseDialog } from './EraseDialog'
import { KeptAside } from './KeptAside'
import { Section } from './Section'

/** What is stored and where, the way out with it, and the way to be rid of it. */
export function DataSection() {
  const { t } = useI18n()
  const [erasing, setErasing] = useState(false)
  const stored = useLiveQuery(counts)
  const save = async (kind: 'csv' | 'json') => exportLog(kind, await shares())
  return (
    <Section title={t('settings.data')}>
      <p>{t('settings.where')}</p>
      {stored && (
        <ul className="list-disc ps-5 text-ink-2">
          <li>{t('settings.storedShares', { count: stored.shares })}</li>
          <li>{t('settings.storedDrafts', { count: stored.drafts })}</li>
          <li>{t('settings.storedHubs', { count: stored.hubs, items: stored.items })}</li>
          <li>{t('settings.storedRest')}</li>
        </ul>
      )}
      <BackupPart />
      <KeptAside />
      <p>{t('settings.uninstall')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={Download} onClick={() => void save('csv')}>
          {t('settings.exportCsv')}
        </Button>
        <Button icon={Download} onClick={() => void save('json')}>
          {t('settings.exportJson')}
        </Button>
      </div>
      <Button look="danger" icon={Trash2} className="self-start" onClick={() => setErasing(true)}>
        {t('settings.erase')}
      </Button>
      {erasing && <EraseDialog onClose={() => setErasing(false)} />}
    </Section>
  )
}
