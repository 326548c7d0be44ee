import { h } from '../dom'
import css from '../page.module.css'
import type { Words } from '../words'
import type { Shell } from './shell'

/** A composer after a redesign that nobody has seen yet: none of the known names, labels or icons. */
export function unknownShell(words: Words): Shell {
  const host = h('div', { 'data-x7': 'q1' })
  const dismiss = h('button', { type: 'button', class: css.close }, '×')
  const primary = h('button', { type: 'button', class: css.primary, disabled: true }, words.post)
  const scheduler = h('button', { type: 'button', class: css.tool }, '◷')
  const notices = h('div')
  const root = h(
    'div',
    { role: 'dialog', 'data-x7': 'k9', class: css.unknown },
    dismiss,
    notices,
    host,
    h('div', { class: css.foot }, scheduler, h('span', { class: css.spread }), primary),
  )
  return {
    root,
    host,
    primary,
    scheduler,
    show: () => document.body.append(root),
    setPrimary: (label, enabled) => {
      primary.textContent = label
      primary.disabled = !enabled
    },
    setTime: (text) => notices.replaceChildren(text ?? ''),
    fail: (text) => notices.replaceChildren(text),
    onDismiss: (listener) => dismiss.addEventListener('click', listener),
    ask: async () => 'discard',
    remove: () => root.remove(),
  }
}
