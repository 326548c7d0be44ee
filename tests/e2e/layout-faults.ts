/**
 * What does not fit in the page as it is now: sideways scrolling, controls out of the window, words
 * cut off or running out of their control, targets under 24 × 24 px. Runs in the page.
 */
export function layoutFaults(): string[] {
  const faults = new Set<string>()
  const width = document.documentElement.clientWidth
  const name = (node: Element) =>
    `${node.tagName.toLowerCase()} “${(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40)}”`
  const shown = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !node.closest('.sr-only, [data-react-aria-prevent-focus]') &&
    node.getBoundingClientRect().width > 1

  /** Something between the node and the page that the ambassador can scroll sideways. */
  const inStrip = (node: Element) => {
    for (let up: Element | null = node; up; up = up.parentElement) {
      const { overflowX } = getComputedStyle(up)
      if ((overflowX === 'auto' || overflowX === 'scroll') && up.scrollWidth > up.clientWidth + 1) return true
    }
    return false
  }
  /** A place where cutting is meant: the whole text stands somewhere else. */
  const meant = (node: Element) => node.closest('.truncate, [class*="line-clamp"]') !== null

  if (document.documentElement.scrollWidth > width) faults.add('the page scrolls sideways')
  for (const scroller of document.querySelectorAll('main .overflow-y-auto')) {
    if (shown(scroller) && scroller.scrollWidth > scroller.clientWidth + 1) {
      faults.add('the room scrolls sideways')
    }
  }

  for (const node of document.querySelectorAll('body *')) {
    if (!(node instanceof HTMLElement) || !shown(node) || node.closest('[inert]')) continue
    const { left, right } = node.getBoundingClientRect()
    const holdsWords = [...node.childNodes].some(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
    )
    const control = node.matches('button, a, input, textarea, select, summary, label, [role="menuitem"]')
    if (!holdsWords && !control) continue
    if ((left < -1 || right > width + 1) && !inStrip(node)) faults.add(`${name(node)} is out of the window`)
    const column = node.getBoundingClientRect()
    if (holdsWords && !meant(node) && column.width < 40 && column.height > 4 * 21) {
      faults.add(`${name(node)} is broken letter by letter`)
    }
    // A field scrolls with its caret.
    if (node.matches('input, textarea')) continue
    const { overflowX } = getComputedStyle(node)
    if (
      overflowX !== 'visible' &&
      !meant(node) &&
      !inStrip(node) &&
      node.scrollWidth > node.clientWidth + 1
    ) {
      faults.add(`${name(node)} is cut off`)
    }
  }

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const parent = text.parentElement
    if (!parent || !text.textContent?.trim() || !shown(parent) || meant(parent) || parent.closest('[inert]'))
      continue
    const control = parent.closest('button, a, label, summary, [role="menuitem"]')
    if (!control) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const inner = range.getBoundingClientRect()
    const outer = control.getBoundingClientRect()
    if (inner.width === 0) continue
    if (
      inner.left < outer.left - 1 ||
      inner.right > outer.right + 1 ||
      inner.top < outer.top - 2 ||
      inner.bottom > outer.bottom + 2
    ) {
      faults.add(`the words of ${name(control)} run out of it`)
    }
  }

  const controls = [
    ...document.querySelectorAll('button, a[href], summary, [role="menuitem"], label:has(input)'),
  ]
  const boxes = controls.filter((node) => shown(node) && !node.closest('[inert]'))
  for (const node of boxes) {
    // A card's button covers its whole card.
    const covers = getComputedStyle(node, '::after').position === 'absolute' && node.closest('article')
    const box = (covers || node).getBoundingClientRect()
    // WCAG 2.5.8 excepts links within a sentence.
    const inSentence = getComputedStyle(node).display === 'inline'
    if (!inSentence && (box.width < 24 || box.height < 24)) {
      faults.add(`${name(node)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`)
    }
  }

  // Controls that lie over each other; a card's button covers the card on purpose (its ::after).
  const bar = boxes.filter((node) => node.closest('header, nav, form, [role="dialog"], [role="alertdialog"]'))
  for (const [at, one] of bar.entries()) {
    for (const two of bar.slice(at + 1)) {
      if (one.contains(two) || two.contains(one)) continue
      const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()]
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      const float = one.closest('.absolute') !== two.closest('.absolute')
      if (across > 2 && down > 2 && !float) faults.add(`${name(one)} and ${name(two)} overlap`)
    }
  }
  return [...faults]
}
