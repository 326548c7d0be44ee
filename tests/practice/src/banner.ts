import { h } from './dom'
import type { Options } from './options'
import css from './page.module.css'

type Choices = readonly (readonly [query: string, label: string])[]

const COMPOSERS: Choices = [
  ['generation=sdui', 'Newest (2026, own page)'],
  ['generation=interop', 'Interop (2026, modal)'],
  ['generation=classic', 'Classic (2025)'],
]

const LANGUAGES: Choices = [
  ['ui=en', 'English'],
  ['ui=de', 'Deutsch'],
  ['ui=pl', 'Polski'],
  ['ui=he', 'עברית'],
  ['ui=vi', 'Tiếng Việt'],
]

const BEHAVIOURS: Choices = [
  ['break=none&fail=none', 'Works as usual'],
  ['break=none&fail=post', 'Fails to post'],
  ['break=structure&fail=none', 'Redesigned overnight'],
  ['break=rewrite&fail=none', 'Rewrites what you insert'],
  ['break=swap&fail=none', 'Swaps its editor'],
  ['break=twins&fail=none', 'Two composers at once'],
  ['break=deaf&fail=none', 'Ignores all input'],
]

function choice(label: string, name: string, current: string, choices: Choices): HTMLElement {
  const select = h(
    'select',
    { name },
    ...choices.map(([query, text]) => h('option', { value: query, selected: query === current }, text)),
  )
  select.addEventListener('change', () => location.assign(`/feed/?${select.value}`))
  return h('label', {}, h('span', {}, label), select)
}

/** The strip that says what this page is, with the switches for newcomers. Always in English, never mirrored. */
export function banner(options: Options): HTMLElement {
  return h(
    'div',
    { class: css.banner, role: 'note', dir: 'ltr', lang: 'en' },
    h('p', {}, h('strong', {}, 'Practice LinkedIn'), ' – nothing here leaves this computer'),
    h(
      'form',
      { class: css.switches, autocomplete: 'off' },
      choice('Composer', 'generation', `generation=${options.generation}`, COMPOSERS),
      choice('Language', 'ui', `ui=${options.ui}`, LANGUAGES),
      choice('Behaviour', 'behaviour', `break=${options.break}&fail=${options.fail}`, BEHAVIOURS),
      h('a', { href: '/feed/?reset=1' }, 'Start over'),
    ),
  )
}
