import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { cx } from '@/components/ui/cx'
import { useI18n } from '@/components/ui/I18n'
import type { EditKind } from '@/lib/drafts/history'
import { lineEndAt } from './caret-place'
import { type Marks, markedParts } from './marked-parts'

export type Writing = { text: string; selectionStart: number; selectionEnd: number }

export type TextEditorHandle = {
  focus: () => void
  select: (from: number, to: number) => void
  /** The selection as it is, in UTF-16 units. */
  selection: () => { start: number; end: number }
  /** Pixels from the top of the box to where the line of a place in the text ends. */
  lineEndAt: (offset: number) => number
}

type Props = {
  writing: Writing
  onEdit: (writing: Writing, kind: EditKind) => void
  onUndo: () => void
  onRedo: () => void
  describedBy?: string
  marks?: Marks
  /** Told of every move of the caret. */
  onSelect?: (writing: Writing) => void
  /** Sees each key first; true where it was for something else than the text. */
  onKey?: (event: KeyboardEvent) => boolean
  onBlur?: () => void
  /** A list that the keys in the text are for meanwhile, by id, and its element in hand. */
  list?: { controls: string; active: string } | undefined
  /** What lies over the text. */
  children?: ReactNode
  ref?: Ref<TextEditorHandle>
}

// The mirror and the textarea must break lines at the same places: same type, same padding, same wrapping.
const SAME =
  'px-4 py-3.5 text-writing font-sans whitespace-pre-wrap break-words [overflow-wrap:anywhere] hyphens-none [unicode-bidi:plaintext] text-start'

function kindOf(inputType: string): EditKind {
  if (inputType.startsWith('delete')) return 'deleting'
  if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') return 'paste'
  return 'typing'
}

/**
 * The place to write: a plain textarea that grows with its text, over a mirror that shows
 * hashtags and links as LinkedIn will. Each paragraph takes the direction of its first letter.
 */
export function TextEditor(props: Props) {
  const { writing, onEdit, onUndo, onRedo, describedBy, marks } = props
  const { onSelect, onKey, onBlur, list, children, ref } = props
  const { t } = useI18n()
  const area = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  useImperativeHandle(
    ref,
    () => ({
      focus: () => area.current?.focus(),
      select: (from, to) => {
        area.current?.focus()
        area.current?.setSelectionRange(from, to)
      },
      selection: () => ({ start: area.current?.selectionStart ?? 0, end: area.current?.selectionEnd ?? 0 }),
      lineEndAt: (offset) => (mirror.current ? lineEndAt(mirror.current, offset) : 0),
    }),
    [],
  )

  // React keeps the caret through typing; a text put in by undo or a chip brings its own.
  useLayoutEffect(() => {
    const node = area.current
    if (!node || document.activeElement !== node) return
    const { selectionStart, selectionEnd } = writing
    if (node.selectionStart !== selectionStart || node.selectionEnd !== selectionEnd) {
      node.setSelectionRange(selectionStart, selectionEnd)
    }
  }, [writing])

  // The context menu's Undo reaches the page as an input event, not as a key.
  useLayoutEffect(() => {
    const node = area.current
    if (!node) return
    const listener = (event: InputEvent) => {
      if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
        event.preventDefault()
        if (event.inputType === 'historyUndo') onUndo()
        else onRedo()
      }
    }
    node.addEventListener('beforeinput', listener)
    return () => node.removeEventListener('beforeinput', listener)
  }, [onUndo, onRedo])

  return (
    <div className="relative rounded-card border border-edge bg-card focus-within:outline-2 focus-within:outline-gules">
      <div ref={mirror} aria-hidden className={`pointer-events-none min-h-52 ${SAME}`}>
        {markedParts(writing.text, marks).map((part) =>
          part.hashtag || part.advice || part.theirs ? (
            <span
              key={part.start}
              className={cx(
                part.hashtag && 'text-gules',
                part.advice && 'underline decoration-or decoration-dotted decoration-2 underline-offset-4',
                part.theirs && 'bg-or-soft',
              )}
            >
              {part.text}
            </span>
          ) : (
            part.text
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={area}
        dir="auto"
        spellCheck
        aria-label={t('write.text')}
        aria-describedby={describedBy}
        aria-autocomplete={list && 'list'}
        aria-controls={list?.controls}
        aria-activedescendant={list?.active}
        placeholder={t('write.placeholder')}
        value={writing.text}
        onChange={(event) => {
          const { value, selectionStart, selectionEnd } = event.target
          const { inputType } = event.nativeEvent as InputEvent
          onEdit({ text: value, selectionStart, selectionEnd }, kindOf(inputType ?? ''))
        }}
        onBlur={onBlur}
        onSelect={(event) => {
          const { value, selectionStart, selectionEnd } = event.currentTarget
          onSelect?.({ text: value, selectionStart, selectionEnd })
        }}
        onKeyDown={(event) => {
          if (onKey?.(event)) return event.preventDefault()
          if (!(event.ctrlKey || event.metaKey) || event.altKey) return
          const key = event.key.toLowerCase()
          if (key === 'z' || key === 'y') {
            event.preventDefault()
            if (key === 'y' || event.shiftKey) onRedo()
            else onUndo()
          }
        }}
        className={`absolute inset-0 size-full resize-none overflow-hidden bg-transparent text-transparent caret-ink outline-none selection:text-transparent placeholder:text-ink-3 forced-colors:text-[CanvasText] ${SAME}`}
      />
      {children}
    </div>
  )
}
