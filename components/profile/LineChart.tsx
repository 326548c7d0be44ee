import { useI18n } from '@/components/ui/I18n'
import { type PlainDate, toDayNumber } from '@/lib/calendar/plain-date'
import { Disclosure } from './Disclosure'

type ChartPoint = { day: PlainDate; value: number; note?: string | undefined }

type Props = {
  /** Oldest first, two at least. */
  points: readonly ChartPoint[]
  /** Where it leads to; drawn in strokes. */
  forecast?: ChartPoint | undefined
  /** A level line with its name. */
  goal?: { value: number; name: string } | undefined
  /** The least that the height stands for. */
  atLeast: number
  /** What the values are, and the name under which the table stays open. */
  valueName: string
  name: string
}

const WIDTH = 320
const HEIGHT = 88

/** A line over time, told in one sentence too, and whole as a table. */
export function LineChart({ points, forecast, goal, atLeast, valueName, name }: Props) {
  const { t, date, number } = useI18n()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const end = forecast ?? last
  const highest = Math.max(atLeast, goal?.value ?? 0, ...points.map(({ value }) => value))
  const from = toDayNumber(first.day)
  const days = Math.max(1, toDayNumber(end.day) - from)
  const at = ({ day, value }: ChartPoint) =>
    `${(((toDayNumber(day) - from) / days) * WIDTH).toFixed(1)},${(HEIGHT - (value / highest) * HEIGHT).toFixed(1)}`
  const when = (day: PlainDate) => date(Date.parse(day), 'dayYear', 'UTC')
  const summary = t('line.summary', {
    first: number(first.value),
    firstDay: when(first.day),
    last: number(last.value),
    lastDay: when(last.day),
  })
  return (
    <figure className="flex flex-col gap-1">
      {goal && (
        <p aria-hidden className="text-end text-caption text-ink-2">
          {goal.name}
        </p>
      )}
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 -3 ${WIDTH} ${HEIGHT + 6}`}
        preserveAspectRatio="none"
        className="h-24 w-full rtl:-scale-x-100"
      >
        <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="2">
          <path d={`M0,${HEIGHT}H${WIDTH}`} vectorEffect="non-scaling-stroke" className="stroke-line" />
          {goal && (
            <path
              d={`M0,${(HEIGHT - (goal.value / highest) * HEIGHT).toFixed(1)}H${WIDTH}`}
              strokeDasharray="2 4"
              vectorEffect="non-scaling-stroke"
              className="stroke-edge forced-colors:stroke-[GrayText]"
            />
          )}
          <polyline
            points={points.map(at).join(' ')}
            vectorEffect="non-scaling-stroke"
            className="stroke-vert forced-colors:stroke-[CanvasText]"
          />
          {forecast && (
            <polyline
              points={`${at(last)} ${at(forecast)}`}
              strokeDasharray="5 5"
              vectorEffect="non-scaling-stroke"
              className="stroke-vert forced-colors:stroke-[CanvasText]"
            />
          )}
        </g>
      </svg>
      <p aria-hidden className="flex justify-between gap-4 text-caption text-ink-2">
        <span>{when(first.day)}</span>
        <span>{when(end.day)}</span>
      </p>
      <Disclosure name={name} summary={t('line.table')}>
        <table className="w-full border-collapse">
          <caption className="sr-only">{summary}</caption>
          <thead className="text-caption text-ink-2">
            <tr>
              <th scope="col" className="text-start font-normal">
                {t('line.day')}
              </th>
              <th scope="col" className="text-end font-normal">
                {valueName}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...points, ...(forecast ? [forecast] : [])].reverse().map(({ day, value, note }) => (
              <tr key={day} className="border-t border-line">
                <th scope="row" className="py-1 text-start font-normal">
                  {when(day)}
                  {note && <span className="block text-caption text-ink-2">{note}</span>}
                </th>
                <td className="ps-2 text-end whitespace-nowrap tabular-nums">{number(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  )
}
