import { Monitor, Smartphone, UserRound } from 'lucide-react'
import { useState } from 'react'
import type { ShownPicture } from '@/components/hub/pictures'
import { Chip } from '@/components/ui/Chip'
import { cx } from '@/components/ui/cx'
import { Group } from '@/components/ui/Group'
import { useI18n } from '@/components/ui/I18n'
import { foldAt, type Width } from '@/lib/compose/fold'
import { linksIn } from '@/lib/compose/shown'
import { ShownText } from './ShownText'

type Props = { text: string; picture: ShownPicture | undefined }

/** The post as it will roughly look in a feed, folded, on a wide or a narrow screen. In Herald's own dress, not LinkedIn's. */
export default function PreviewPanel({ text: written, picture }: Props) {
  const { t, number } = useI18n()
  const [width, setWidth] = useState<Width>('mobile')
  const [unfolded, setUnfolded] = useState(false)
  // LinkedIn takes the space around a post away.
  const text = written.trim()
  const fold = foldAt(text, width)
  const folded = fold !== undefined && !unfolded
  const link = linksIn(text)[0]?.text
  if (text === '') return <p className="text-ink-2">{t('preview.empty')}</p>
  return (
    <>
      <Group label={t('preview.width')} className="flex flex-wrap gap-2">
        <Chip icon={Smartphone} pressed={width === 'mobile'} onPress={() => setWidth('mobile')}>
          {t('preview.mobile')}
        </Chip>
        <Chip icon={Monitor} pressed={width === 'desktop'} onPress={() => setWidth('desktop')}>
          {t('preview.desktop')}
        </Chip>
      </Group>
      <div
        className={cx(
          'overflow-hidden rounded-card border border-line-strong bg-paper',
          width === 'mobile' ? 'max-w-85' : 'max-w-140',
        )}
      >
        <p aria-hidden className="flex items-center gap-2.5 px-3 pt-3">
          <span className="flex size-9 items-center justify-center rounded-chip bg-sunk text-ink-2">
            <UserRound size={19} strokeWidth={1.75} />
          </span>
          <span className="flex flex-col">
            <span className="font-semibold">{t('preview.you')}</span>
            <span className="text-caption text-ink-2">{t('preview.now')}</span>
          </span>
        </p>
        <div className="px-3 py-2.5">
          <ShownText text={folded ? text.slice(0, fold) : text} />
          {fold !== undefined && (
            <button
              type="button"
              aria-expanded={!folded}
              onClick={() => setUnfolded(folded)}
              className="min-h-6 rounded-small font-semibold text-ink-2 hover:underline"
            >
              {t(folded ? 'preview.more' : 'preview.less')}
            </button>
          )}
        </div>
        {picture ? (
          <img
            src={picture.address}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            referrerPolicy="no-referrer"
            className="h-auto w-full border-t border-line"
          />
        ) : (
          link && (
            <p className="border-t border-line bg-sunk px-3 py-2 text-caption text-ink-2">
              <bdi className="font-semibold break-all text-ink">{hostOf(link)}</bdi>
              <br />
              {t('preview.card')}
            </p>
          )
        )}
      </div>
      <p className="text-caption text-ink-2">
        {fold === undefined ? t('preview.noFold') : t('preview.fold', { count: number(fold) })}{' '}
        {t('preview.approximate')}
      </p>
    </>
  )
}

/** An address's host as people know it; the address where it is none. */
function hostOf(link: string): string {
  const address = /^www\./i.test(link) ? `https://${link}` : link
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : link
}
