import { useLiveQuery } from 'dexie-react-hooks'
import { Check, Link2 } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import { hashtagLabels } from '@/lib/parse/hashtags'
import type { Proposal } from '@/lib/shares/proposal'
import { proposals } from '@/lib/shares/store'
import { addProposal, declineProposal } from './commands'

const QUESTION = {
  confirmed: 'proposal.confirmed',
  probable: 'proposal.probable',
  unknown: 'proposal.unknown',
} as const

/** Posts Herald noticed, each with the question whether it belongs in the log. */
export default function Proposals() {
  const list = useLiveQuery(proposals)
  if (!list?.length) return null
  return (
    <ul aria-live="polite" className="flex flex-col gap-3">
      {list.map((proposal) => (
        <li key={proposal.id}>
          <ProposalCard proposal={proposal} />
        </li>
      ))}
    </ul>
  )
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { t, date } = useI18n()
  const tags = hashtagLabels(proposal.text)
  return (
    <Notice tone="plain" title={t(QUESTION[proposal.sure])}>
      <p dir="auto" className="line-clamp-3 whitespace-pre-wrap text-ink-2">
        {proposal.text}
      </p>
      {tags.length > 0 && (
        <p className="flex flex-wrap gap-x-2 text-caption">
          {tags.map((tag) => (
            <Hashtag key={tag} tag={tag} />
          ))}
        </p>
      )}
      <p className="text-caption text-ink-2">
        {[
          date(proposal.linkTime ?? proposal.at, 'moment'),
          proposal.itemTitle && t('proposal.from', { title: proposal.itemTitle }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="flex items-center gap-1.5 text-caption text-ink-2">
        {proposal.url ? (
          <>
            <Link2 aria-hidden size={15} className="shrink-0" />
            <bdi className="truncate">{proposal.url}</bdi>
          </>
        ) : (
          t('proposal.noLink')
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" icon={Check} className="min-h-10!" onClick={() => void addProposal(proposal, t)}>
          {t('proposal.add')}
        </Button>
        <Button onClick={() => void declineProposal(proposal, t)}>{t('proposal.decline')}</Button>
      </div>
    </Notice>
  )
}
