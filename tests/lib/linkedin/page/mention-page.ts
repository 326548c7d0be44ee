import { Editor, Extension, Node } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Plugin } from '@tiptap/pm/state'

// A composer of the newest generation whose editor knows mentions, and whose suggestion list, once it has come
// from the network, takes the Enter key after a hashtag, as LinkedIn's may.

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', contenteditable: 'false' },
    ['strong', {}, node.attrs.name],
  ],
  renderText: ({ node }) => String(node.attrs.name),
})

let swallowed = 0
const Suggestions = Extension.create({
  name: 'suggestions',
  addProseMirrorPlugins: () => {
    let listOpen = false
    return [
      new Plugin({
        view: () => ({
          update: (view) => {
            const { $from } = view.state.selection
            listOpen = false
            if (/#\w+$/.test($from.parent.textBetween(0, $from.parentOffset)))
              setTimeout(() => (listOpen = true), 100)
          },
        }),
        props: {
          handleKeyDown: (_view, event) => {
            if (!listOpen || event.key !== 'Enter') return false
            swallowed++
            return true
          },
        },
      }),
    ]
  },
})

document.body.innerHTML = `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
  <div id="host"></div><button type="button">Post</button></div></dialog>`

const editor = new Editor({
  element: document.querySelector('#host'),
  extensions: [Document, Paragraph, Text, Mention, Suggestions],
  editorProps: { attributes: { role: 'textbox', componentkey: 'ShareBox_textEditor' } },
})

const mention = { type: 'mention', attrs: { name: 'Max Muster' } }
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const text = (words: string) => ({ type: 'text', text: words })

const page = {
  /** A text with mentions inside, at the start and at the very end. */
  mentionAll: () =>
    editor.commands.setContent({
      type: 'doc',
      content: [
        paragraph(text('Thanks '), mention, text(' for all')),
        paragraph(mention, text(' and ')),
        paragraph(mention),
      ],
    }),
  json: () => editor.getJSON(),
  text: () => editor.getText({ blockSeparator: '\n' }),
  swallowed: () => swallowed,
}
export type MentionPage = typeof page
Object.assign(window, { mentionPage: page })
