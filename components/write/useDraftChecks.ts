import { type RefObject, useMemo } from 'react'
import { useSettings } from '@/components/frame/useSettings'
import { checkText } from '@/lib/compose/checks/all'
import type { CheckContext, Finding } from '@/lib/compose/checks/finding'
import { findingKey, toldFindings } from '@/lib/compose/checks/quiet'
import type { TextEditorHandle } from './TextEditor'
import type { DraftEditor } from './useDraftEditor'
import { useFindings } from './useFindings'
import { useSame, useStable } from './useStable'

const NONE: readonly string[] = []

type Parts = {
  editor: DraftEditor
  /** The text as it was a moment ago. */
  later: string
  context: CheckContext
  area: RefObject<TextEditorHandle | null>
  mustRead: boolean
}

/** What the checks found in an open draft and has to be told, and what can be done about it. */
export function useDraftChecks({ editor, later, context, area, mustRead }: Parts) {
  const { muted } = useSettings()
  const { draft, writing } = editor
  const found = useFindings(later, context)
  const dismissed = useSame(draft.dismissed ?? NONE)
  const told = useMemo(
    () => toldFindings(found.all, found.text, { dismissed, muted }),
    [found, dismissed, muted],
  )

  /** The policy's findings that were not read yet, of the text as it stands now. */
  const unread = () => {
    if (!mustRead) return []
    return toldFindings(checkText(writing.text, context), writing.text, {
      dismissed: [...dismissed, ...(draft.read ?? NONE)],
      muted,
    }).filter(({ check }) => check === 'policy-phrase')
  }
  /** The text may have moved on since it was looked at: the same finding is looked for again. */
  const now = (finding: Finding) => {
    const key = findingKey(finding, found.text)
    return found.text === writing.text
      ? finding
      : checkText(writing.text, context).find((one) => findingKey(one, writing.text) === key)
  }
  const mend = useStable((finding: Finding) => {
    const change = now(finding)?.mend
    if (!change) return
    const { from, to, put } = change
    const at = from + put.length
    const text = writing.text.slice(0, from) + put + writing.text.slice(to)
    editor.put({ text, selectionStart: at, selectionEnd: at })
  })
  const show = useStable((finding: Finding) => {
    const place = now(finding)
    if (place) area.current?.select(place.from, place.to)
  })
  return { found, told, dismissed, unread, mend, show }
}
