import { useEffect, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { Offered } from './useSnippets'

type Props = {
  id: string
  snippets: readonly Offered[]
  active: number
  /** Pixels below the top of the text's box. */
  top: number
  onChoose: (snippet: Offered) => void
}

/** The element of a snippet, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

/** What `/` offers, under the line it is typed in. The focus stays in the text; the keys go through it. */
export function SnippetList({ id, snippets, active, top, onChoose }: Props) {
  const { t } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  // The line may be the last one in view.
  useEffect(() => {
    if (top > 0) list.current?.scrollIntoView?.({ block: 'nearest' })
  }, [top])
  return (
    <>
      <div
        ref={list}
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={t('snippets.title')}
        className="absolute inset-x-2 z-10 max-h-60 overflow-y-auto rounded-card border border-line-strong bg-card p-1 shadow-float"
        style={{ top: top + 4 }}
      >
        {snippets.map((snippet, index) => (
          <div
            key={snippet.key}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // A press must not take the focus out of the text.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(snippet)}
            onKeyDown={() => undefined}
            className={cx(
              'flex min-h-10 cursor-pointer flex-col justify-center rounded-small px-3 py-1.5',
              index === active && 'bg-sunk outline-2 -outline-offset-2 outline-gules',
            )}
          >
            <SnippetLine snippet={snippet} />
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {t('snippets.found', { count: snippets.length })}
      </p>
    </>
  )
}

/** A snippet's name, whose it is, and the beginning of its text. */
export function SnippetLine({ snippet }: { snippet: Offered }) {
  const { t } = useI18n()
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <bdi className="min-w-0 font-semibold">/{snippet.name}</bdi>
        {snippet.whose === 'programme' && (
          <span className="shrink-0 text-caption text-ink-2">{t('snippets.programme')}</span>
        )}
      </span>
      <span dir="auto" className="line-clamp-2 text-caption text-ink-2">
        {snippet.text}
      </span>
    </>
  )
}
