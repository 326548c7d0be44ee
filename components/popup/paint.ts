import type { ReactElement, ReactNode } from 'react'

const SVG = 'http://www.w3.org/2000/svg'

/** React's names of attributes that HTML and SVG call otherwise. */
const NAMES: Record<string, string> = {
  className: 'class',
  strokeWidth: 'stroke-width',
  strokeDasharray: 'stroke-dasharray',
}

/**
 * Makes the nodes of React's markup without React, which takes longer to load than the popup may take to show
 * something. For components without hooks; handlers are left out, so what it makes is a picture.
 */
export function paint(what: ReactNode, inSvg = false): Node {
  if (typeof what === 'string' || typeof what === 'number') return document.createTextNode(String(what))
  const all = document.createDocumentFragment()
  if (Array.isArray(what)) for (const one of what) all.append(paint(one, inSvg))
  else if (isElement(what)) return paintElement(what, inSvg)
  return all
}

type Props = { children?: ReactNode } & Record<string, unknown>

function isElement(what: ReactNode): what is ReactElement<Props> {
  return typeof what === 'object' && what !== null && 'props' in what
}

function paintElement({ type, props }: ReactElement<Props>, inSvg: boolean): Node {
  if (typeof type !== 'string') return paint((type as (props: Props) => ReactNode)(props), inSvg)
  const svg = inSvg || type === 'svg'
  const element = svg ? document.createElementNS(SVG, type) : document.createElement(type)
  const { children, ...attributes } = props
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function' || value === undefined) continue
    element.setAttribute(NAMES[name] ?? name, String(value))
  }
  element.append(paint(children, svg))
  return element
}
