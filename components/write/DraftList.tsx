import { useLiveQuery } from 'dexie-react-hooks'
import { PenLine, Plus, Trash2 } from 'lucide-react'
import { Room } from '@/components/frame/Room'
import { goTo } from '@/components/frame/state'
import { useNow } from '@/components/frame/useNow'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { Notice } from '@/components/ui/Notice'
import { readDrafts } from '@/lib/drafts/store'
import { titleOf } from '@/lib/drafts/title'
import { newBlankDraft, removeDraft } from './commands'

/** All drafts, newest first. */
export function DraftList() {
  const { t, ago } = useI18n()
  const now = useNow()
  const read = useLiveQuery(readDrafts)
  const start = async () => goTo('write', { draft: await newBlankDraft() })
  return (
    <Room
      title={t('drafts.title')}
      actions={
        <Button icon={Plus} onClick={() => void start()}>
          {t('drafts.new')}
        </Button>
      }
    >
      {read && read.unreadable.length > 0 && (
        <Notice tone="advice" title={t('drafts.unreadable', { count: read.unreadable.length })}>
          <p>{t('drafts.unreadableHint')}</p>
        </Notice>
      )}
      {read?.drafts.length === 0 ? (
        <Empty icon={PenLine} title={t('drafts.empty')}>
          <p className="text-ink-2">{t('drafts.emptyHint')}</p>
          <Button onClick={() => goTo('hub')}>{t('drafts.toHub')}</Button>
        </Empty>
      ) : (
        <ul className="flex flex-col gap-2">
          {read?.drafts.map((draft) => {
            const title = titleOf(draft.text, draft.origin?.title ?? draft.day?.title ?? t('drafts.untitled'))
            return (
              <li
                key={draft.id}
                className="flex items-center gap-1 rounded-card border border-line bg-card pe-1 shadow-card"
              >
                <button
                  type="button"
                  onClick={() => goTo('write', { draft: draft.id })}
                  className="flex min-w-0 grow flex-col rounded-card p-3 text-start"
                >
                  <span dir="auto" className="line-clamp-2 font-serif text-item font-semibold">
                    {title}
                  </span>
                  <span className="text-caption text-ink-2">
                    {[
                      ago(now - draft.updatedAt),
                      draft.handedOverAt?.length ? t('drafts.handedOver') : undefined,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
                <IconButton
                  icon={Trash2}
                  label={t('drafts.delete', { title })}
                  onClick={() => void removeDraft(draft.id, t)}
                />
              </li>
            )
          })}
        </ul>
      )}
    </Room>
  )
}
