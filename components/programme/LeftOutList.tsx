import { useI18n } from '@/components/ui/I18n'
import type { LeftOut } from '@/lib/hub/read'
import { ProblemList } from './ProblemText'

/** The most rows listed at once; a hub that is wrong throughout needs no longer list. */
const SHOWN = 20

/** What of a hub's file was left out, where it stands and why, for the coordinator to mend. */
export function LeftOutList({ leftOut }: { leftOut: LeftOut[] }) {
  const { t } = useI18n()
  return (
    <details className="rounded-control bg-or-soft px-3 py-2">
      <summary className="font-semibold">{t('hubs.leftOut', { count: leftOut.length })}</summary>
      <ul className="flex flex-col gap-2 pt-2">
        {leftOut.slice(0, SHOWN).map((row) => (
          <li key={row.path}>
            <bdi className="font-semibold">{row.id ?? row.path}</bdi>
            <ProblemList problems={row.problems} />
          </li>
        ))}
      </ul>
      {leftOut.length > SHOWN && <p className="pt-2">{t('hubs.more', { count: leftOut.length - SHOWN })}</p>}
    </details>
  )
}
