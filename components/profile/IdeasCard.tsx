import { useLiveQuery } from 'dexie-react-hooks'
import { goTo } from '@/components/frame/state'
import { useZone } from '@/components/frame/useZone'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { openTab } from '@/lib/browser/tabs'
import { titleOf } from '@/lib/drafts/title'
import { pick, pickEntry } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import type { ProgrammeEvent } from '@/lib/hub/schema'
import { ADDRESSES } from '@/lib/linkedin/addresses'
import { newestShares } from '@/lib/shares/store'
import { Disclosure } from './Disclosure'

const EVENTS = 4
const POSTS = 3

/** Honest ways to meet people: where the programme's people gather, whom one works with, whom one wrote about. */
export function IdeasCard({ hub }: { hub: HubRow | undefined }) {
  const { t } = useI18n()
  const { day } = useZone()
  const posts = useLiveQuery(() => newestShares(POSTS))
  const events = (hub?.events ?? [])
    .filter(({ from, to }) => (to ?? from) >= day)
    .sort((a, b) => a.from.localeCompare(b.from))
    .slice(0, EVENTS)
  return (
    <section className="rounded-card border border-line bg-card p-4 shadow-card">
      <Disclosure name="ideas" summary={t('ideas.title')}>
        <p className="text-ink-2">{t('ideas.lead')}</p>
        {events.length > 0 && (
          <div className="flex flex-col gap-1">
            <h3 className="font-semibold">{t('ideas.events')}</h3>
            <ul className="flex flex-col gap-1">
              {events.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-col items-start gap-1">
          <h3 className="font-semibold">{t('ideas.colleagues')}</h3>
          <p>{t('ideas.colleaguesHint')}</p>
          <Button look="plain" className="px-0!" onClick={() => void openTab(ADDRESSES.connections.url)}>
            {t('ideas.openConnections')}
          </Button>
        </div>
        <div className="flex flex-col gap-1">
          <h3 className="font-semibold">{t('ideas.posts')}</h3>
          <p>{t('ideas.postsHint')}</p>
          <ul className="flex flex-col">
            {posts?.map((share) => (
              <li key={share.id}>
                <Button
                  look="plain"
                  className="px-0! text-start"
                  onClick={() => goTo('log', { share: share.id })}
                >
                  <span dir="auto">{titleOf(share.text, share.itemTitle ?? t('log.noText'))}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
        <p className="text-ink-2">{t('ideas.honest')}</p>
      </Disclosure>
    </section>
  )
}

function EventRow({ event }: { event: ProgrammeEvent }) {
  const { date, locale } = useI18n()
  const title = pickEntry(event.title, [locale])
  const day = (plain: string) => date(Date.parse(plain), 'dayYear', 'UTC')
  const when = event.to && event.to !== event.from ? `${day(event.from)} – ${day(event.to)}` : day(event.from)
  return (
    <li className="flex flex-col">
      {event.url ? (
        <a
          href={event.url}
          target="_blank"
          rel="noreferrer"
          lang={title.language}
          dir="auto"
          className="py-0.5 text-gules underline underline-offset-3"
        >
          {title.text}
        </a>
      ) : (
        <span lang={title.language} dir="auto">
          {title.text}
        </span>
      )}
      <span className="text-caption text-ink-2">
        {[when, event.place && pick(event.place, [locale])].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
