import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/linkedin')

/** Puts one of the skeleton pages of tests/fixtures/linkedin into jsdom, shadow roots and all. */
export function showPage(name: string, path = '/feed/'): void {
  const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8')
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name)
  for (const { name, value } of parsed.body.attributes) document.body.setAttribute(name, value)
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content)
    template.remove()
  }
  vi.stubGlobal('location', new URL(path, 'https://www.linkedin.com'))
}

/** jsdom lays nothing out: everything is 10 × 10 but what `display: none`, a closed dialog or `hidden` hides. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const hidden = this.closest('[style*="display:none"], [hidden], dialog:not([open])')
    return new DOMRect(0, 0, hidden ? 0 : 10, hidden ? 0 : 10)
  })
}
