import { Images, Mail, RefreshCw, Trash2, Trophy } from 'lucide-react'
import { useState } from 'react'
import { openProgrammePage } from '@/components/frame/state'
import { useNow } from '@/components/frame/useNow'
import { shelfOf } from '@/components/hub/pictures'
import { Button } from '@/components/ui/Button'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { toast } from '@/components/ui/toasts'
import { pick } from '@/lib/hub/localized'
import { refreshHub } from '@/lib/hub/refresh'
import type { HubRow } from '@/lib/hub/rows'
import { removeHub, restoreHub } from '@/lib/hub/store'
import { LeftOutList } from './LeftOutList'
import { NETWORK } from './network'
import { ProblemText } from './ProblemText'

/** One hub: whose it is, how fresh, what was left out, its policy and people, and what can be done with it. */
export function HubCard({ hub }: { hub: HubRow }) {
  const { t, ago, date, locale } = useI18n()
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const { programme, source } = hub
  const name = pick(programme.name, [locale])

  const refresh = async () => {
    setBusy(true)
    const result = await refreshHub(hub, NETWORK, Date.now())
    setBusy(false)
    if (result.kind === 'refreshed') toast(t('hubs.refreshed', { count: result.row.itemCount }))
  }
  const remove = async () => {
    const removed = await removeHub(hub.id)
    if (removed) toast(t('hubs.removed', { name }), { label: t('ui.undo'), run: () => restoreHub(removed) })
  }

  return (
    <article className="flex flex-col gap-3 rounded-card border border-line bg-card p-4 shadow-card">
      <div>
        <h2 dir="auto" className="font-serif text-item font-semibold">
          {name}
        </h2>
        <p className="text-caption text-ink-2">
          {t('hubs.facts', { count: hub.itemCount, fresh: ago(now - hub.fetchedAt) })}
        </p>
        <p className="text-caption text-ink-2">
          {source.kind === 'embedded' && t('hubs.demo')}
          {source.kind === 'file' && t('hubs.fromFile', { name: source.name })}
          {source.kind === 'address' && <bdi className="break-all">{source.url}</bdi>}
        </p>
      </div>
      {hub.problem && (
        <Notice tone="advice" title={t('hubs.problem', { time: ago(now - hub.triedAt) })}>
          <ProblemText problem={hub.problem} />
          <p>{t('hubs.lastGood', { date: date(hub.fetchedAt, 'moment') })}</p>
        </Notice>
      )}
      {hub.leftOut.length > 0 && <LeftOutList leftOut={hub.leftOut} />}
      <p className="flex flex-wrap gap-x-2">
        {programme.hashtags.map((tag) => (
          <Hashtag key={tag} tag={tag} />
        ))}
      </p>
      {programme.policy && (
        <details>
          <summary className="w-fit rounded-small font-semibold">
            {programme.policy.title ? pick(programme.policy.title, [locale]) : t('hubs.policy')}
          </summary>
          <p dir="auto" className="pt-2 whitespace-pre-wrap text-ink-2 [unicode-bidi:plaintext]">
            {pick(programme.policy.text, [locale])}
          </p>
          {programme.policy.updatedOn && (
            <p className="pt-1 text-caption text-ink-2">
              {t('hubs.policyDate', { date: date(Date.parse(programme.policy.updatedOn), 'dayYear', 'UTC') })}
            </p>
          )}
        </details>
      )}
      {programme.contacts.length > 0 && (
        <ul aria-label={t('hubs.contacts')} className="flex flex-col gap-2">
          {programme.contacts.map((contact) => (
            <li key={contact.name} className="flex flex-col">
              <span className="font-semibold">{contact.name}</span>
              {contact.role && (
                <span className="text-caption text-ink-2">{pick(contact.role, [locale])}</span>
              )}
              {contact.email && (
                <a
                  href={`mailto:${contact.email}`}
                  className="inline-flex min-h-6 w-fit items-center gap-1.5 text-gules underline underline-offset-3"
                >
                  <Mail aria-hidden size={15} />
                  <bdi className="break-all">{contact.email}</bdi>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {hub.challenges.length > 0 && (
          <Button icon={Trophy} onClick={() => openProgrammePage('challenges', hub.id)}>
            {t('challenges.title')}
          </Button>
        )}
        {shelfOf(hub, [locale]).length > 0 && (
          <Button icon={Images} onClick={() => openProgrammePage('pictures', hub.id)}>
            {t('pictures.shelf')}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {source.kind !== 'file' && (
          <Button icon={RefreshCw} disabled={busy} onClick={() => void refresh()}>
            {t(busy ? 'hubs.refreshing' : 'hubs.refresh')}
          </Button>
        )}
        <Button icon={Trash2} onClick={() => void remove()}>
          {t('hubs.remove')}
        </Button>
      </div>
    </article>
  )
}
