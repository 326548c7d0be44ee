import { Editor, Extension } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { MountEditor } from './editor'

const Deaf = Extension.create({
  name: 'deaf',
  addProseMirrorPlugins: () => [new Plugin({ filterTransaction: (transaction) => !transaction.docChanged })],
})

const paragraphs = (text: string) => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) =>
      line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
    ),
})

/** The real Tiptap 3, set up as plain paragraphs. Its element carries `.editor`, as Tiptap does everywhere. */
export const mountTiptap: MountEditor = (host, settings) => {
  const editor = new Editor({
    element: host,
    // Tiptap's own styles come as a markup string, which Trusted Types refuse; the page's sheet has them.
    injectCSS: false,
    extensions: [
      Document,
      Paragraph,
      Text,
      UndoRedo,
      Placeholder.configure({ placeholder: settings.placeholder }),
      ...(settings.deaf ? [Deaf] : []),
    ],
    editorProps: {
      attributes: { role: 'textbox', ...settings.attributes },
      // Left alone, ProseMirror drops blank lines from pasted plain text; people paste posts into LinkedIn all day.
      clipboardTextParser: (text, _context, _plain, view) => {
        const { schema } = view.state
        const lines = text.split(/\r\n?|\n/)
        const nodes = lines.map((line) =>
          schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]),
        )
        return new Slice(Fragment.from(nodes), 1, 1)
      },
    },
    onUpdate: settings.changed,
  })
  return {
    element: editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    write: (text) => {
      editor.commands.setContent(paragraphs(text), { emitUpdate: true })
    },
    focus: () => {
      editor.commands.focus('end')
    },
    destroy: () => editor.destroy(),
  }
}
