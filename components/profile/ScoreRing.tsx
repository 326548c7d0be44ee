import { UserRound } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import type { Score } from '@/lib/profile/score'

/** Lengths of the ring in hundredths, as `score` counts. */
const WHOLE = 100
/** The open part is drawn in strokes of one with gaps of two. */
const STROKE = 1
const GAP = 2

/** The pattern of strokes and gaps that leaves out what is done and fills what is open. */
function openStrokes({ score, open }: Pick<Score, 'score' | 'open'>): string {
  const count = Math.floor(open / (STROKE + GAP))
  const strokes = Array.from({ length: count }, () => [STROKE, GAP]).flat()
  const used = count * (STROKE + GAP)
  // Begins with a stroke of nothing, and a gap as long as what is done.
  return [0, score + GAP / 2, ...strokes, 0, WHOLE - used - score].join(' ')
}

/** The score as a ring: done in full, open in strokes, missing empty; and in words for who cannot see it. */
export function ScoreRing({ score, size = 84 }: { score: Score; size?: number }) {
  const { t, number } = useI18n()
  const nothing = score.level === 'unknown'
  const label = nothing ? t('level.unknown') : t('profile.ring', { score: score.score, open: score.open })
  return (
    <span role="img" aria-label={label} className="relative flex shrink-0 items-center justify-center">
      <svg aria-hidden="true" width={size} height={size} viewBox="0 0 84 84" className="-rotate-90">
        <g fill="none" strokeWidth="7">
          <circle cx="42" cy="42" r="37" className="stroke-line forced-colors:stroke-[GrayText]" />
          <circle
            cx="42"
            cy="42"
            r="37"
            pathLength={WHOLE}
            strokeDasharray={openStrokes(score)}
            className="stroke-edge forced-colors:stroke-[CanvasText]"
          />
          {score.score > 0 && (
            <circle
              cx="42"
              cy="42"
              r="37"
              pathLength={WHOLE}
              strokeDasharray={`${score.score} ${WHOLE}`}
              className="stroke-vert forced-colors:stroke-[Highlight]"
            />
          )}
        </g>
      </svg>
      <span aria-hidden className="absolute font-serif text-room font-semibold tabular-nums">
        {nothing ? <UserRound size={26} strokeWidth={1.75} className="text-ink-3" /> : number(score.score)}
      </span>
    </span>
  )
}
