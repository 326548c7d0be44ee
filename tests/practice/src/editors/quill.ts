import Quill2 from 'quill/core'
import Quill1 from 'quill1/dist/quill.core.js'
import { h } from '../dom'
import type { EditorSettings, MountEditor } from './editor'
import type { QuillLike } from './quill-like'
import { readSelectionFrom } from './shadow-selection'

function create(version: '1' | '2', container: HTMLElement, placeholder: string): QuillLike {
  if (version === '1') return new Quill1(container, { formats: [], placeholder })
  const quill = new Quill2(container, { formats: [], placeholder }) as unknown as QuillLike
  // Version 2 has no paste catcher of its own any more; the page keeps one in its markup.
  container.append(h('div', { class: 'ql-clipboard', contenteditable: 'true', tabindex: '-1' }))
  return quill
}

function silence(quill: QuillLike): void {
  const kept = quill.getText().replace(/\n$/, '')
  quill.on('text-change', () => {
    queueMicrotask(() => {
      if (quill.getText() !== `${kept}\n`) quill.setText(kept, 'api')
    })
  })
}

/** The real Quill of the given version, plain text only, in the light DOM or in a shadow root. */
export function mountQuill(version: '1' | '2'): MountEditor {
  return (host: HTMLElement, settings: EditorSettings) => {
    const container = h('div')
    host.append(container)
    const quill = create(version, container, settings.placeholder)
    const scope = host.getRootNode()
    const release = scope instanceof ShadowRoot ? readSelectionFrom(scope, quill) : () => {}
    for (const [name, value] of Object.entries(settings.attributes)) quill.root.setAttribute(name, value)
    if (settings.deaf) silence(quill)
    quill.on('text-change', settings.changed)
    return {
      element: quill.root,
      text: () => quill.getText().replace(/\n$/, ''),
      write: (text) => {
        quill.setText(text, 'api')
      },
      focus: () => {
        quill.root.focus()
        quill.setSelection(quill.getText().length - 1, 0, 'api')
      },
      destroy: () => {
        release()
        container.remove()
      },
    }
  }
}
