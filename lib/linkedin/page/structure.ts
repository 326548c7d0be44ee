import type { Generation } from './report'
import * as seen from './selectors'

/** A composer in the page: its editor and the dialog (or page body) around it. */
export type Composer = { generation: Generation; editor: HTMLElement; frame: Element }

export type Finding = { state: 'one'; composer: Composer } | { state: 'none' | 'several' | 'unrecognised' }

/** Whether an element takes up room and is not hidden, as far as layout tells. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
}

/** The document, and the interop shell's shadow root where the page has one. */
export function knownRoots(): (Document | ShadowRoot)[] {
  const shadow = document.querySelector(seen.INTEROP_HOST)?.shadowRoot
  return shadow ? [document, shadow] : [document]
}

/** Like `closest`, but goes on outside a shadow root. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector)
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : undefined
}

/** The composer, where exactly one stands there to see. */
export function soleComposer(): Composer | undefined {
  const [first, ...others] = composers()
  return others.length === 0 ? first : undefined
}

/** Looks for the composer: one, none, several, or one that no known structure explains. */
export function findComposer(): Finding {
  const found = composers()
  const [composer] = found
  if (composer) return found.length === 1 ? { state: 'one', composer } : { state: 'several' }
  return { state: isUnexplained() ? 'unrecognised' : 'none' }
}

function composers(): Composer[] {
  const known = [
    ...candidates('sdui', document, seen.SDUI_EDITOR),
    ...candidates('interop', document.querySelector(seen.INTEROP_HOST)?.shadowRoot, seen.INTEROP_EDITOR),
    ...candidates('classic', document, seen.CLASSIC_EDITOR),
  ]
  if (known.length > 0) return known
  return knownRoots()
    .flatMap((root) => candidates('labelled', root, '[contenteditable="true"][role="textbox"]'))
    .filter(({ editor }) => seen.EDITOR_LABEL.test(editor.getAttribute('aria-label') ?? ''))
}

function candidates(
  generation: Generation,
  root: ParentNode | null | undefined,
  selector: string,
): Composer[] {
  const editors = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(mayCompose)
  return editors.flatMap((editor) => {
    const frame = closestAcross(editor, seen.DIALOG)
    if (frame) return [{ generation, editor, frame }]
    // The newest composer has a page of its own, where it may stand without a dialog.
    return generation === 'sdui' && isComposerPath() ? [{ generation, editor, frame: document.body }] : []
  })
}

function mayCompose(editor: Element): boolean {
  return (
    !closestAcross(editor, seen.NOT_A_COMPOSER) &&
    !seen.COMMENT_LABEL.test(editor.getAttribute('aria-label') ?? '') &&
    isVisible(editor)
  )
}

function isComposerPath(): boolean {
  return /^\/sharing\/compose(\/|$)/.test(location.pathname)
}

/** A composer's own page may still be filling for this long after its document began, ms. */
const FILLING = 5000

/** Something in a dialog, or the composer's own page, that should be a composer and is none we know. */
function isUnexplained(): boolean {
  if (isComposerPath() && document.querySelector(seen.HYDRATED) && performance.now() > FILLING) return true
  return openRoots(document).some((root) =>
    [...root.querySelectorAll('[contenteditable="true"]')].some(
      (editor) => closestAcross(editor, seen.DIALOG) && mayCompose(editor),
    ),
  )
}

/** The root and every open shadow root inside it. */
export function openRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? openRoots(shadowRoot) : [],
  )
  return [root, ...inner]
}

/** The button that posts: the named one, or else the last visible button of the frame that holds only text. */
export function primaryButton({ frame, editor }: Composer): HTMLButtonElement | undefined {
  const named = frame.querySelector<HTMLButtonElement>(seen.PRIMARY_BUTTON)
  if (named) return named
  return [...frame.querySelectorAll('button')].findLast(
    (button) =>
      !editor.contains(button) &&
      !button.querySelector('svg, img') &&
      !closestAcross(button, seen.NOT_A_COMPOSER) &&
      button.textContent.trim() !== '' &&
      isVisible(button),
  )
}

export function isEnabled(button: HTMLButtonElement | undefined): boolean {
  return (
    button !== undefined &&
    !button.disabled &&
    button.getAttribute('aria-disabled') !== 'true' &&
    !button.classList.contains(seen.DISABLED_CLASS)
  )
}

/** What each composer's primary button said when Herald first saw it. */
const firstLabels = new WeakMap<Element, string>()

/**
 * Whether the composer would schedule rather than post. In every language its button changes its word when a
 * time is chosen, so it counts as scheduling once the word is another than at first sight.
 */
export function isScheduled(composer: Composer): boolean {
  const label = primaryButton(composer)?.textContent.trim() ?? ''
  const first = firstLabels.get(composer.editor) ?? label
  if (label !== '') firstLabels.set(composer.editor, first)
  return (
    label !== first ||
    seen.SCHEDULE_WORD.test(label) ||
    composer.frame.querySelector(seen.SDUI_SCHEDULE_PICKER) !== null ||
    [...composer.frame.querySelectorAll(seen.CLOCK)].some((clock) => !clock.closest(seen.CONTROL))
  )
}
