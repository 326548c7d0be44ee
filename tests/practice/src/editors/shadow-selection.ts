import type { QuillLike } from './quill-like'

/**
 * Makes Quill work inside a shadow root: it asks the document for selection and focus, and the document answers
 * only for its own tree (slab/quill issue 2021, "Support Shadow DOM v1", still open). Chromium's `ShadowRoot.getSelection`
 * answers for the tree inside.
 * @returns takes the document's listeners off again
 */
export function readSelectionFrom(root: ShadowRoot, quill: QuillLike): () => void {
  const { selection } = quill
  const native = () =>
    'getSelection' in root ? (root as unknown as Document).getSelection() : document.getSelection()

  selection.hasFocus = () => root.activeElement === quill.root

  selection.getNativeRange = () => {
    const current = native()
    return current && current.rangeCount > 0 ? selection.normalizeNative(current.getRangeAt(0)) : null
  }

  selection.setNativeRange = (
    startNode,
    startOffset = 0,
    endNode = startNode,
    endOffset = startOffset,
    force = false,
  ) => {
    const current = native()
    if (!current) return
    if (!startNode || !endNode) {
      current.removeAllRanges()
      quill.root.blur()
      return
    }
    if (!quill.root.isConnected || !startNode.parentNode || !endNode.parentNode) return
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true })
    const start = outsideBreak(startNode, startOffset)
    const end = outsideBreak(endNode, endOffset)
    const before = selection.getNativeRange()?.native
    const same =
      before &&
      before.startContainer === start.node &&
      before.startOffset === start.offset &&
      before.endContainer === end.node &&
      before.endOffset === end.offset
    if (same && !force) return
    current.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  }

  const forward = (event: Event) => quill.emitter.handleDOM(event)
  const names = ['selectionchange', 'mousedown', 'mouseup', 'click']
  for (const name of names) document.addEventListener(name, forward)
  return () => {
    for (const name of names) document.removeEventListener(name, forward)
  }
}

function outsideBreak(node: Node, offset: number): { node: Node; offset: number } {
  const parent = node.parentNode
  if (node.nodeName !== 'BR' || !parent) return { node, offset }
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) }
}
