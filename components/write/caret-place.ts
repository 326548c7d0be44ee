/**
 * How far below the top of the mirror the line of a place in its text (UTF-16 units) ends, in pixels; 0
 * where the place is not in the text. The mirror breaks lines exactly as the textarea above it does.
 */
export function lineEndAt(mirror: HTMLElement, offset: number): number {
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left < length) {
      const range = document.createRange()
      range.setStart(node, left)
      range.setEnd(node, left + 1)
      return range.getBoundingClientRect().bottom - mirror.getBoundingClientRect().top
    }
    left -= length
  }
  return 0
}
