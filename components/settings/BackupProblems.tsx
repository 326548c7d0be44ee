import { ProblemList } from '@/components/programme/ProblemText'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { BackupProblem, BadRow } from '@/lib/backup/read'
import type { Key } from '@/lib/i18n/translator'

const REFUSED: Partial<Record<BackupProblem['kind'], Key>> = {
  'gzip-damaged': 'backup.gzipDamaged',
  'not-a-backup': 'backup.notABackup',
  'newer-format': 'backup.newerFormat',
}

/** As many as a dialog shows; the count tells of the others. */
const MOST_SHOWN = 20

/** Why a file is not read at all. */
export function WhyRefused({ problem }: { problem: BackupProblem }) {
  const { t } = useI18n()
  const key = REFUSED[problem.kind]
  return (
    <Notice tone="advice" title={t('backup.refused')}>
      {key && <p>{t(key)}</p>}
      {problem.kind !== 'gzip-damaged' &&
        problem.kind !== 'not-a-backup' &&
        problem.kind !== 'newer-format' && <ProblemList problems={[{ path: '', ...problem }]} />}
    </Notice>
  )
}

/** The rows of a file that cannot be read, each with its place and what is wrong. */
export function BadRows({ rows }: { rows: BadRow[] }) {
  const { t } = useI18n()
  if (rows.length === 0) return null
  return (
    <details>
      <summary className="min-h-6 cursor-pointer font-semibold text-or">
        {t('backup.bad', { count: rows.length })}
      </summary>
      <p className="py-1 text-caption text-ink-2">{t('backup.badHint')}</p>
      {rows.slice(0, MOST_SHOWN).map(({ table, place, issues }) => (
        <ProblemList
          key={`${table} ${place}`}
          problems={issues.map((issue) => ({ ...issue, path: placeOf(table, place, issue.path) }))}
        />
      ))}
    </details>
  )
}

function placeOf(table: string, place: number, path: string): string {
  const row = place > 0 ? `${table}[${place}]` : table
  return path === '' ? row : `${row}.${path}`
}
