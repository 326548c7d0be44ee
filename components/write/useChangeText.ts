import type { Writing } from './TextEditor'
import type { DraftEditor } from './useDraftEditor'
import { useStable } from './useStable'

/** Changes the text as it stands at that moment, as one step that can be undone. A text without a selection gets the caret at its end. */
export type ChangeText = (change: (text: string) => string | Writing) => void

/** The one way in which what stands beside the text changes it: it may itself be a moment behind. */
export function useChangeText({ writing, put }: Pick<DraftEditor, 'writing' | 'put'>): ChangeText {
  return useStable((change) => {
    const next = change(writing.text)
    if (typeof next !== 'string') return put(next)
    if (next !== writing.text) put({ text: next, selectionStart: next.length, selectionEnd: next.length })
  })
}
