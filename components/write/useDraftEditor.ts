import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '@/lib/drafts/draft'
import { type EditKind, edit, type History, historyOf, redo, undo } from '@/lib/drafts/history'
import { getDraft, keepVersion, saveDraftText, saveLastWords } from '@/lib/drafts/store'
import type { Writing } from './TextEditor'

/** Well within the promised half second, and long enough to gather a burst of keys into one write. */
const SAVE_AFTER_MS = 250

/** Two windows that write within this time of each other may not have seen each other's words. */
const JUST_MS = 5_000

export type SaveState = 'saved' | 'saving' | 'failed'

export type DraftEditor = {
  draft: Draft
  writing: Writing
  saveState: SaveState
  canUndo: boolean
  canRedo: boolean
  onEdit: (writing: Writing, kind: EditKind) => void
  /** Puts a whole text in as one step that can be undone. */
  setText: (text: string) => void
  /** As `setText`, with the selection that the text brings. */
  put: (writing: Writing) => void
  undo: () => void
  redo: () => void
  flush: () => Promise<void>
}

/**
 * One draft open for writing: its history, and autosave in order, the newest text last. `onReplaced` is given
 * another window's text where what is written here took its place; it is kept among the versions.
 * Gives undefined until the draft is read, and null where it is gone.
 */
export function useDraftEditor(
  id: string,
  onReplaced: (text: string) => void,
): DraftEditor | undefined | null {
  const row = useLiveQuery(async () => (await getDraft(id)) ?? null, [id])
  const [history, showHistory] = useState<History>()
  const current = useRef<History>(undefined)
  const [saveState, setSaveState] = useState<SaveState>('saved')
  const latest = useRef({ text: '', saved: '', basedOn: 0, savedAt: 0, loaded: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const writing = useRef<Promise<void>>(Promise.resolve())
  const told = useRef(onReplaced)
  told.current = onReplaced

  const setHistory = useCallback((next: History) => {
    current.current = next
    showHistory(next)
  }, [])

  const adopt = useCallback(
    (draft: Draft) => {
      const end = draft.text.length
      const all = { text: draft.text, selectionStart: end, selectionEnd: end }
      latest.current = {
        text: draft.text,
        saved: draft.text,
        basedOn: draft.updatedAt,
        savedAt: 0,
        loaded: true,
      }
      setSaveState('saved')
      const now = current.current
      setHistory(now ? edit(now, all, { now: Date.now(), kind: 'command' }) : historyOf(draft.text))
    },
    [setHistory],
  )

  const there = useRef(true)
  const show = useCallback((state: SaveState) => {
    if (there.current) setSaveState(state)
  }, [])

  const save = useCallback(async () => {
    const now = latest.current
    if (!now.loaded || now.text === now.saved) return
    const text = now.text
    try {
      const versionId = crypto.randomUUID()
      const result = await saveDraftText(id, text, { now: Date.now(), basedOn: now.basedOn, versionId })
      if (!result.saved) return
      now.saved = text
      now.basedOn = result.updatedAt
      now.savedAt = result.updatedAt
      show(now.text === text ? 'saved' : 'saving')
      if (result.replaced !== undefined) told.current(result.replaced)
    } catch {
      show('failed')
    }
  }, [id, show])

  /** One write at a time, so that an older text can never land after a newer one. */
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    writing.current = writing.current.then(save)
    return writing.current
  }, [save])

  const known = useRef(row)
  known.current = row
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && void flush()
    const leave = () => {
      const now = latest.current
      const draft = known.current
      if (!draft || !now.loaded || now.text === now.saved) return
      const versionId = crypto.randomUUID()
      saveLastWords(draft, now.text, { now: Date.now(), basedOn: now.basedOn, versionId })
    }
    there.current = true
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
      there.current = false
      void flush()
    }
  }, [flush])

  // Another window's words come in by themselves as long as there are none of ours to lose.
  useEffect(() => {
    if (!row) return
    const now = latest.current
    if (!now.loaded) return adopt(row)
    if (row.updatedAt <= now.basedOn || row.text === now.saved || now.text !== now.saved) return
    // The other window may not have seen yet what was saved here a moment ago.
    if (row.updatedAt - now.savedAt < JUST_MS) {
      const at = Date.now()
      const version = {
        id: crypto.randomUUID(),
        draftId: row.id,
        text: now.saved,
        at,
        why: 'other-window' as const,
      }
      void keepVersion(version)
    }
    adopt(row)
  }, [row, adopt])

  const change = useCallback(
    (next: (history: History) => History) => {
      if (!current.current) return
      const after = next(current.current)
      setHistory(after)
      if (after.present.text === latest.current.text) return
      latest.current.text = after.present.text
      setSaveState('saving')
      timer.current ??= setTimeout(() => void flush(), SAVE_AFTER_MS)
    },
    [flush, setHistory],
  )

  const onEdit = useCallback(
    (next: Writing, kind: EditKind) => change((now) => edit(now, next, { now: Date.now(), kind })),
    [change],
  )
  const put = useCallback((next: Writing) => onEdit(next, 'command'), [onEdit])
  const setText = useCallback(
    (text: string) => put({ text, selectionStart: text.length, selectionEnd: text.length }),
    [put],
  )
  const stepBack = useCallback(() => change(undo), [change])
  const stepOn = useCallback(() => change(redo), [change])

  if (row === null) return null
  if (!row || !history) return undefined
  return {
    draft: row,
    writing: history.present,
    saveState,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    onEdit,
    setText,
    put,
    undo: stepBack,
    redo: stepOn,
    flush,
  }
}
