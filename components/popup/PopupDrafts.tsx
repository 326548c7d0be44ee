import { keepPanelNow, setPanel } from '@/components/frame/state'
import { useI18n } from '@/components/ui/I18n'
import type { Draft } from '@/lib/drafts/draft'
import { titleOf } from '@/lib/drafts/title'

type Props = { drafts: Draft[]; now: number; onOpen: (draft: string) => void }

/** The newest drafts; pressed, the panel opens on one. */
export function PopupDrafts({ drafts, now, onOpen }: Props) {
  const { t, ago } = useI18n()
  return (
    <section aria-label={t('drafts.title')}>
      <h2 className="text-caption text-ink-2">{t('drafts.title')}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className="border-b border-line last:border-0">
            <button
              type="button"
              className="flex w-full items-baseline gap-3 rounded-small py-2 text-start hover:bg-sunk"
              onClick={() => {
                setPanel({ room: 'write', draft: draft.id })
                void keepPanelNow()
                onOpen(draft.id)
              }}
            >
              <span dir="auto" className="min-w-0 grow truncate font-semibold">
                {titleOf(draft.text, draft.origin?.title ?? draft.day?.title ?? t('drafts.untitled'))}
              </span>
              <span className="shrink-0 text-caption text-ink-2">{ago(now - draft.updatedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
