import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { openTab } from '@/lib/browser/tabs'
import type { Key } from '@/lib/i18n/translator'
import { ADDRESSES } from '@/lib/linkedin/addresses'

/** Waiting times as articles and LinkedIn's own mails tell them (2026-10). */
const STEPS = [
  'archive.stepPage',
  'archive.stepChoose',
  'archive.stepWait',
  'archive.stepDownload',
  'archive.stepBring',
] as const satisfies readonly Key[]

/** How to get the archive from LinkedIn, step by step. */
export function ArchiveGuide() {
  const { t } = useI18n()
  return (
    <section aria-label={t('archive.guide')} className="flex flex-col gap-2">
      <h2 className="font-serif text-item font-semibold">{t('archive.guide')}</h2>
      <ol className="flex list-decimal flex-col gap-1.5 ps-5 text-ink-2">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div>
        <Button onClick={() => void openTab(ADDRESSES.ownArchive.url)}>{t('archive.openPage')}</Button>
      </div>
    </section>
  )
}
