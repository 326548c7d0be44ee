/** What an element may be given: a string, a bare attribute (`true`), or nothing (`undefined`, `false`). */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>
export type Child = Node | string | null

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== null))
}

/** A new HTML element. Built node by node because the page may forbid markup strings (Trusted Types). */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  fill(element, attributes, children)
  return element
}

/** A new SVG element. */
export function s(
  tag: 'svg' | 'path' | 'rect' | 'circle' | 'text',
  attributes: Attributes = {},
  ...children: Child[]
) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  fill(element, attributes, children)
  return element
}

/** The lines of a text as nodes with `<br>` between them. */
export function linesWithBreaks(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      index === 0 ? [document.createTextNode(line)] : [h('br'), document.createTextNode(line)],
    )
}

/** The same element, after tying a click to it. */
export function onClick<T extends HTMLElement>(element: T, listener: (event: MouseEvent) => void): T {
  element.addEventListener('click', listener)
  return element
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
