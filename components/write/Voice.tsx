import { useLiveQuery } from 'dexie-react-hooks'
import { MessageCircleQuestion, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { Switch } from '@/components/ui/Switch'
import { type Closeness, nearnessOf } from '@/lib/compose/closeness'
import { type Prompt, promptsFor } from '@/lib/compose/prompts'
import type { Origin } from '@/lib/drafts/draft'
import { itemKey } from '@/lib/hub/rows'
import { getItem } from '@/lib/hub/store'
import type { Key } from '@/lib/i18n/translator'

const NEAR = { theirs: 'voice.theirs', half: 'voice.half', some: 'voice.some', own: 'voice.own' } as const

const WORDINGS: Record<Prompt['kind'], readonly Key[]> = {
  experience: ['voice.experience1', 'voice.experience2', 'voice.experience3'],
  number: ['voice.number1', 'voice.number2', 'voice.number3'],
  opinion: ['voice.opinion1', 'voice.opinion2', 'voice.opinion3'],
}

const OF_ROLE = {
  engineering: 'voice.engineering',
  logistics: 'voice.logistics',
  hr: 'voice.hr',
  marketing: 'voice.marketing',
  sales: 'voice.sales',
  support: 'voice.support',
  finance: 'voice.finance',
  leadership: 'voice.leadership',
} as const satisfies Record<string, Key>

type Props = {
  draftId: string
  origin: Origin
  /** How near the draft is to the wording it began from; undefined where it began from a question. */
  closeness: Closeness | undefined
  shown: boolean
  onShow: (shown: boolean) => void
}

/** How much of a draft is the hub's, in words and never as a score, and three questions that make it one's own. */
export function Voice({ draftId, origin, closeness, shown, onShow }: Props) {
  const { t } = useI18n()
  const { calendarRole } = useSettings()
  const [turn, setTurn] = useState(0)
  const item = useLiveQuery(
    () => getItem(itemKey(origin.hubId, origin.itemId)),
    [origin.hubId, origin.itemId],
  )
  const topic = item?.topics[0] ?? origin.title
  const prompts = useMemo(
    () => promptsFor(`${draftId} ${origin.itemId}`, turn),
    [draftId, origin.itemId, turn],
  )
  const nearness = closeness && nearnessOf(closeness)
  const asked = ({ kind, wording }: Prompt): Key =>
    kind === 'number' && calendarRole !== null && turn === 0
      ? OF_ROLE[calendarRole]
      : (WORDINGS[kind][wording] ?? 'voice.number1')
  return (
    <section
      aria-label={t('voice.label')}
      className="flex flex-col gap-2 rounded-card border border-line bg-card p-3"
    >
      {nearness && (
        <>
          <p className="font-semibold">{t(NEAR[nearness])}</p>
          {nearness !== 'own' && (
            <>
              <p className="text-caption text-ink-2">{t('voice.why')}</p>
              <Switch on={shown} onChange={onShow}>
                {t('voice.show')}
              </Switch>
            </>
          )}
        </>
      )}
      <details className="group">
        <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 font-semibold text-gules">
          <MessageCircleQuestion aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-or" />
          {t('voice.questions')}
        </summary>
        <div className="flex items-start gap-2">
          <ul className="flex grow list-disc flex-col gap-1 ps-5">
            {prompts.map((prompt) => (
              <li key={prompt.kind} dir="auto">
                {t(asked(prompt), { topic })}
              </li>
            ))}
          </ul>
          <IconButton icon={RefreshCw} label={t('voice.others')} onClick={() => setTurn(turn + 1)} />
        </div>
      </details>
    </section>
  )
}
