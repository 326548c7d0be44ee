import { AtSign, Image as ImageIcon, MessageSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import { PictureActions } from '@/components/hub/PictureCard'
import type { ShownPicture } from '@/components/hub/pictures'
import { Button } from '@/components/ui/Button'
import { copyText } from '@/components/ui/copy-text'
import { useI18n } from '@/components/ui/I18n'
import { toast } from '@/components/ui/toasts'
import type { ByHand as Parts } from '@/lib/compose/by-hand'

type Props = {
  parts: Parts
  pictures: readonly ShownPicture[]
  /** Once the post is out, only its first comment is still to be written. */
  posted: boolean
}

/** After a hand-over: what does not travel with a text and is added on LinkedIn by hand. */
export default function ByHand({ parts: { mentions, firstComment }, pictures, posted }: Props) {
  const { t } = useI18n()
  const copy = async (text: string) => {
    toast(t((await copyText(text)) ? 'byHand.copied' : 'news.notCopied'))
  }
  if (posted && !firstComment) return null
  return (
    <section
      aria-label={t('byHand.title')}
      className="flex flex-col gap-2 rounded-card border border-line bg-card p-3"
    >
      <p className="font-semibold">{t('byHand.title')}</p>
      <ul className="flex flex-col gap-2">
        {!posted &&
          pictures.map((picture) => (
            <Row key={picture.address} icon={<ImageIcon aria-hidden size={18} strokeWidth={1.75} />}>
              <span dir="auto">{t('byHand.picture', { alt: picture.alt || picture.title })}</span>
              <PictureActions picture={picture} />
            </Row>
          ))}
        {!posted &&
          mentions.map((name) => (
            <Row key={name} icon={<AtSign aria-hidden size={18} strokeWidth={1.75} />}>
              <span>{t('byHand.mention', { name })}</span>
            </Row>
          ))}
        {firstComment && (
          <Row icon={<MessageSquare aria-hidden size={18} strokeWidth={1.75} />}>
            <span>{t('byHand.comment')}</span>
            {firstComment.link && (
              <span className="flex flex-wrap items-center gap-x-3">
                <bdi className="min-w-0 text-caption break-all text-ink-2">{firstComment.link}</bdi>
                <Button look="plain" onClick={() => void copy(firstComment.link ?? '')}>
                  {t('byHand.copyLink')}
                </Button>
              </span>
            )}
          </Row>
        )}
      </ul>
    </section>
  )
}

function Row({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <span className="mt-0.5 shrink-0 text-or">{icon}</span>
      <span className="flex min-w-0 flex-col">{children}</span>
    </li>
  )
}
