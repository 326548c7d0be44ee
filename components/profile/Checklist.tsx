import { Check } from 'lucide-react'
import { useId } from 'react'
import { setPanel } from '@/components/frame/state'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import type { Key } from '@/lib/i18n/translator'
import type { Standing, State } from '@/lib/profile/facts'
import type { Part, Point } from '@/lib/profile/points'
import { sayWord } from './commands'
import { AGAINST, KNOWN_FROM, STATES } from './levels'
import { pointTitle } from './point-words'

const PARTS: [Part, Key][] = [
  ['core', 'part.core'],
  ['convincing', 'part.convincing'],
  ['programme', 'part.programme'],
]

type Props = { points: readonly Point[]; standings: Map<string, Standing>; hub: HubRow | undefined }

/** Every point by its part, each with a tick to set by hand and the way to why and how. */
export function Checklist({ points, standings, hub }: Props) {
  return PARTS.map(([part, title]) => {
    const own = points.filter((point) => point.part === part)
    return own.length > 0 && <Section key={part} title={title} points={own} standings={standings} hub={hub} />
  })
}

function Section({ title, points, standings, hub }: Props & { title: Key }) {
  const { t } = useI18n()
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-card border border-line bg-card px-4 py-3 shadow-card">
      <h2 id={id} className="font-serif text-item font-semibold">
        {t(title)}
      </h2>
      <ul>
        {points.map((point) => (
          <PointRow
            key={point.id}
            point={point}
            standing={standings.get(point.id) ?? { state: 'unknown' }}
            hub={hub}
          />
        ))}
      </ul>
    </section>
  )
}

function PointRow({ point, standing, hub }: { point: Point; standing: Standing; hub: HubRow | undefined }) {
  const translator = useI18n()
  const { t, date } = translator
  const title = pointTitle({ id: point.id, hub, translator })
  const { state } = standing
  const against = state === 'unknown' ? undefined : standing.against
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2 last:border-0">
      <TickBox
        state={state}
        title={title.text}
        onTick={(done) => void sayWord({ id: point.id, title: title.text }, done, t)}
      />
      <button
        type="button"
        data-opens={point.id}
        onClick={() => setPanel({ profilePoint: point.id })}
        className="flex min-h-8 min-w-0 grow flex-col justify-center rounded-small text-start hover:underline"
      >
        <span lang={title.language} dir="auto" className="font-semibold">
          {title.text}
        </span>
        <span className="text-caption text-ink-2">
          {state === 'unknown'
            ? t(STATES.unknown)
            : t(KNOWN_FROM[standing.by.source], {
                state: t(STATES[state]),
                date: date(standing.by.seenAt, 'dayYear'),
              })}
        </span>
        {against && (
          <span className="text-caption text-or">
            {t(AGAINST[against.source], { date: date(against.seenAt, 'dayYear') })}
          </span>
        )}
      </button>
    </li>
  )
}

type TickProps = { state: State; title: string; onTick: (done: boolean) => void }

/** Done, not yet, or not known, told by shape and not by colour alone. Pressing what is not done ticks it. */
function TickBox({ state, title, onTick }: TickProps) {
  const { t } = useI18n()
  return (
    <label className="relative -ms-1.25 flex size-8 shrink-0 items-center justify-center">
      <input
        type="checkbox"
        aria-label={t('profile.tick', { title })}
        checked={state === 'done'}
        // "Mixed" is how a checkbox says that it does not know.
        ref={(box) => {
          if (box) box.indeterminate = state === 'unknown'
        }}
        onChange={() => onTick(state !== 'done')}
        className={cx(
          'size-5.5 cursor-pointer appearance-none rounded-chip border',
          state === 'done' && 'border-vert bg-vert forced-colors:bg-[Highlight]',
          state !== 'done' && 'border-edge bg-card hover:bg-sunk',
          state === 'unknown' && 'border-dashed',
        )}
      />
      {state === 'done' && (
        <Check aria-hidden size={14} strokeWidth={3} className="pointer-events-none absolute text-card" />
      )}
      {state === 'unknown' && (
        <span aria-hidden className="pointer-events-none absolute text-caption text-ink-2">
          ?
        </span>
      )}
    </label>
  )
}
