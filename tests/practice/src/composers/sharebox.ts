import { h, onClick } from '../dom'
import { face, icon } from '../icons'
import type { Words } from '../words'
import type { Answer, Shell } from './shell'

// The share box of 2025 and, inside the interop shell's open shadow root, of early 2026 (seen 2026-06-26).

function askToDiscard(layer: ParentNode, words: Words): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = (value: Answer) => {
      overlay.remove()
      resolve(value)
    }
    const discard = h('button', { class: 'artdeco-button artdeco-button--secondary' }, words.discard)
    const draft = h('button', { class: 'artdeco-button artdeco-button--primary' }, words.saveDraft)
    const question = h(
      'div',
      {
        role: 'alertdialog',
        class: 'artdeco-modal artdeco-modal--question',
        'aria-labelledby': 'discard-title',
      },
      h('h2', { id: 'discard-title' }, words.discardTitle),
      h('p', {}, words.discardText),
      h(
        'div',
        { class: 'artdeco-modal__actionbar' },
        onClick(discard, () => answer('discard')),
        onClick(draft, () => answer('draft')),
      ),
    )
    const overlay = h('div', { class: 'artdeco-modal-overlay' }, question)
    overlay.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      answer('stay')
    })
    layer.append(overlay)
    draft.focus()
  })
}

/**
 * The frame of the older composer. `layer` is the shadow root of the interop shell or the modal outlet of the
 * classic page; only the former has the named modal around the dialog.
 */
export function shareboxShell(layer: ShadowRoot | HTMLElement, words: Words, second: boolean): Shell {
  const inShadow = layer instanceof ShadowRoot
  const host = h('div', { class: 'share-creation-state__text-editor' })
  const dismiss = h(
    'button',
    { 'aria-label': words.dismiss, class: 'artdeco-modal__dismiss artdeco-button' },
    icon('close-medium'),
  )
  const label = h('span', { class: 'artdeco-button__text' }, words.post)
  const primary = h(
    'button',
    { class: 'share-actions__primary-action artdeco-button artdeco-button--primary', disabled: true },
    label,
  )
  const scheduler = h(
    'button',
    { class: 'share-actions__scheduled-post-btn artdeco-button', 'aria-label': words.scheduledControl },
    icon('clock-medium'),
  )
  const notices = h('div', { class: 'share-creation-state__notices' })
  const root = h(
    'div',
    {
      role: 'dialog',
      class: 'artdeco-modal share-box-v2__modal',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      tabindex: '-1',
    },
    dismiss,
    h('h2', { id: 'share-to-linkedin-modal__header' }, words.modalTitle),
    h(
      'div',
      { class: 'share-creation-state' },
      h(
        'button',
        { class: 'share-unified-settings-entry-button' },
        h('img', { src: face('Ada Example', 190), alt: '' }),
        h('span', {}, h('strong', {}, 'Ada Example'), ' ', h('small', {}, words.anyone)),
      ),
      notices,
      h('div', { class: 'share-creation-state__content' }, host),
      h(
        'div',
        { class: 'share-creation-state__bottom' },
        h(
          'button',
          { 'aria-label': words.media, class: 'share-promoted-detour-button' },
          icon('image-medium'),
        ),
        h('div', { class: 'share-box_actions' }, scheduler, primary),
      ),
    ),
  )
  const overlay = h(
    'div',
    { class: second ? 'artdeco-modal-overlay artdeco-modal-overlay--second' : 'artdeco-modal-overlay' },
    inShadow ? h('div', { 'data-test-modal-id': 'sharebox', 'aria-hidden': 'false' }, root) : root,
  )
  return {
    root,
    host,
    primary,
    scheduler,
    show: () => layer.append(overlay),
    setPrimary: (text, enabled) => {
      label.textContent = text
      primary.disabled = !enabled
      primary.classList.toggle('artdeco-button--disabled', !enabled)
    },
    setTime: (text) => {
      notices.replaceChildren(
        ...(text === null ? [] : [h('p', { class: 'share-time' }, icon('clock-medium'), text)]),
      )
    },
    fail: (text) => {
      notices.replaceChildren(h('p', { role: 'alert', class: 'artdeco-inline-feedback' }, text))
    },
    onDismiss: (listener) => {
      dismiss.addEventListener('click', listener)
      overlay.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') listener()
      })
      overlay.addEventListener('mousedown', (event) => {
        if (event.target === overlay) listener()
      })
    },
    ask: () => askToDiscard(layer, words),
    remove: () => overlay.remove(),
  }
}
