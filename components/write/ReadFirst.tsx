import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { useI18n } from '@/components/ui/I18n'
import type { Finding } from '@/lib/compose/checks/finding'
import { pick } from '@/lib/hub/localized'
import type { Phrase } from '@/lib/hub/schema'
import { findingWords } from './finding-words'

type Props = {
  findings: Finding[]
  phrases: readonly Phrase[]
  onGo: () => void
  onClose: () => void
}

/** What the programme wants read before a hand-over. Reading is all it asks: the way on stays open. */
export function ReadFirst({ findings, phrases, onGo, onClose }: Props) {
  const i18n = useI18n()
  const { t, locale } = i18n
  return (
    <Dialog title={t('findings.readTitle')} onClose={onClose}>
      <p>{t('findings.readWhat')}</p>
      <ul className="flex flex-col gap-2">
        {findings.map((finding) => {
          const phrase = phrases[Number(finding.values?.number)]
          const { what, why } = findingWords(finding, i18n)
          return (
            <li key={finding.from} className="rounded-control bg-or-soft p-3 forced-colors:border">
              <p dir="auto" className="font-semibold [overflow-wrap:anywhere]">
                {what}
              </p>
              <p dir="auto">{phrase?.reason ? pick(phrase.reason, [locale]) : why}</p>
              {phrase?.instead && (
                <p dir="auto">{t('findings.instead', { text: pick(phrase.instead, [locale]) })}</p>
              )}
            </li>
          )
        })}
      </ul>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('findings.readBack')}</Button>
        <Button look="main" className="min-h-10!" onClick={onGo}>
          {t('findings.readGo')}
        </Button>
      </div>
    </Dialog>
  )
}
