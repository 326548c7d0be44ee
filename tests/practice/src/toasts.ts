import { h, onClick, pause } from './dom'
import { icon } from './icons'
import type { Generation } from './options'
import css from './page.module.css'
import type { Words } from './words'

export interface Toast {
  readonly message: string
  readonly link: { readonly href: string; readonly label: string }
}

const SHOWN_MS = 8_000

// Markup not captured on the real site: role, test id and link shape are what code of 2026-10 relies on.
function sduiToast(toast: Toast): HTMLElement {
  return h(
    'div',
    { role: 'status', 'data-testid': 'toast', class: css.toast },
    h('p', {}, toast.message),
    h('a', { href: toast.link.href }, toast.link.label),
  )
}

function classicToast(toast: Toast, words: Words): HTMLElement {
  const item = h(
    'li',
    {
      class: 'artdeco-toast-item artdeco-toast-item--visible',
      'data-test-artdeco-toast-item-type': 'success',
    },
    h('div', { class: 'artdeco-toast-item__icon artdeco-toast-item__icon--success' }),
    h(
      'div',
      { class: 'artdeco-toast-item__content' },
      h(
        'p',
        { class: 'artdeco-toast-item__message', role: 'alert' },
        h('span', {}, toast.message),
        h('a', { class: 'artdeco-toast-item__cta', href: toast.link.href }, toast.link.label),
      ),
    ),
  )
  item.append(
    onClick(
      h(
        'button',
        { class: 'artdeco-toast-item__dismiss artdeco-button', 'aria-label': words.dismiss },
        icon('close-medium'),
      ),
      () => item.remove(),
    ),
  )
  return item
}

/** Shows a toast for eight seconds, in the place and structure of the generation. */
export async function showToast(toast: Toast, generation: Generation, words: Words): Promise<void> {
  const element = generation === 'sdui' ? sduiToast(toast) : classicToast(toast, words)
  const list = document.querySelector('.artdeco-toasts_toasts')
  const place = generation === 'sdui' ? document.body : list
  place?.append(element)
  await pause(SHOWN_MS)
  element.remove()
}

/** The place for toasts on pages of the older generations. */
export function toastPlace(): HTMLElement {
  return h(
    'div',
    { id: 'artdeco-toasts__wormhole' },
    h(
      'section',
      { class: 'artdeco-toasts', 'aria-label': 'Notifications' },
      h('ul', { class: 'artdeco-toasts_toasts' }),
    ),
  )
}
