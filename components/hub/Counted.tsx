import { ClipboardCheck, Link } from 'lucide-react'
import { goTo } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import type { Challenge } from '@/lib/hub/schema'
import type { Share } from '@/lib/shares/share'
import { copyProof } from './copy-proof'

type Props = { challenge: Challenge; counted: readonly Share[] }

/** What can be done with the posts that count for a challenge: their proof by one click, and a missing link added. */
export default function Counted({ challenge, counted }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const linkless = counted.find(({ url }) => url === undefined)
  return (
    <div className="-ms-1 flex flex-wrap gap-x-4">
      <Button look="plain" icon={ClipboardCheck} onClick={() => void copyProof(challenge, counted, i18n)}>
        {t('challenge.copy')}
      </Button>
      {linkless && (
        <Button look="plain" icon={Link} onClick={() => goTo('log', { share: linkless.id })}>
          {t('challenge.addLink')}
        </Button>
      )}
    </div>
  )
}
