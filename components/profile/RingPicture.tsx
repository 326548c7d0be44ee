import type { ReactNode } from 'react'

/** Lengths of the ring in hundredths, as `score` counts. */
const WHOLE = 100
/** The open part is drawn in strokes of one with gaps of two. */
const STROKE = 1
const GAP = 2

/** The pattern of strokes and gaps that leaves out what is done and fills what is open. */
function openStrokes(score: number, open: number): string {
  const count = Math.floor(open / (STROKE + GAP))
  const strokes = Array.from({ length: count }, () => [STROKE, GAP]).flat()
  const used = count * (STROKE + GAP)
  // Begins with a stroke of nothing, and a gap as long as what is done.
  return [0, score + GAP / 2, ...strokes, 0, WHOLE - used - score].join(' ')
}

type Props = { score: number; open: number; label: string; children: ReactNode }

/** The ring: done in full, open in strokes, missing empty; `label` says the same. No hook: the popup shows it before React is there. */
export function RingPicture({ score, open, label, children }: Props) {
  return (
    <span role="img" aria-label={label} className="relative flex shrink-0 items-center justify-center">
      <svg aria-hidden="true" width={84} height={84} viewBox="0 0 84 84" className="-rotate-90">
        <g fill="none" strokeWidth="7">
          <circle cx="42" cy="42" r="37" className="stroke-line forced-colors:stroke-[GrayText]" />
          <circle
            cx="42"
            cy="42"
            r="37"
            pathLength={WHOLE}
            strokeDasharray={openStrokes(score, open)}
            className="stroke-edge forced-colors:stroke-[CanvasText]"
          />
          {score > 0 && (
            <circle
              cx="42"
              cy="42"
              r="37"
              pathLength={WHOLE}
              strokeDasharray={`${score} ${WHOLE}`}
              className="stroke-vert forced-colors:stroke-[Highlight]"
            />
          )}
        </g>
      </svg>
      <span aria-hidden className="absolute font-serif text-room font-semibold tabular-nums">
        {children}
      </span>
    </span>
  )
}
