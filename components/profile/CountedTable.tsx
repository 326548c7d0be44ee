import { useI18n } from '@/components/ui/I18n'
import type { HubRow } from '@/lib/hub/rows'
import { SOURCES_SEEN } from '@/lib/profile/checklist'
import type { Counted, Score } from '@/lib/profile/score'
import { Disclosure } from './Disclosure'
import { LEVELS } from './levels'
import { pointTitle } from './point-words'

type Props = { counted: Counted[]; score: Score; hub: HubRow | undefined }

/** How the score is counted: every point with its weight and what it gives now. */
export function CountedTable({ counted, score, hub }: Props) {
  const translator = useI18n()
  const { t, number, date } = translator
  const all = counted.reduce((sum, { point }) => sum + point.weight, 0)
  const done = counted.reduce((sum, { point, state }) => sum + (state === 'done' ? point.weight : 0), 0)
  return (
    <Disclosure name="counted" summary={t('profile.howCounted')}>
      <p className="text-ink-2">{t('profile.counting')}</p>
      <p className="text-ink-2">
        {t('profile.levels', {
          start: t(LEVELS.start),
          growing: t(LEVELS.growing),
          almost: t(LEVELS.almost),
          highest: t(LEVELS.highest),
        })}
      </p>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{t('profile.howCounted')}</caption>
        <thead className="text-caption text-ink-2">
          <tr>
            <th scope="col" className="pb-1 text-start font-normal">
              {t('profile.point')}
            </th>
            <th scope="col" className="ps-2 pb-1 text-end font-normal whitespace-nowrap">
              {t('profile.weight')}
            </th>
            <th scope="col" className="ps-2 pb-1 text-end font-normal whitespace-nowrap">
              {t('profile.gives')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ point, state }) => {
            const title = pointTitle({ id: point.id, hub, translator })
            return (
              <tr key={point.id} className="border-t border-line align-baseline">
                <th scope="row" dir="auto" lang={title.language} className="py-1 text-start font-normal">
                  {title.text}
                </th>
                <td className="ps-2 text-end whitespace-nowrap tabular-nums">
                  <span>{number(point.weight)}</span>
                </td>
                <td className="ps-2 text-end whitespace-nowrap tabular-nums">
                  <span>
                    {state === 'unknown' ? t('profile.open') : number(state === 'done' ? point.weight : 0)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr className="border-t border-line-strong font-semibold">
            <th scope="row" className="py-1 text-start">
              {t('profile.together')}
            </th>
            <td className="ps-2 text-end whitespace-nowrap tabular-nums">{number(all)}</td>
            <td className="ps-2 text-end whitespace-nowrap tabular-nums">{number(done)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="font-semibold">
        {t('profile.sum', { done, all, score: score.score, open: score.open, missing: score.missing })}
      </p>
      <p className="text-caption text-ink-2">
        {t('profile.ours', { date: date(Date.parse(SOURCES_SEEN), 'monthYear', 'UTC') })}
      </p>
    </Disclosure>
  )
}
