const GENERATIONS = ['sdui', 'interop', 'classic'] as const
export type Generation = (typeof GENERATIONS)[number]

const LANGUAGES = ['en', 'de', 'pl', 'he', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** Ways in which the composer misbehaves; each has a test of the page script behind it. */
const BREAKS = ['none', 'structure', 'rewrite', 'swap', 'twins', 'deaf'] as const
type Break = (typeof BREAKS)[number]

export interface Options {
  readonly generation: Generation
  readonly quill: '1' | '2'
  readonly ui: Language
  readonly break: Break
  readonly fail: 'none' | 'post'
  readonly toast: 'shown' | 'none'
  readonly navigate: 'push' | 'full'
  /** Whether `text=` of the address reaches the composer; reports about the real site differ. */
  readonly prefill: 'keep' | 'drop'
}

const CHOICES = {
  generation: GENERATIONS,
  quill: ['1', '2'],
  ui: LANGUAGES,
  break: BREAKS,
  fail: ['none', 'post'],
  toast: ['shown', 'none'],
  navigate: ['push', 'full'],
  prefill: ['keep', 'drop'],
} as const satisfies { [K in keyof Options]: readonly Options[K][] }

const STORE = 'practice-options'
const DRAFT = 'practice-draft'

function choose<T extends string>(choices: readonly [T, ...T[]], wished: unknown, before: unknown): T {
  return (
    choices.find((choice) => choice === wished) ?? choices.find((choice) => choice === before) ?? choices[0]
  )
}

function stored(): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}')
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/**
 * The options in force: those in the address over those remembered from before over the first of each list.
 * Remembers them, saves `?restore=` as the unfinished draft, forgets everything on `?reset=1`, and takes
 * its own parameters out of the address so that it looks as the real one does.
 */
export function readOptions(): Options {
  const address = new URL(location.href)
  const wished = address.searchParams
  if (wished.get('reset') === '1') {
    localStorage.clear()
    sessionStorage.clear()
  }
  const restore = wished.get('restore')
  if (restore !== null) saveDraft(restore)

  const before = stored()
  const options: Options = {
    generation: choose(CHOICES.generation, wished.get('generation'), before.generation),
    quill: choose(CHOICES.quill, wished.get('quill'), before.quill),
    ui: choose(CHOICES.ui, wished.get('ui'), before.ui),
    break: choose(CHOICES.break, wished.get('break'), before.break),
    fail: choose(CHOICES.fail, wished.get('fail'), before.fail),
    toast: choose(CHOICES.toast, wished.get('toast'), before.toast),
    navigate: choose(CHOICES.navigate, wished.get('navigate'), before.navigate),
    prefill: choose(CHOICES.prefill, wished.get('prefill'), before.prefill),
  }
  localStorage.setItem(STORE, JSON.stringify(options))
  for (const name of [...Object.keys(CHOICES), 'restore', 'reset', 'csp']) wished.delete(name)
  if (address.href !== location.href) history.replaceState(null, '', address)
  return options
}

/** The text that the next composer opens with, as LinkedIn restores unfinished drafts. Empty when there is none. */
export function savedDraft(): string {
  return localStorage.getItem(DRAFT) ?? ''
}

/** Keeps a text for the next composer; an empty one forgets it. */
export function saveDraft(text: string): void {
  if (text === '') localStorage.removeItem(DRAFT)
  else localStorage.setItem(DRAFT, text)
}
