import { useLiveQuery } from 'dexie-react-hooks'
import { ChartNoAxesColumn, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Room } from '@/components/frame/Room'
import { setPanel, usePanel } from '@/components/frame/state'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { SearchField } from '@/components/ui/SearchField'
import { byMonth } from '@/lib/shares/months'
import { shareSearch } from '@/lib/shares/search'
import { readShares } from '@/lib/shares/store'
import { BackupNudge } from './BackupNudge'
import { ExportButton } from './ExportButton'
import { NewShare } from './NewShare'
import Proposals from './Proposals'
import { RhythmCard } from './RhythmCard'
import { ShareList } from './ShareList'
import { SharePage } from './SharePage'

/** The ambassador's own shares: this month's rhythm, what waits to be logged, and all of them by month. */
export default function LogRoom() {
  const { t } = useI18n()
  const { timeZone } = useZone()
  const open = usePanel((state) => state.share)
  const query = usePanel((state) => state.logQuery)
  const log = useLiveQuery(readShares)
  const search = useMemo(() => shareSearch(log?.shares ?? []), [log])
  const months = useMemo(() => byMonth(search(query), timeZone), [search, query, timeZone])

  const close = () => setPanel({ share: null })
  if (open === 'new') return <NewShare onClose={close} />
  if (open !== null) return <SharePage id={open} onClose={close} />

  const empty = log?.shares.length === 0
  return (
    <Room
      title={t('room.log')}
      actions={log && !empty && <ExportButton shares={log.shares} />}
      foot={
        <Button look="main" icon={Plus} onClick={() => setPanel({ share: 'new' })}>
          {t('log.add')}
        </Button>
      }
    >
      <Proposals />
      <RhythmCard />
      {log && <BackupNudge entries={log.shares.length} />}
      {log && log.unreadable.length > 0 && (
        <Notice tone="advice" title={t('log.unreadable', { count: log.unreadable.length })}>
          <p>{t('log.unreadableHint')}</p>
        </Notice>
      )}
      {empty ? (
        <Empty icon={ChartNoAxesColumn} title={t('log.empty')}>
          <p className="text-ink-2">{t('log.emptyHint')}</p>
        </Empty>
      ) : (
        <>
          <SearchField
            value={query}
            onChange={(logQuery) => setPanel({ logQuery })}
            label={t('log.search')}
            clearLabel={t('ui.clear')}
          />
          {log && months.length === 0 && (
            <Empty icon={ChartNoAxesColumn} title={t('log.nothingFound', { query })}>
              <Button onClick={() => setPanel({ logQuery: '' })}>{t('ui.clear')}</Button>
            </Empty>
          )}
          <ShareList months={months} />
        </>
      )}
    </Room>
  )
}
