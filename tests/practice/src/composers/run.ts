import { pause } from '../dom'
import type { EditorSettings, MountEditor, TextEditor } from '../editors/editor'
import { type Options, saveDraft } from '../options'
import type { Words } from '../words'
import type { Shell } from './shell'

export type Outcome =
  | { readonly kind: 'posted' | 'scheduled'; readonly text: string }
  | { readonly kind: 'closed' }

export interface Composer {
  readonly shell: Shell
  /** The text in the editor's own model. */
  model(): string
}

export interface ComposerParts {
  readonly shell: Shell
  readonly mount: MountEditor
  readonly settings: Omit<EditorSettings, 'deaf' | 'changed'>
  readonly text: string
  readonly options: Options
  readonly words: Words
  readonly done: (outcome: Outcome) => void
}

const POSTING_MS = 300
const MISCHIEF_MS = 200
const REWRITE_MARK = ' ·'

/** Brings a composer's frame to life: typing, posting, scheduling, closing, and whatever is to go wrong. */
export function runComposer({ shell, mount, settings, text, options, words, done }: ComposerParts): Composer {
  let scheduled = false
  let busy = false
  let rewriting: ReturnType<typeof setTimeout> | undefined
  let swap = options.break === 'swap'

  const refresh = () => {
    shell.setPrimary(scheduled ? words.schedule : words.post, !busy && editor.text().trim() !== '')
  }

  const swapSoon = () => {
    swap = false
    setTimeout(() => {
      editor.destroy()
      shell.host.replaceChildren()
      editor = fresh()
      refresh()
    }, MISCHIEF_MS)
  }

  const rewriteSoon = () => {
    clearTimeout(rewriting)
    rewriting = setTimeout(() => {
      const now = editor.text()
      if (now !== '' && !now.endsWith(REWRITE_MARK)) editor.write(now + REWRITE_MARK)
    }, MISCHIEF_MS)
  }

  const changed = () => {
    if (!ready) return
    refresh()
    if (swap) swapSoon()
    if (options.break === 'rewrite') rewriteSoon()
  }

  let ready = false
  const fresh = (): TextEditor => mount(shell.host, { ...settings, deaf: options.break === 'deaf', changed })

  const finish = (outcome: Outcome) => {
    clearTimeout(rewriting)
    editor.destroy()
    shell.remove()
    done(outcome)
  }

  const submit = async () => {
    busy = true
    refresh()
    await pause(POSTING_MS)
    busy = false
    refresh()
    if (options.fail === 'post') shell.fail(words.failed)
    else finish({ kind: scheduled ? 'scheduled' : 'posted', text: editor.text() })
  }

  const dismiss = async () => {
    const answer = editor.text().trim() === '' ? 'discard' : await shell.ask()
    if (answer === 'stay') return
    saveDraft(answer === 'draft' ? editor.text() : '')
    finish({ kind: 'closed' })
  }

  shell.show()
  let editor = fresh()
  if (text !== '') editor.write(text)
  ready = true
  editor.focus()
  refresh()

  shell.primary.addEventListener('click', () => void submit())
  shell.scheduler.addEventListener('click', (event) => {
    event.preventDefault()
    scheduled = !scheduled
    shell.setTime(scheduled ? words.scheduledFor : null)
    refresh()
  })
  shell.onDismiss(() => void dismiss())

  return { shell, model: () => editor.text() }
}
