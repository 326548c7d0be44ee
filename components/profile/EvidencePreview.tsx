import { useLiveQuery } from 'dexie-react-hooks'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { Evidence } from '@/lib/profile/evidence'
import { type Change, changesFrom } from '@/lib/profile/facts'
import { readFacts } from '@/lib/profile/store'
import { STATES } from './levels'
import { POINT_WORDS } from './point-words'

/** What keeping some evidence would change, before anything is kept. `bare`: inside a card already. */
export function EvidencePreview({ evidence, bare = false }: { evidence: Evidence; bare?: boolean }) {
  const { t } = useI18n()
  const facts = useLiveQuery(readFacts)
  if (!facts) return null
  const changes = changesFrom(facts, evidence)
  const { connections } = evidence
  return (
    <section
      aria-label={t('evidence.title')}
      className={cx(
        'flex flex-col gap-2',
        !bare && 'rounded-card border border-line bg-card p-4 shadow-card',
      )}
    >
      {bare ? (
        <h3 className="font-semibold">{t('evidence.title')}</h3>
      ) : (
        <h2 className="font-serif text-item font-semibold">{t('evidence.title')}</h2>
      )}
      {changes.length === 0 && <p className="text-ink-2">{t('evidence.nothing')}</p>}
      <ul className="flex flex-col gap-2">
        {changes.map((change) => (
          <ChangeLine key={change.point} change={change} />
        ))}
      </ul>
      {connections && (
        <p className="text-ink-2 tabular-nums">
          {connections.atLeast
            ? t('evidence.atLeast', { count: connections.count })
            : t('evidence.connections', { count: connections.count })}
        </p>
      )}
    </section>
  )
}

function ChangeLine({ change: { point, before, after, against } }: { change: Change }) {
  const { t } = useI18n()
  const Icon = after === 'done' ? CircleCheck : CircleDashed
  return (
    <li className="flex gap-2">
      <Icon
        aria-hidden
        size={18}
        strokeWidth={1.75}
        className={after === 'done' ? 'mt-0.5 shrink-0 text-vert' : 'mt-0.5 shrink-0 text-ink-3'}
      />
      <span className="flex min-w-0 flex-col">
        <span className="font-semibold">{t(POINT_WORDS[point].title)}</span>
        <span className="text-caption text-ink-2">
          {t('evidence.change', { before: t(STATES[before]), after: t(STATES[after]) })}
        </span>
        {against && <span className="text-caption text-or">{t('evidence.against')}</span>}
      </span>
    </li>
  )
}
