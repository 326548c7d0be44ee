import { useLiveQuery } from 'dexie-react-hooks'
import { ExternalLink, FileArchive } from 'lucide-react'
import { Room } from '@/components/frame/Room'
import { setPanel, usePanel } from '@/components/frame/state'
import { useHubs } from '@/components/frame/useHubs'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { standings } from '@/lib/profile/facts'
import { pointsOf } from '@/lib/profile/points'
import { countedPoints, score } from '@/lib/profile/score'
import { readProfile } from '@/lib/profile/store'
import { ArchiveImport } from './ArchiveImport'
import { Checklist } from './Checklist'
import { ConnectionsCard } from './ConnectionsCard'
import { CountedTable } from './CountedTable'
import { openOwnProfile } from './commands'
import { HistoryCard } from './HistoryCard'
import { IdeasCard } from './IdeasCard'
import { NextStep } from './NextStep'
import { PageReading } from './PageReading'
import { PointPage } from './PointPage'
import { askedLine, askedOf } from './programme-points'
import { ScoreCard } from './ScoreCard'
import { useKeptGlance } from './useKeptGlance'

/** The ambassador's own profile: how it stands, the one next step, the whole checklist, and the way to 500. */
export default function ProfileRoom() {
  const { t } = useI18n()
  const { hubs } = useHubs()
  const open = usePanel((state) => state.profilePoint)
  const archive = usePanel((state) => state.profileArchive)
  const profile = useLiveQuery(readProfile)
  useKeptGlance(profile?.facts, hubs)
  if (!profile || !hubs) return null
  const hub = hubs[0]
  if (archive) {
    return <ArchiveImport asked={askedLine(hub)} onClose={() => setPanel({ profileArchive: false })} />
  }
  const points = pointsOf(askedOf(hub))
  const known = standings(profile.facts)
  if (open !== null) {
    return (
      <PointPage
        key={open}
        point={points.find(({ id }) => id === open)}
        standing={known.get(open) ?? { state: 'unknown' }}
        facts={profile.facts}
        hub={hub}
      />
    )
  }
  const now = score(profile.facts, points)
  const counted = countedPoints((id) => known.get(id)?.state ?? 'unknown', points)
  // Who begins is shown the quick ways first; later they stand behind what is looked at more often.
  const beginning = now.level === 'unknown'
  const bringIn = (
    <>
      <Button icon={FileArchive} onClick={() => setPanel({ profileArchive: true })}>
        {t('profile.fromArchive')}
      </Button>
      <PageReading />
    </>
  )
  return (
    <Room
      title={t('room.profile')}
      scrollKey="profile"
      foot={
        <Button look="main" icon={ExternalLink} onClick={() => void openOwnProfile()}>
          {t('profile.openProfile')}
        </Button>
      }
    >
      <ScoreCard score={now} />
      <CountedTable counted={counted} score={now} hub={hub} />
      {profile.unreadable > 0 && (
        <Notice tone="advice" title={t('profile.unreadable', { count: profile.unreadable })}>
          <p>{t('log.unreadableHint')}</p>
        </Notice>
      )}
      {beginning && bringIn}
      {now.next ? (
        <NextStep next={now.next} hub={hub} />
      ) : (
        <Notice tone="done" title={t('profile.allDone')}>
          <p>{t('profile.allDoneHint')}</p>
        </Notice>
      )}
      <Checklist points={points} standings={known} hub={hub} />
      <ConnectionsCard counts={profile.counts} months={profile.months} hub={hub} />
      {!beginning && bringIn}
      <IdeasCard hub={hub} />
      <HistoryCard days={profile.days} points={points} />
    </Room>
  )
}
