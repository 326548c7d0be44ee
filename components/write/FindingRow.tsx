import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { Finding } from '@/lib/compose/checks/finding'
import { pick } from '@/lib/hub/localized'
import type { Phrase } from '@/lib/hub/schema'
import { findingWords } from './finding-words'

type Props = {
  finding: Finding
  /** What the finding concerns, as it stands in the text. */
  part: string
  phrase: Phrase | undefined
  onMend: () => void
  onShow: () => void
  onDismiss: () => void
  onMute: () => void
}

/** One finding: what it is and its mend at once, why it matters and the rest on a press. */
export function FindingRow({ finding, part, phrase, onMend, onShow, onDismiss, onMute }: Props) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const [open, setOpen] = useState(false)
  const more = useId()
  const { what, why, mend } = findingWords(finding, i18n)
  const short = part.trim().replace(/\s+/g, ' ').slice(0, 40)
  return (
    <li className="flex flex-col gap-1 py-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={more}
          onClick={() => setOpen(!open)}
          className="flex min-h-8 min-w-0 grow basis-40 items-center gap-1.5 rounded-small text-start"
        >
          <ChevronDown
            aria-hidden
            size={16}
            strokeWidth={1.75}
            className={cx('shrink-0 text-or transition-transform duration-150', open && 'rotate-180')}
          />
          <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
            {what}
          </span>
        </button>
        {mend && (
          <Button look="plain" onClick={onMend} className="max-w-full [overflow-wrap:anywhere]">
            <bdi>{mend}</bdi>
          </Button>
        )}
      </div>
      {open && (
        <div id={more} className="flex flex-col gap-1 ps-5.5 text-caption text-ink-2">
          <p dir="auto">{phrase?.reason ? pick(phrase.reason, [locale]) : why}</p>
          {phrase?.instead && (
            <p dir="auto">{t('findings.instead', { text: pick(phrase.instead, [locale]) })}</p>
          )}
          <div className="-ms-1 flex flex-wrap gap-x-4">
            {short !== '' && (
              <Button look="plain" onClick={onShow}>
                {t('findings.show', { part: short })}
              </Button>
            )}
            <Button look="plain" onClick={onDismiss}>
              {t('findings.dismiss')}
            </Button>
            <Button look="plain" onClick={onMute}>
              {t('findings.mute')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
