import { type KeyboardEvent, type RefObject, useCallback, useId, useState } from 'react'
import type { TextEditorHandle, Writing } from '@/components/write/TextEditor'
import { findSnippets, replaced, type Slash, slashAt } from '@/lib/snippets/find'
import { optionId } from './SnippetList'
import type { Offered } from './useSnippets'

type Open = Slash & { end: number; top: number; active: number }

type Parts = {
  area: RefObject<TextEditorHandle | null>
  snippets: readonly Offered[]
  /** Puts a text with its caret in, as one step that can be undone. */
  put: (writing: Writing) => void
}

/** The `/` in the text: when it opens the list, what the keys do meanwhile, and what is put in its place. */
export function useSlash({ area, snippets, put }: Parts) {
  const id = useId()
  const [open, setOpen] = useState<Open>()
  const found = open ? findSnippets(snippets, open.query) : []
  const active = Math.min(open?.active ?? 0, found.length - 1)
  const close = useCallback(() => setOpen(undefined), [])

  /** To be told of every text typed and every move of the caret; only typing opens the list. */
  const follow = (writing: Writing, typed: boolean) => {
    const caret = writing.selectionStart
    const slash = caret === writing.selectionEnd ? slashAt(writing.text, caret) : undefined
    if (!slash || (!typed && slash.start !== open?.start)) return close()
    const active = slash.query === open?.query ? open.active : 0
    setOpen({ ...slash, end: caret, top: open?.top ?? 0, active })
    // The mirror shows the new text only after this change is painted.
    requestAnimationFrame(() => {
      const top = area.current?.lineEndAt(slash.start) ?? 0
      setOpen((now) => now && { ...now, top })
    })
  }

  const choose = (text: string, snippet: Offered) => {
    if (!open) return
    put(replaced(text, open.start, open.end, snippet.text))
    close()
    area.current?.focus()
  }

  const onKey = (event: KeyboardEvent, text: string): boolean => {
    if (!open || found.length === 0 || event.nativeEvent.isComposing) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      setOpen({ ...open, active: (active + step + found.length) % found.length })
      return true
    }
    const chosen = found[active]
    if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !event.shiftKey) {
      choose(text, chosen)
      return true
    }
    if (event.key !== 'Escape') return false
    close()
    return true
  }

  const shown = open && found.length > 0
  return {
    follow,
    onKey,
    choose,
    close,
    list: shown ? { id, found, active, top: open.top } : undefined,
    described: shown ? { controls: id, active: optionId(id, active) } : undefined,
  }
}
