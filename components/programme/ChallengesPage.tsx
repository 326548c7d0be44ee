import { useLiveQuery } from 'dexie-react-hooks'
import { Check } from 'lucide-react'
import { Room } from '@/components/frame/Room'
import { goTo } from '@/components/frame/state'
import { useZone } from '@/components/frame/useZone'
import Counted from '@/components/hub/Counted'
import { Guidance } from '@/components/hub/Guidance'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { titleOf } from '@/lib/drafts/title'
import { pick } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import type { Challenge } from '@/lib/hub/schema'
import { challengeShares, challengesByState, challengesSpan } from '@/lib/programme/challenges'
import type { Share } from '@/lib/shares/share'
import { sharesBetween } from '@/lib/shares/store'
import { BackToProgrammes } from './BackToProgrammes'

const GROUPS = [
  ['running', 'challenges.running'],
  ['upcoming', 'challenges.upcoming'],
  ['past', 'challenges.past'],
] as const

/** All challenges of a hub: what runs, what comes, what has been, and the ambassador's own posts for each. */
export default function ChallengesPage({ hub }: { hub: HubRow }) {
  const { t } = useI18n()
  const { timeZone, day } = useZone()
  const { challenges } = hub
  const shares = useLiveQuery(async () => {
    const { from, to } = challengesSpan(challenges)
    return sharesBetween(from, to)
  }, [challenges])
  const groups = challengesByState(challenges, day)
  return (
    <Room title={t('challenges.title')} back={<BackToProgrammes />} scrollKey="challenges">
      <p className="text-ink-2">{t('challenges.what')}</p>
      {GROUPS.map(([state, title]) => {
        const all = groups[state]
        return (
          all.length > 0 && (
            <section key={state} aria-label={t(title)} className="flex flex-col gap-2">
              <h2 className="pt-1 font-serif text-item font-semibold">{t(title)}</h2>
              {all.map((challenge) => (
                <OneChallenge
                  key={challenge.id}
                  challenge={challenge}
                  counted={challengeShares(challenge, shares ?? [], timeZone)}
                  guided={state !== 'past'}
                />
              ))}
            </section>
          )
        )
      })}
    </Room>
  )
}

type OneProps = { challenge: Challenge; counted: readonly Share[]; guided: boolean }

function OneChallenge({ challenge, counted, guided }: OneProps) {
  const { t, date, locale } = useI18n()
  const day = (plain: string) => date(Date.parse(plain), 'dayYear', 'UTC')
  return (
    <article className="flex flex-col gap-1 rounded-card border border-line bg-card p-3.5 shadow-card">
      <h3 dir="auto" className="font-semibold">
        {pick(challenge.title, [locale])}
      </h3>
      <p className="flex flex-wrap gap-x-3 text-caption text-ink-2">
        <Hashtag tag={challenge.hashtag} />
        <span>{t('challenges.period', { from: day(challenge.from), to: day(challenge.to) })}</span>
      </p>
      {challenge.guidance && guided && <Guidance guidance={challenge.guidance} />}
      {counted.length > 0 && (
        <>
          <ul aria-label={t('challenges.counted')} className="flex flex-col pt-1">
            {counted.map((share) => (
              <li key={share.id}>
                <button
                  type="button"
                  onClick={() => goTo('log', { share: share.id })}
                  className="flex min-h-8 w-full items-center gap-2 rounded-small text-start hover:underline"
                >
                  <Check aria-hidden size={16} strokeWidth={2.25} className="shrink-0 text-vert" />
                  <span className="shrink-0 font-semibold tabular-nums">
                    {date(share.publishedAt, 'day')}
                  </span>
                  <span dir="auto" className="min-w-0 grow truncate text-ink-2">
                    {titleOf(share.text, t('log.noText'))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Counted challenge={challenge} counted={counted} />
        </>
      )}
    </article>
  )
}
