import { TriangleAlert } from 'lucide-react'
import { useI18n } from '@/components/ui/I18n'
import { Notice } from '@/components/ui/Notice'
import type { ArchiveSummary } from '@/lib/profile/archive-summary'
import { FILE_NAMES, PART_COUNTS, PART_PROBLEMS, WANTED_FILES } from './evidence-names'

/** What an archive holds. */
export function ArchiveFound({ summary: { evidence, parts } }: { summary: ArchiveSummary }) {
  const { t, date } = useI18n()
  return (
    <section
      aria-label={t('archive.found')}
      className="flex flex-col gap-2 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <h2 className="font-serif text-item font-semibold">{t('archive.found')}</h2>
      <p className="text-caption text-ink-2">
        {t('archive.madeOn', { date: date(evidence.seenAt, 'dayYear', 'UTC') })}
      </p>
      <ul className="list-disc ps-5 text-ink-2 tabular-nums">
        {parts.map(({ part, rows, problem }) =>
          problem ? null : <li key={part}>{t(PART_COUNTS[part], { count: rows })}</li>,
        )}
      </ul>
    </section>
  )
}

/** What of an archive could not be used, and what it lacks. */
export function ArchiveGaps({ summary: { parts, lacking } }: { summary: ArchiveSummary }) {
  const { t, locale } = useI18n()
  const bad = parts.flatMap(({ part, problem }) => (problem ? [{ part, problem }] : []))
  const missing = WANTED_FILES.flatMap(([part, file]) => (lacking.includes(part) ? [file] : []))
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing)
  return (
    <>
      {bad.map(({ part, problem }) => (
        <Notice key={part} tone="advice" icon={TriangleAlert} title={<bdi>{FILE_NAMES[part]}</bdi>}>
          <p>{t(PART_PROBLEMS[problem])}</p>
        </Notice>
      ))}
      {missing.length > 0 && (
        <Notice tone="plain" title={t('archive.lacking')}>
          <p className="break-words">
            <bdi>{listed}</bdi>
          </p>
          <p>{t('archive.lackingHint')}</p>
        </Notice>
      )}
    </>
  )
}
