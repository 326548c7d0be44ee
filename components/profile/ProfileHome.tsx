import { ExternalLink, FileArchive } from 'lucide-react'
import { Room } from '@/components/frame/Room'
import { setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { HubRow } from '@/lib/hub/rows'
import type { Standing } from '@/lib/profile/facts'
import type { Point } from '@/lib/profile/points'
import { countedPoints, score } from '@/lib/profile/score'
import type { Profile } from '@/lib/profile/store'
import { Checklist } from './Checklist'
import { ConnectionsCard } from './ConnectionsCard'
import { CountedTable } from './CountedTable'
import { openOwnProfile } from './commands'
import { HistoryCard } from './HistoryCard'
import { IdeasCard } from './IdeasCard'
import { NextStep } from './NextStep'
import { PageReading } from './PageReading'
import { ScoreCard } from './ScoreCard'

/** What the button to the archive opens, among the points. */
export const ARCHIVE = 'archive'

type Props = {
  profile: Profile
  points: readonly Point[]
  known: Map<string, Standing>
  hub: HubRow | undefined
}

/** How the profile stands, the one next step, the whole checklist, and the way to 500. */
export function ProfileHome({ profile, points, known, hub }: Props) {
  const { t } = useI18n()
  const now = score(profile.facts, points)
  const counted = countedPoints((id) => known.get(id)?.state ?? 'unknown', points)
  // Who begins is shown the quick ways first; later they stand behind what is looked at more often.
  const beginning = now.level === 'unknown'
  const bringIn = (
    <>
      <Button icon={FileArchive} data-opens={ARCHIVE} onClick={() => setPanel({ profileArchive: true })}>
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
