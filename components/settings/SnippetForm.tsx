import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextAreaField, TextField } from '@/components/ui/Field'
import { useI18n } from '@/components/ui/I18n'
import type { Key } from '@/lib/i18n/translator'
import { isName, type Snippet, tidyName } from '@/lib/snippets/snippet'
import { keepSnippet } from '@/lib/snippets/store'

/** The name and the text of a snippet, new or kept before. */
export function SnippetForm({ snippet, onClose }: { snippet?: Snippet; onClose: () => void }) {
  const { t } = useI18n()
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState(snippet?.name ?? '')
  const [text, setText] = useState(snippet?.text ?? '')
  const [wrong, setWrong] = useState<{ name?: Key; text?: Key }>({})

  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const save = async () => {
    const tidy = tidyName(name)
    const problems = {
      ...(!isName(tidy) && { name: 'snippets.wrongName' as const }),
      ...(text.trim() === '' && { text: 'snippets.noText' as const }),
    }
    setWrong(problems)
    if (Object.keys(problems).length > 0) return
    const row = {
      ...snippet,
      id: snippet?.id ?? crypto.randomUUID(),
      name: tidy,
      text,
      updatedAt: Date.now(),
    }
    try {
      if (await keepSnippet(row)) onClose()
      else setWrong({ name: 'snippets.nameTaken' })
    } catch {
      setWrong({ text: 'form.failed' })
    }
  }

  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t('snippets.name')}
        hint={t('snippets.nameHint')}
        error={wrong.name && t(wrong.name)}
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoComplete="off"
      />
      <TextAreaField
        label={t('snippets.text')}
        error={wrong.text && t(wrong.text)}
        value={text}
        rows={3}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void save()}>{t('form.save')}</Button>
        <Button look="plain" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
