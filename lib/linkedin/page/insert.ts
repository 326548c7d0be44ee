import { canonical, sameText, toLines } from '../text'
import { hasObjects, readLines, readText } from './read'
import type { InsertMode, InsertOutcome } from './report'
import { type Composer, isEnabled, isVisible, primaryButton } from './structure'
import { STABLE_FOR, sleep, waitForComposer } from './wait'

/**
 * Far over what a post may hold, and still written in about a second. An editor's time grows with the square
 * of the lines (2,000 of them took Tiptap 30 s, 2026-11), so more would hang the page.
 */
const LONGEST_TEXT = 20_000
const MOST_LINES = 400
/** How long the written text must stay as it is, ms: editors take back what they do not like a little later. */
const WATCH_FOR = 750
const LOOK_EVERY = 50

type Failure = Extract<InsertOutcome, { result: 'not-inserted' }>

const failed = (reason: Failure['reason'], restored: boolean): Failure => ({
  result: 'not-inserted',
  reason,
  restored,
})

/**
 * Writes a text into the one composer that is open, as if typed, and makes sure that it stays. On any doubt
 * the composer is given back what it held. Presses nothing.
 */
export async function insertText(text: string, mode: InsertMode): Promise<InsertOutcome> {
  const finding = await waitForComposer(2 * STABLE_FOR, new AbortController().signal)
  if (finding.state !== 'one') return failed(finding.state, true)
  const { composer } = finding
  const { editor } = composer
  const lines = toLines(text)
  if (text.length > LONGEST_TEXT || lines.length > MOST_LINES) return failed('refused', true)

  const before = readLines(editor)
  const blank = canonical(before.join('\n')) === '' && !hasObjects(editor)
  if (mode === 'fill' && !blank) return failed('not-empty', true)

  editor.focus({ preventScroll: true })
  const reason = blank
    ? await fill(composer, lines)
    : await add(composer, lines, before, mode === 'replace' ? 'replace' : 'append')
  if (reason) return reason
  return {
    result: 'inserted',
    generation: composer.generation,
    postEnabled: isEnabled(primaryButton(composer)),
    focused: document.hasFocus() && rootOf(editor).activeElement === editor,
  }
}

async function fill(composer: Composer, lines: string[]): Promise<Failure | undefined> {
  const { editor } = composer
  // Blank lines that a draft left behind would stand above the text.
  if (editor.children.length > 1) remove(editor, 0, editor.children.length)
  caretToEnd(editor)
  type(lines)
  const problem = await settle(composer, lines.join('\n'), '')
  if (!problem || problem.reason === 'changed') return problem
  if (canonical(readText(editor)) !== '') remove(editor, 0, editor.children.length)
  return failed(problem.reason, await settled(composer, ''))
}

/**
 * Writes below what is there and never touches it, so mentions in it live on. Replacing then takes the old
 * text away only once the new one is safe.
 */
async function add(
  composer: Composer,
  lines: string[],
  before: string[],
  mode: 'append' | 'replace',
): Promise<Failure | undefined> {
  const { editor } = composer
  const old = before.join('\n')
  const blocks = editor.children.length
  const gap = mode === 'append' && before.at(-1)?.trim() !== '' ? [''] : []
  caretToEnd(editor)
  type(['', ...gap, ...lines])
  let problem = await settle(composer, [...before, ...gap, ...lines].join('\n'), old)
  if (!problem && mode === 'replace') {
    remove(editor, 0, blocks)
    problem = await settle(composer, lines.join('\n'), old)
  }
  if (!problem || problem.reason === 'changed') return problem
  const stillOld = sameText(readLines(editor).slice(0, before.length).join('\n'), old)
  if (stillOld && editor.children.length > blocks) remove(editor, blocks, editor.children.length)
  return failed(problem.reason, await settled(composer, old))
}

/** Types lines at the caret. All in one go: LinkedIn's suggestion lists, which come later, cannot take a line break. */
function type(lines: string[]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) document.execCommand('insertParagraph')
    if (line !== '') document.execCommand('insertText', false, line)
  }
}

/** Deletes the blocks `from` to `to` (exclusive) of an editor with the line break that parts them from the rest. */
function remove(editor: HTMLElement, from: number, to: number): void {
  const range = document.createRange()
  const [first, last, next, previous] = [from, to - 1, to, from - 1].map((index) => editor.children[index])
  if (!first || !last) return
  range.setStart(first, 0)
  range.setEnd(last, last.childNodes.length)
  if (next) range.setEnd(next, 0)
  else if (previous) range.setStart(previous, previous.childNodes.length)
  select(editor, range)
  document.execCommand('delete')
}

/**
 * Watches for 750 ms whether the composer keeps `wanted`. Undefined: it does. `before` tells an editor that took
 * nothing from one that took something else.
 */
async function settle(composer: Composer, wanted: string, before: string): Promise<Failure | undefined> {
  const until = performance.now() + WATCH_FOR
  let good = 0
  for (;;) {
    await sleep(LOOK_EVERY)
    if (!isThere(composer)) return failed('changed', await settled(undefined, before))
    good = sameText(readText(composer.editor), wanted) ? good + 1 : 0
    // In a background tab one look may take a second; two good ones in a row are asked for there too.
    if (performance.now() >= until && good !== 1) break
  }
  if (good > 1) return undefined
  return failed(sameText(readText(composer.editor), before) ? 'refused' : 'differs', false)
}

/** Whether the composer (this one, or whichever is there now) settles on holding `text`. */
async function settled(composer: Composer | undefined, text: string): Promise<boolean> {
  await sleep(STABLE_FOR)
  if (composer) return isThere(composer) && sameText(readText(composer.editor), text)
  const finding = await waitForComposer(2 * STABLE_FOR, new AbortController().signal)
  return finding.state === 'one' && sameText(readText(finding.composer.editor), text)
}

function isThere({ editor }: Composer): boolean {
  return editor.isConnected && isVisible(editor)
}

function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root : document
}

function caretToEnd(editor: HTMLElement): void {
  const range = document.createRange()
  range.selectNodeContents(editor)
  range.collapse(false)
  select(editor, range)
}

function select(editor: HTMLElement, range: Range): void {
  const root = rootOf(editor)
  // Chromium gives a shadow root its own selection; the document's does not reach into it.
  const selection = hasSelection(root) ? root.getSelection() : document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function hasSelection(root: Document | ShadowRoot): root is Document {
  return 'getSelection' in root
}
