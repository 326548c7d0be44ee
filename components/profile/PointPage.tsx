import { ArrowLeft, ExternalLink } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Room } from '@/components/frame/Room'
import { setPanel } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { openTab } from '@/lib/browser/tabs'
import { pickEntry } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'
import { GUIDES } from '@/lib/profile/checklist'
import { type Fact, factId, type Standing } from '@/lib/profile/facts'
import { isOurs, type Point } from '@/lib/profile/points'
import { Conflict } from './Conflict'
import { sayWord } from './commands'
import { KNOWN_FROM, STATES } from './levels'
import { Offers } from './Offers'
import { ProgrammeLine } from './ProgrammeLine'
import { POINT_WORDS, pointTitle } from './point-words'
import { programmePoint } from './programme-points'
import { Sources } from './Sources'

type Props = {
  point: Point | undefined
  standing: Standing
  facts: readonly Fact[]
  hub: HubRow | undefined
}

/** One point in full: how it stands and who says so, why it matters, how it is done, what the programme offers. */
export function PointPage({ point, standing, facts, hub }: Props) {
  const translator = useI18n()
  const { t, date, locale } = translator
  const back = (
    <IconButton
      icon={ArrowLeft}
      label={t('profile.back')}
      onClick={() => setPanel({ profilePoint: null })}
      className="-ms-2 rtl:-scale-x-100"
    />
  )
  if (!point) {
    return (
      <Room title={t('profile.gone')} back={back}>
        <p className="text-ink-2">{t('profile.goneHint')}</p>
      </Room>
    )
  }
  const { id } = point
  const title = pointTitle({ id, hub, translator })
  const theirs = programmePoint(hub, id)
  const why = isOurs(id) ? t(POINT_WORDS[id].why) : theirs?.why && pickEntry(theirs.why, [locale]).text
  const how = isOurs(id)
    ? t(POINT_WORDS[id].how).split('\n')
    : (theirs?.steps.map((step) => pickEntry(step, [locale]).text) ?? [])
  const address = isOurs(id) ? GUIDES[id].address : theirs?.url
  const word = facts.find((fact) => fact.id === factId(id, 'you'))
  return (
    <Room
      title={<span lang={title.language}>{title.text}</span>}
      back={back}
      scrollKey={`profile/${id}`}
      foot={
        address && (
          <Button look="main" icon={ExternalLink} onClick={() => void openTab(address)}>
            {t(isOurs(id) ? 'profile.openThere' : 'profile.openProgramme')}
          </Button>
        )
      }
    >
      <p className="-mt-1 text-ink-2">
        {standing.state === 'unknown'
          ? t(STATES.unknown)
          : t(KNOWN_FROM[standing.by.source], {
              state: t(STATES[standing.state]),
              date: date(standing.by.seenAt, 'dayYear'),
            })}
      </p>
      <Conflict id={id} title={title.text} standing={standing} />
      {why && (
        <Part title={t('profile.why')}>
          <p dir="auto">{why}</p>
        </Part>
      )}
      {how.length > 0 && (
        <Part title={t('profile.how')}>
          <ol className="flex list-decimal flex-col gap-1 ps-5 marker:text-ink-2">
            {how.map((step) => (
              <li key={step}>
                <span dir="auto">{step}</span>
              </li>
            ))}
          </ol>
        </Part>
      )}
      {id === 'programme-line' && <ProgrammeLine hub={hub} />}
      <Offers hub={hub} id={id} />
      <Choice
        label={t('profile.word')}
        layout="row"
        value={word === undefined ? 'none' : word.done ? 'done' : 'not-done'}
        onChange={(next) =>
          void sayWord({ id, title: title.text }, next === 'none' ? undefined : next === 'done', t)
        }
        options={[
          { value: 'done', label: t(STATES.done) },
          { value: 'not-done', label: t(STATES['not-done']) },
          { value: 'none', label: t('profile.noWord') },
        ]}
      />
      {isOurs(id) && <Sources addresses={GUIDES[id].sources} />}
    </Room>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h2 id={id} className="font-serif text-item font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
