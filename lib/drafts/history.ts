/** What a textarea shows: its text and selection, in UTF-16 units as the textarea counts. */
export type Snapshot = { text: string; selectionStart: number; selectionEnd: number }

/** What kind of change came last; typing and deleting gather into one step, the others never. */
export type EditKind = 'typing' | 'deleting' | 'paste' | 'command'

/** The states before and after the present one, the nearest last in `past` and first in `future`. */
export type History = {
  past: readonly Snapshot[]
  present: Snapshot
  future: readonly Snapshot[]
  /** The step that a further change of the same kind may join; none after undo, redo or a moved caret. */
  open?: { kind: EditKind; at: number }
}

/** Changes this near in time join one step, ms. */
const JOIN_MS = 800

/** As many steps, and as many bytes of text (two a UTF-16 unit), as a history keeps at most. */
export const HISTORY_LIMITS = { steps: 200, bytes: 5_000_000 }

/** A history that begins with a text; the caret stands at its end. */
export function historyOf(text: string): History {
  return { past: [], present: { text, selectionStart: text.length, selectionEnd: text.length }, future: [] }
}

/**
 * The history after a change to `next`. Typing (or deleting) that goes on within 800 ms joins the step
 * before, up to the beginning of a new word or line; everything else is a step of its own. A `next`
 * with the same text only moves the selection. `now` is Unix ms.
 */
export function edit(
  history: History,
  next: Snapshot,
  { now, kind }: { now: number; kind: EditKind },
): History {
  if (next.text === history.present.text) return moveSelection(history, next)
  const open = { kind, at: now }
  if (joins(history, next, open)) return { past: history.past, present: next, future: [], open }
  return { past: bounded([...history.past, history.present], next), present: next, future: [], open }
}

/** The history after the caret or selection moved; a change after that is a step of its own. */
export function moveSelection(history: History, to: Omit<Snapshot, 'text'>): History {
  const { text, selectionStart, selectionEnd } = history.present
  if (to.selectionStart === selectionStart && to.selectionEnd === selectionEnd) return history
  return closed({
    ...history,
    present: { text, selectionStart: to.selectionStart, selectionEnd: to.selectionEnd },
  })
}

/** The history one step back; the same one where there is none. */
export function undo(history: History): History {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

/** The history one undone step forward again; the same one where there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future }
}

function closed({ past, present, future }: History): History {
  return { past, present, future }
}

function joins(
  { open, present }: History,
  next: Snapshot,
  { kind, at }: { kind: EditKind; at: number },
): boolean {
  if (open === undefined || open.kind !== kind || at - open.at > JOIN_MS || at < open.at) return false
  if (kind === 'deleting') return true
  return kind === 'typing' && !beginsWord(present, next)
}

/** Whether what was typed starts a word or a line after the space that ended the last. */
function beginsWord(present: Snapshot, next: Snapshot): boolean {
  const before = present.text[present.selectionStart - 1] ?? ''
  const typed = next.text[present.selectionStart] ?? ''
  return typed === '\n' || (/^\s$/.test(before) && !/^\s$/.test(typed))
}

/** The newest steps that fit the limits together with the present; the last one always, or nothing could be undone. */
function bounded(past: readonly Snapshot[], present: Snapshot): readonly Snapshot[] {
  let bytes = 2 * present.text.length
  let first = past.length - 1
  for (let at = past.length - 1; at >= 0 && past.length - at <= HISTORY_LIMITS.steps; at--) {
    bytes += 2 * (past[at]?.text.length ?? 0)
    if (bytes > HISTORY_LIMITS.bytes) break
    first = at
  }
  return past.slice(Math.max(first, 0))
}
