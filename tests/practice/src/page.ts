import { banner } from './banner'
import { h, onClick } from './dom'
import ember from './ember.css?inline'
import { hiddenEditor, messagingBox } from './feed/decoys'
import { face, icon } from './icons'
import type { Options } from './options'
import css from './page.module.css'
import { toastPlace } from './toasts'
import type { Words } from './words'

export interface Page {
  readonly feed: HTMLElement
  /** Where the older composers go: the shadow root of the interop shell or the modal outlet of the classic page. */
  readonly layer: ShadowRoot | HTMLElement
}

const OWN_PROFILE = 'https://www.linkedin.com/in/ada-example/'

function topBar(): HTMLElement {
  const item = (id: string, label: string) => h('button', { type: 'button', 'aria-label': label }, icon(id))
  return h(
    'header',
    { class: css.top },
    h(
      'div',
      { class: css.topInner },
      h('a', { href: '/feed/', class: css.wordmark }, 'Practice'),
      h('span', { class: css.search }, 'Search'),
      h(
        'nav',
        {},
        item('home-active-medium', 'Home'),
        item('people-medium', 'People'),
        item('bell-medium', 'News'),
      ),
    ),
  )
}

function avatarLink(): HTMLElement {
  return h(
    'a',
    { href: OWN_PROFILE },
    h(
      'figure',
      { class: css.figure },
      h('img', { alt: "View Ada Example's profile", src: face('Ada Example', 190) }),
    ),
  )
}

/** The launcher as an SDUI feed has it; in some languages it carries neither role nor label (seen 2026-09). */
function sduiLauncher(options: Options, words: Words): HTMLElement {
  if (options.ui === 'vi')
    return h('div', { tabindex: '0', class: css.launcher }, h('p', {}, words.startPost))
  return h(
    'div',
    { role: 'button', tabindex: '0', class: css.launcher },
    h(
      'div',
      { id: 'draft-text-replaceable-component', componentkey: 'draft-text-replaceable-component' },
      h('div', { 'aria-label': words.startPost }, h('p', {}, words.startPost)),
    ),
  )
}

function pressable(element: HTMLElement, open: () => void): HTMLElement {
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === element) open()
  })
  return onClick(element, open)
}

function sduiShareBox(options: Options, words: Words, open: () => void): HTMLElement {
  const extra = (id: string, label: string) =>
    h(
      'div',
      { role: 'button', tabindex: '0', 'aria-label': label, class: css.extra },
      icon(id),
      h('span', {}, label),
    )
  return h(
    'section',
    { class: css.shareBox, 'aria-label': words.startPost },
    h(
      'div',
      { class: css.shareRow },
      h('div', { id: 'shareboxProfilePictureComponentRef' }, avatarLink()),
      pressable(sduiLauncher(options, words), open),
    ),
    h('div', { class: css.extras }, extra('video-medium', words.video), extra('image-medium', words.photo)),
  )
}

function classicShareBox(words: Words, open: () => void): HTMLElement {
  return h(
    'div',
    { class: `share-box-feed-entry__closed-share-box ${css.shareBox ?? ''}` },
    h(
      'div',
      { class: `share-box-feed-entry__top-bar ${css.shareRow ?? ''}` },
      h(
        'div',
        { id: 'shareboxProfilePictureComponentRef', class: 'share-box-feed-entry__avatar' },
        avatarLink(),
      ),
      onClick(
        h(
          'button',
          { class: `artdeco-button share-box-feed-entry__trigger ${css.launcher ?? ''}` },
          h('strong', {}, words.startPost),
        ),
        open,
      ),
    ),
  )
}

function sideCards(): [HTMLElement, HTMLElement] {
  return [
    h(
      'aside',
      { class: css.side },
      h('div', { class: css.cover }),
      h('img', { src: face('Ada Example', 190), alt: '', class: css.portrait }),
      h('p', { class: css.name }, 'Ada Example'),
      h('p', { class: css.quiet }, 'Programme ambassador in training'),
    ),
    h(
      'aside',
      { class: `${css.side ?? ''} ${css.about ?? ''}`, lang: 'en', dir: 'ltr' },
      h('p', { class: css.name }, 'A place to practise'),
      h(
        'p',
        {},
        'Write, hand over and post as often as you like. Everyone here is invented, and the posts stay in this browser.',
      ),
      h(
        'p',
        { class: css.quiet },
        'The strip above switches between the composers that LinkedIn serves today.',
      ),
    ),
  ]
}

function outlet(options: Options, words: Words): HTMLElement {
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', style: 'height:0' })
  host.attachShadow({ mode: 'open' }).append(h('style', {}, ember), messagingBox(words))
  if (options.generation === 'interop') {
    document.body.append(
      hiddenEditor(),
      h('iframe', {
        'data-testid': 'interop-iframe',
        src: 'https://www.linkedin.com/preload/',
        hidden: true,
      }),
    )
  }
  return host
}

/** Draws the whole page of a generation and says where feed and composers go. */
export function drawPage(options: Options, words: Words, open: () => void): Page {
  document.documentElement.lang = options.ui
  document.documentElement.dir = options.ui === 'he' ? 'rtl' : 'ltr'
  const classic = options.generation === 'classic'
  const feed = h('div', { 'data-testid': classic ? undefined : 'mainFeed', class: css.feed })
  const [profile, about] = sideCards()
  const shareBox = classic ? classicShareBox(words, open) : sduiShareBox(options, words, open)
  document.body.append(
    banner(options),
    topBar(),
    h('div', { class: css.columns }, profile, h('main', { id: 'workspace' }, shareBox, feed), about),
  )
  if (options.generation !== 'sdui') document.body.append(toastPlace())
  if (options.generation !== 'interop') document.head.append(h('style', {}, ember))
  if (!classic) {
    const host = outlet(options, words)
    document.body.append(host)
    document.body.dataset.rehydrated = 'true'
    if (host.shadowRoot && options.generation === 'interop') {
      document.head.append(h('style', {}, ember))
      return { feed, layer: host.shadowRoot }
    }
    return { feed, layer: document.body }
  }
  const modals = h('div', { id: 'artdeco-modal-outlet' })
  document.body.append(messagingBox(words), modals)
  return { feed, layer: modals }
}
