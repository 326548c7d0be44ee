import { pause } from '../dom'
import type { EditorSettings, MountEditor } from '../editors/editor'
import { type Options, savedDraft } from '../options'
import type { Words } from '../words'
import { type Composer, type Outcome, runComposer } from './run'
import { sduiPlaceholder, sduiShell } from './sdui'
import { shareboxShell } from './sharebox'
import type { Shell } from './shell'
import { unknownShell } from './unknown'

const PLACEHOLDER_MS = 500

type Settings = Pick<EditorSettings, 'attributes' | 'placeholder'>

function sduiEditor(words: Words): Settings {
  return {
    attributes: { componentkey: 'ShareBox_textEditor', 'aria-label': words.editor },
    placeholder: words.placeholder,
  }
}

function quillEditor(options: Options, words: Words): Settings {
  const inShadow = { 'data-test-ql-editor-contenteditable': 'true', 'aria-placeholder': words.question }
  return {
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'data-gramm': 'false',
      'aria-label': words.editor,
      ...(options.generation === 'interop' ? inShadow : {}),
    },
    placeholder: words.question,
  }
}

interface Kind {
  readonly settings: Settings
  shell(second: boolean): Shell
}

function kindOf(options: Options, words: Words, layer: ShadowRoot | HTMLElement): Kind {
  if (options.break === 'structure') {
    const settings = { attributes: { role: 'textbox', 'data-x7': 'z3' }, placeholder: '' }
    return { settings, shell: () => unknownShell(words) }
  }
  if (options.generation === 'sdui') {
    return { settings: sduiEditor(words), shell: (second) => sduiShell(words, second) }
  }
  return {
    settings: quillEditor(options, words),
    shell: (second) => shareboxShell(layer, words, second),
  }
}

/** Opens the composer of the generation, or two where twins are wished for, with the unfinished draft in it. */
export async function openComposers(
  options: Options,
  words: Words,
  layer: ShadowRoot | HTMLElement,
  mount: MountEditor,
  done: (outcome: Outcome) => void,
): Promise<Composer[]> {
  if (options.generation === 'sdui') {
    const placeholder = sduiPlaceholder()
    document.body.append(placeholder)
    placeholder.showModal()
    await pause(PLACEHOLDER_MS)
    placeholder.remove()
  }
  const kind = kindOf(options, words, layer)
  const text = savedDraft()
  const open = (second: boolean) =>
    runComposer({
      shell: kind.shell(second),
      mount,
      settings: kind.settings,
      text,
      options,
      words,
      done,
    })
  return options.break === 'twins' ? [open(false), open(true)] : [open(false)]
}
