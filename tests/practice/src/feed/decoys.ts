import { h } from '../dom'
import type { MountEditor } from '../editors/editor'
import { face, icon } from '../icons'
import type { Options } from '../options'
import css from '../page.module.css'
import { watchDecoy } from '../watch'
import type { Words } from '../words'

function tiptapBox(id: string, mount: MountEditor, words: Words): HTMLElement {
  const host = h('div')
  const submit = h('button', { type: 'button', class: css.commentSubmit, disabled: true }, words.post)
  const box = h(
    'div',
    { componentkey: `commentBox-${id}`, class: css.commentBox },
    h('img', { src: face('Ada Example', 190), alt: '', class: css.commentFace }),
    h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: css.commentWrapper }, host),
    submit,
  )
  const editor = mount(host, {
    attributes: { 'aria-label': words.commentEditor },
    placeholder: words.commentPlaceholder,
    deaf: false,
    changed: () => {
      submit.disabled = editor.text().trim() === ''
    },
  })
  watchDecoy(editor.element)
  return box
}

function quillBox(mount: MountEditor, words: Words): HTMLElement {
  const host = h('div', { class: 'comments-comment-box__editor' })
  const submit = h(
    'button',
    { class: 'comments-comment-box__submit-button artdeco-button', disabled: true },
    words.post,
  )
  const box = h(
    'div',
    { class: 'comments-comment-box' },
    h('img', { src: face('Ada Example', 190), alt: '' }),
    host,
    submit,
  )
  const editor = mount(host, {
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.commentEditor },
    placeholder: words.commentPlaceholder,
    deaf: false,
    changed: () => {
      submit.disabled = editor.text().trim() === ''
    },
  })
  watchDecoy(editor.element)
  return box
}

/** The box for comments under a post, with a real editor and a button that says "Post" too. */
export function commentBox(id: string, mount: MountEditor, options: Options, words: Words): HTMLElement {
  return options.generation === 'classic' ? quillBox(mount, words) : tiptapBox(id, mount, words)
}

/** The messaging window in the corner. */
export function messagingBox(words: Words): HTMLElement {
  const field = h('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.message,
  })
  watchDecoy(field)
  return h(
    'aside',
    { class: 'msg-overlay', 'aria-label': words.messaging },
    h('header', { class: 'msg-overlay__header' }, words.messaging, icon('caret-small')),
    h('p', { class: 'msg-overlay__line', dir: 'auto' }, h('strong', {}, 'Oren Levi'), ' Coffee on Tuesday?'),
    h(
      'div',
      { class: 'msg-form' },
      h('div', { class: 'msg-form__field', 'data-placeholder': words.message }, field),
      h('button', { type: 'button', class: 'msg-form__send-button' }, words.send),
    ),
  )
}

/** The hidden editor that the interop shell keeps in the light DOM. */
export function hiddenEditor(): HTMLElement {
  const field = h('div', { class: 'ql-editor', contenteditable: 'true' })
  watchDecoy(field)
  return h('div', { 'aria-hidden': 'true', style: 'display:none' }, field)
}
