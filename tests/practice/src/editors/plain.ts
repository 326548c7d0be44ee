import { h } from '../dom'
import type { MountEditor } from './editor'

/** A contenteditable without a library and without a name: what a redesign may look like to us. */
export const mountPlain: MountEditor = (host, settings) => {
  const element = h('div', { contenteditable: 'true', ...settings.attributes })
  element.addEventListener('input', settings.changed)
  host.append(element)
  return {
    element,
    text: () => [...element.childNodes].map((line) => line.textContent ?? '').join('\n'),
    write: (text) => {
      element.replaceChildren(...text.split('\n').map((line) => h('p', {}, line === '' ? h('br') : line)))
      settings.changed()
    },
    focus: () => element.focus(),
    destroy: () => element.remove(),
  }
}
