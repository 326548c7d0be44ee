import { useLiveQuery } from 'dexie-react-hooks'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useI18n } from '@/components/ui/I18n'
import { IconButton } from '@/components/ui/IconButton'
import { toast } from '@/components/ui/toasts'
import type { Snippet } from '@/lib/snippets/snippet'
import { deleteSnippet, restoreSnippet, snippets } from '@/lib/snippets/store'
import { Section } from './Section'
import { SnippetForm } from './SnippetForm'

/** The ambassador's own snippets: to add, change and delete. */
export function SnippetsSection() {
  const { t } = useI18n()
  const own = useLiveQuery(snippets)
  /** The snippet being changed; `new` while one is being made. */
  const [editing, setEditing] = useState<string>()
  const close = () => setEditing(undefined)
  const remove = async ({ id, name }: Snippet) => {
    const row = await deleteSnippet(id)
    if (row) toast(t('snippets.deleted', { name }), { label: t('ui.undo'), run: () => restoreSnippet(row) })
  }
  return (
    <Section title={t('snippets.title')}>
      <p className="text-ink-2">{t('snippets.what')}</p>
      {own && own.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {own.map((snippet) =>
            editing === snippet.id ? (
              <li key={snippet.id} className="py-3">
                <SnippetForm snippet={snippet} onClose={close} />
              </li>
            ) : (
              <li key={snippet.id} className="flex items-center gap-1 py-1.5">
                <div className="flex min-w-0 grow flex-col">
                  <bdi className="font-semibold">/{snippet.name}</bdi>
                  <span dir="auto" className="line-clamp-2 text-caption text-ink-2">
                    {snippet.text}
                  </span>
                </div>
                <IconButton
                  icon={Pencil}
                  label={t('snippets.edit', { name: snippet.name })}
                  onClick={() => setEditing(snippet.id)}
                />
                <IconButton
                  icon={Trash2}
                  label={t('snippets.delete', { name: snippet.name })}
                  onClick={() => void remove(snippet)}
                />
              </li>
            ),
          )}
        </ul>
      )}
      {editing === 'new' ? (
        <SnippetForm onClose={close} />
      ) : (
        <Button icon={Plus} className="self-start" onClick={() => setEditing('new')}>
          {t('snippets.add')}
        </Button>
      )}
    </Section>
  )
}
