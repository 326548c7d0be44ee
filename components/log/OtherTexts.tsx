import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import type { Share } from '@/lib/shares/share'
import { settle } from './commands'

type OtherTextsProps = { share: Share; others: NonNullable<Share['otherTexts']> }

/** The texts that other machines held when this one merged with them, and the ways to settle which one stands. */
export function OtherTexts({ share, others }: OtherTextsProps) {
  const { t, date } = useI18n()
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-2">
      {others.map(({ text, at }) => (
        <details key={`${at} ${text}`}>
          <summary className="min-h-6 cursor-pointer font-semibold">
            {t('share.otherTexts')}, {date(at, 'moment')}
          </summary>
          <p dir="auto" className="whitespace-pre-wrap pt-1 text-ink-2 [unicode-bidi:plaintext]">
            {text}
          </p>
          <Button look="plain" onClick={() => void settle(share, text, t)}>
            {t('share.useOther')}
          </Button>
        </details>
      ))}
      <Button look="plain" className="self-start" onClick={() => void settle(share, share.text, t)}>
        {t('share.keepStanding')}
      </Button>
    </div>
  )
}
