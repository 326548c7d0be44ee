import { h, onClick } from '../dom'
import { face, icon } from '../icons'
import css from '../page.module.css'
import type { Words } from '../words'
import type { Answer, Shell } from './shell'

// The structure of the composer served since mid 2026 (captured 2026-09-29 to 2026-10-09). Class names are hashes
// there and here: nothing may select on them.

function dialog(attributes: Readonly<Record<string, string | undefined>>): HTMLDialogElement {
  return h('dialog', { 'data-testid': 'dialog', ...attributes })
}

/** The empty frame that stands there for half a second before the real one replaces it. */
export function sduiPlaceholder(): HTMLDialogElement {
  const element = dialog({ class: css.dialog })
  element.append(
    h(
      'div',
      { 'data-testid': 'dialog-content', 'aria-busy': 'true', class: css.dialogContent },
      h('div', { class: css.bone }),
      h('div', { class: css.bone }),
      h('div', { class: css.boneLarge }),
    ),
  )
  return element
}

/**
 * Calls when the person wants out of a dialog. ProseMirror swallows the Escape key, so the key is heard itself; and
 * Chromium closes a dialog without asking where nobody has interacted with the page yet, so closing counts as well.
 */
function onEscape(element: HTMLDialogElement, listener: () => void): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    listener()
  })
  element.addEventListener('cancel', (event) => {
    event.preventDefault()
    if (event.cancelable) listener()
  })
  element.addEventListener('close', () => {
    if (element.isConnected) listener()
  })
}

function authorRow(words: Words): HTMLElement {
  return h(
    'div',
    { role: 'button', tabindex: '0', 'aria-expanded': 'false', class: css.author },
    h('figure', { class: css.figure }, h('img', { src: face('Ada Example', 190), alt: '' })),
    h(
      'div',
      {},
      h('p', { class: css.name }, 'Ada Example'),
      h(
        'div',
        { class: css.audience },
        icon('visibility-small'),
        h('span', {}, words.anyone),
        icon('caret-small'),
      ),
    ),
  )
}

function askToDiscard(words: Words): Promise<Answer> {
  return new Promise((resolve) => {
    const question = dialog({ role: 'alertdialog', class: css.question, 'aria-labelledby': 'discard-title' })
    const answer = (value: Answer) => {
      question.remove()
      resolve(value)
    }
    question.append(
      h('h2', { id: 'discard-title', class: css.questionTitle }, words.discardTitle),
      h('p', { class: css.quiet }, words.discardText),
      h(
        'div',
        { class: css.questionFoot },
        onClick(h('button', { type: 'button', class: css.secondary }, words.discard), () =>
          answer('discard'),
        ),
        onClick(h('button', { type: 'button', class: css.primary }, words.saveDraft), () => answer('draft')),
      ),
    )
    onEscape(question, () => answer('stay'))
    document.body.append(question)
    question.showModal()
  })
}

/** The frame of the newest composer: a native dialog in the light DOM. `second` stands it beside another one. */
export function sduiShell(words: Words, second: boolean): Shell {
  const host = h('div')
  const dismiss = h(
    'button',
    { 'aria-label': words.dismiss, type: 'button', class: css.close },
    icon('close-medium'),
  )
  const primary = h('button', { type: 'button', class: css.primary, disabled: true }, words.post)
  const scheduler = h(
    'a',
    { 'aria-label': words.scheduledControl, href: '#', class: css.tool },
    icon('clock-medium'),
  )
  const notices = h('div')
  const root = dialog({ class: second ? css.secondDialog : css.dialog })
  root.append(
    dismiss,
    h(
      'div',
      { 'data-testid': 'dialog-content', class: css.dialogContent },
      h(
        'div',
        { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose', class: css.screen },
        authorRow(words),
        notices,
        h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: css.editorWrapper }, host),
        h('div', { id: 'ShareBoxpreviewCard' }),
        h(
          'div',
          { class: css.foot },
          h(
            'button',
            { type: 'button', 'aria-label': words.media, 'aria-haspopup': 'dialog', class: css.tool },
            icon('image-medium'),
          ),
          scheduler,
          h(
            'div',
            { role: 'button', tabindex: '0', 'aria-label': words.commentControl, class: css.tool },
            icon('comment-small'),
          ),
          h('span', { class: css.spread }),
          primary,
        ),
      ),
    ),
  )
  return {
    root,
    host,
    primary,
    scheduler,
    show: () => {
      document.body.append(root)
      root.showModal()
    },
    setPrimary: (label, enabled) => {
      primary.textContent = label
      primary.disabled = !enabled
    },
    setTime: (text) => {
      notices.replaceChildren(
        ...(text === null ? [] : [h('p', { class: css.time }, icon('clock-medium'), text)]),
      )
    },
    fail: (text) => {
      notices.replaceChildren(h('p', { role: 'alert', class: css.error }, text))
    },
    onDismiss: (listener) => {
      dismiss.addEventListener('click', listener)
      onEscape(root, () => {
        if (!root.open) root.showModal()
        listener()
      })
      root.addEventListener('mousedown', (event) => {
        if (event.target === root) listener()
      })
    },
    ask: () => askToDiscard(words),
    remove: () => root.remove(),
  }
}
