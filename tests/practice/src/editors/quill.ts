import { h } from '../dom'
import type { EditorSettings, MountEditor } from './editor'
import type { QuillLike } from './quill-like'
import { readSelectionFrom } from './shadow-selection'

type NewQuill = new (container: HTMLElement, options: { formats: string[]; placeholder: string }) => unknown

function create(version: '1' | '2', Quill: NewQuill, container: HTMLElement, placeholder: string): QuillLike {
  const quill = new Quill(container, { formats: [], placeholder }) as QuillLike
  if (version === '1') return quill
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
export function mountQuill(version: '1' | '2', Quill: NewQuill): MountEditor {
  return (host: HTMLElement, settings: EditorSettings) => {
    const container = h('div')
    host.append(container)
    const quill = create(version, Quill, container, settings.placeholder)
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
