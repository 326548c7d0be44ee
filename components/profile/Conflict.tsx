import { Scale } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { Fact, Standing } from '@/lib/profile/facts'
import { sayWord } from './commands'
import { STATES, WHO } from './levels'

type Props = { id: string; title: string; standing: Standing }

/** Where the ambassador and LinkedIn say different things: both answers, and which one counts until somebody decides. */
export function Conflict({ id, title, standing }: Props) {
  const { t, date } = useI18n()
  if (standing.state === 'unknown' || !standing.against) return null
  const { by, against } = standing
  const said = (fact: Fact) =>
    t('profile.answer', {
      who: t(WHO[fact.source]),
      state: t(STATES[fact.done ? 'done' : 'not-done']),
      date: date(fact.seenAt, 'dayYear'),
    })
  const mine = by.source === 'you' ? by : against
  return (
    <Notice tone="advice" icon={Scale} title={t('profile.twoAnswers')}>
      <ul className="flex list-disc flex-col gap-0.5 ps-5">
        <li>{said(by)}</li>
        <li>{said(against)}</li>
      </ul>
      <p className="text-ink-2">{t('profile.newerCounts')}</p>
      <div className="flex flex-wrap gap-2">
        {by.source !== 'you' && (
          <Button onClick={() => void sayWord({ id, title }, mine.done, t)}>{t('profile.keepMine')}</Button>
        )}
        <Button onClick={() => void sayWord({ id, title }, undefined, t)}>{t('profile.takeTheirs')}</Button>
      </div>
    </Notice>
  )
}
