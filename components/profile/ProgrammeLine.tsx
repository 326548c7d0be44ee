import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { copyText } from '@/components/ui/copy-text'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { pickEntry } from '@/lib/hub/localized'
import type { HubRow } from '@/lib/hub/rows'

/** The programme's own line and hashtag for the headline or About, to be copied. */
export function ProgrammeLine({ hub }: { hub: HubRow | undefined }) {
  const { t, locale } = useI18n()
  const [said, setSaid] = useState<'profile.copied' | 'news.notCopied'>()
  const { line, hashtag } = hub?.programme.profile ?? {}
  const words = line === undefined ? undefined : pickEntry(line, [locale])
  const text = [words?.text, hashtag && `#${hashtag}`].filter(Boolean).join(' ')
  if (text === '') return null
  return (
    <div className="flex flex-col items-start gap-2 rounded-card border border-line bg-card p-3">
      <p>
        {words && (
          <span lang={words.language} dir="auto">
            {words.text}
          </span>
        )}{' '}
        {hashtag && <Hashtag tag={hashtag} />}
      </p>
      <Button
        icon={Copy}
        onClick={() =>
          void copyText(text).then((done) => setSaid(done ? 'profile.copied' : 'news.notCopied'))
        }
      >
        {t('profile.copyLine')}
      </Button>
      <p role="status" className="text-caption text-ink-2 empty:hidden">
        {said && t(said)}
      </p>
    </div>
  )
}
