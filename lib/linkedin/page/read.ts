const BLOCK = /^(?:P|DIV|UL|OL|LI|BLOCKQUOTE|PRE|H[1-6])$/

/**
 * The lines an editor shows: one a block (`<p>`), and one more after each `<br>` that is not a block's last.
 * An empty block is an empty line; a mention gives its text.
 */
export function readLines(editor: Element): string[] {
  const lines: string[] = []
  let open = false
  const put = (text: string) => {
    if (!open) lines.push('')
    open = true
    lines[lines.length - 1] += text
  }
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (node.data.trim() !== '' || !betweenBlocks(node)) put(node.data)
      } else if (node.nodeName === 'BR') {
        put('')
        open = false
      } else if (BLOCK.test(node.nodeName)) {
        open = false
        const before = lines.length
        walk(node)
        if (lines.length === before) lines.push('')
        open = false
      } else {
        walk(node)
      }
    }
  }
  walk(editor)
  return lines
}

function betweenBlocks(node: Text): boolean {
  return [node.previousSibling, node.nextSibling].some((sibling) => sibling && BLOCK.test(sibling.nodeName))
}

/** The text an editor shows, lines joined by `\n`. */
export function readText(editor: Element): string {
  return readLines(editor).join('\n')
}

/** Whether an editor holds something that is no plain text: a mention, a picture. */
export function hasObjects(editor: Element): boolean {
  // ProseMirror puts an <img> of its own beside a mention.
  return editor.querySelector('img:not(.ProseMirror-separator), video, [contenteditable="false"]') !== null
}
