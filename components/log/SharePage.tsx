import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowLeft, ExternalLink, Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Room } from '@/components/frame/Room'
import { goTo } from '@/components/frame/state'
import { Button } from '@/components/ui/Button'
import { Hashtag } from '@/components/ui/Hashtag'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { itemKey } from '@/lib/hub/rows'
import { getShare } from '@/lib/shares/store'
import { removeShare } from './commands'
import { OtherTexts } from './OtherTexts'
import { ShareForm } from './ShareForm'

const TIME_FROM = {
  link: 'share.timeFromLink',
  noticed: 'share.timeNoticed',
  typed: 'share.timeTyped',
} as const

/** One share in full. */
export function SharePage({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, date } = useI18n()
  const share = useLiveQuery(async () => (await getShare(id)) ?? null, [id])
  const [editing, setEditing] = useState(false)
  if (share === undefined) return null
  if (share === null) {
    return (
      <Room title={t('share.gone')}>
        <Button onClick={onClose}>{t('form.back')}</Button>
      </Room>
    )
  }
  if (editing) return <ShareForm share={share} onClose={() => setEditing(false)} />
  return (
    <Room
      title={date(share.publishedAt, 'full')}
      back={
        <IconButton
          icon={ArrowLeft}
          label={t('form.back')}
          onClick={onClose}
          className="-ms-2 rtl:-scale-x-100"
        />
      }
      actions={
        <div className="flex shrink-0">
          <IconButton icon={Pencil} label={t('form.edit')} onClick={() => setEditing(true)} />
          <IconButton icon={Trash2} label={t('share.delete')} onClick={() => void removeShare(id, t)} />
        </div>
      }
    >
      <p dir="auto" className="whitespace-pre-wrap text-writing [unicode-bidi:plaintext]">
        {share.text || t('log.noText')}
      </p>
      {share.hashtags.length > 0 && (
        <p className="flex flex-wrap gap-x-2">
          {share.hashtags.map((tag) => (
            <Hashtag key={tag} tag={tag} />
          ))}
        </p>
      )}
      {share.otherTexts && <OtherTexts share={share} others={share.otherTexts} />}
      <dl className="flex flex-col gap-2 border-t border-line pt-3">
        <Fact name={t('share.time')}>
          {date(share.publishedAt, 'moment')}
          <span className="block text-caption text-ink-2">
            {t(
              share.scheduled && share.timeFrom === 'link'
                ? 'share.timeScheduled'
                : TIME_FROM[share.timeFrom],
            )}
          </span>
        </Fact>
        {share.url && (
          <Fact name={t('share.link')}>
            <a
              href={share.url}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-6 items-center gap-1.5 font-semibold text-gules underline underline-offset-3"
            >
              {t('share.open')}
              <ExternalLink aria-hidden size={15} />
            </a>
          </Fact>
        )}
        {share.itemTitle && (
          <Fact name={t('share.item')}>
            {share.hubId && share.itemId ? (
              <Button
                look="plain"
                className="px-0! text-start"
                onClick={() => goTo('hub', { item: itemKey(share.hubId ?? '', share.itemId ?? '') })}
              >
                {share.itemTitle}
              </Button>
            ) : (
              share.itemTitle
            )}
          </Fact>
        )}
        {share.dayTitle && (
          <Fact name={t('calendar.writtenFor')}>
            {share.dayKey ? (
              <Button
                look="plain"
                className="px-0! text-start"
                onClick={() => goTo('calendar', { calendarPage: share.dayKey ?? null })}
              >
                {share.dayTitle}
              </Button>
            ) : (
              share.dayTitle
            )}
            {share.dayDate && (
              <span className="block text-caption text-ink-2">
                {date(Date.parse(share.dayDate), 'full', 'UTC')}
              </span>
            )}
          </Fact>
        )}
        {share.note && <Fact name={t('form.note')}>{share.note}</Fact>}
      </dl>
    </Room>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-24 shrink-0 text-ink-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
